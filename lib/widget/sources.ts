/** The sources of the catalogue's facts. Entries name a source instead of repeating its URL. */

export interface Source {
  readonly title: string;
  readonly url: string;
}

const belvo = "https://developers.belvo.com";

export const sources = {
  startup: {
    title: "Hosted widget: startup configuration",
    url: `${belvo}/products/employments_mexico/hosted-widget-startup-configuration`,
  },
  introduction: {
    title: "Hosted widget: introduction",
    url: `${belvo}/products/employments_mexico/hosted-widget-introduction`,
  },
  branding: {
    title: "Hosted widget: branding and customization",
    url: `${belvo}/products/fiscal_mexico/hosted-widget-branding-and-customization`,
  },
  webWidget: {
    title: "Widget startup configuration",
    url: `${belvo}/developer_resources/web-widget-startup-configuration`,
  },
  updateMode: {
    title: "Connect widget: update mode",
    url: `${belvo}/developer_resources/web-connect-widget-update-mode`,
  },
  ofdaToken: {
    title: "Open Finance Brazil: widget token configuration",
    url: `${belvo}/docs/ofda-widget-token-configuration`,
  },
  retention: { title: "Data retention controls", url: `${belvo}/docs/data-retention-controls` },
  webviews: { title: "Widget for webviews (older page)", url: `${belvo}/docs/widget-for-webviews` },
  /** The App2App page is only known from an export, so its URL is that of the documentation. */
  app2app: { title: "App2App (export of the page)", url: belvo },
  collection: {
    title: "The original API collection",
    url: "https://developers.qodex.ai/belvo-api/widget-access_token-generation",
  },
} as const satisfies Record<string, Source>;
