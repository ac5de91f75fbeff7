/** The sources of the catalogue's facts. Entries name a source instead of repeating its URL. */

import type { Flavour } from "./flavours/flavours";

export interface Page {
  readonly title: string;
  readonly url: string;
}

/** Belvo documents each product on pages of its own: the same fact has another page in another flavour. */
export interface Source extends Page {
  readonly byFlavour?: Readonly<Partial<Record<Flavour, Page>>>;
}

const belvo = "https://developers.belvo.com";
const ofda = `${belvo}/products/aggregation_brazil`;

const updateMode: Page = {
  title: "Hosted widget: update mode",
  url: `${belvo}/developer_resources/hosted-widget-update-mode`,
};

const ofdaIntroduction: Page = {
  title: "Open Finance Brazil: introduction",
  url: `${ofda}/ofda-widget-introduction`,
};

const ofdaStartup: Page = {
  title: "Open Finance Brazil: startup configuration",
  url: `${ofda}/ofda-widget-startup-configuration`,
};

export const sources = {
  startup: {
    title: "Hosted widget: startup configuration",
    url: `${belvo}/products/employments_mexico/hosted-widget-startup-configuration`,
    byFlavour: { ofda: ofdaStartup },
  },
  introduction: {
    title: "Hosted widget: introduction",
    url: `${belvo}/products/employments_mexico/hosted-widget-introduction`,
    byFlavour: { multi_region_update: updateMode, ofda: ofdaIntroduction },
  },
  branding: {
    title: "Hosted widget: branding and customization",
    url: `${belvo}/products/fiscal_mexico/hosted-widget-branding-and-customization`,
    byFlavour: {
      ofda: {
        title: "Open Finance Brazil: branding and customization",
        url: `${ofda}/ofda-widget-branding-and-customization`,
      },
    },
  },
  webWidget: {
    title: "Widget startup configuration",
    url: `${belvo}/developer_resources/web-widget-startup-configuration`,
  },
  updateMode,
  ofdaIntroduction,
  ofdaStartup,
  retention: {
    title: "Data retention controls",
    url: `${belvo}/security/security-data-retention-controls`,
  },
  links: { title: "Links", url: `${belvo}/developer_resources/resources-links-overview` },
  errors: {
    title: "Belvo API errors",
    url: `${belvo}/developer_resources/resources-belvo-api-errors`,
  },
  portal: { title: "My Belvo Portal", url: `${ofda}/aggregation-brazil-mybelvoportal` },
  app2app: { title: "Open Finance Brazil: App2App", url: `${ofda}/ofda-widget-app2app-flow` },
  collection: {
    title: "The original API collection",
    url: "https://developers.qodex.ai/belvo-api/widget-access_token-generation",
  },
} as const satisfies Record<string, Source>;

/** The page of this flavour's product; without a flavour, the page of the source itself. */
export function pageOf(source: Source, flavour: Flavour | undefined): Page {
  const { title, url, byFlavour } = source;
  return (flavour && byFlavour?.[flavour]) ?? { title, url };
}
