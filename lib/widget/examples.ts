/** Configurations to start from. Bodies and parameters come from Belvo, or from the original collection if named. */

import type { WidgetConfig } from "./config";
import { sampleCallbacks, sampleLinkId, sampleTerms } from "./sample-values";

interface Example {
  readonly name: string;
  /** One sentence. */
  readonly about: string;
  readonly config: WidgetConfig;
}

interface ExampleGroup {
  readonly title: string;
  readonly examples: readonly Example[];
}

const images = {
  "widget.branding.company_icon": "https://mysite.com/icon.svg",
  "widget.branding.company_logo": "https://mysite.com/logo.svg",
  "widget.branding.company_name": "ACME",
  "widget.branding.company_terms_url": "https://belvo.com/terms-service/",
} as const;

/** The query of the collection's own example URL, apart from the countries and institutions. */
const collection = {
  access_mode: "single",
  external_id: "hosted-widget-example",
  show_close_dialog: false,
  show_abandon_survey: false,
  resources: ["ACCOUNTS", "OWNERS", "TRANSACTIONS", "INCOMES"],
} as const;

const openFinance = {
  flavour: "ofda",
  locale: "pt",
  stale_in: "300d",
  fetch_resources: [
    "ACCOUNTS",
    "TRANSACTIONS",
    "OWNERS",
    "BILLS",
    "INVESTMENTS",
    "INVESTMENT_TRANSACTIONS",
  ],
  "widget.purpose":
    "Soluções financeiras personalizadas oferecidas por meio de recomendações sob medida, visando melhores ofertas de produtos financeiros e de crédito.",
  ...sampleCallbacks,
  "widget.consent.terms_and_conditions_url": sampleTerms,
  ...images,
  "widget.branding.overlay_background_color": "#F0F2F4",
  "widget.branding.social_proof": true,
} as const satisfies WidgetConfig;

export const exampleGroups: readonly ExampleGroup[] = [
  {
    title: "The original collection",
    examples: [
      {
        name: "Multi-region request",
        about: "The collection's parameters with the documented token request.",
        config: {
          flavour: "multi_region",
          ...collection,
          locale: "es",
          enable_openbanking: false,
          country_codes: ["MX", "CO"],
          institutions: ["erebor_mx_retail", "erebor_co_retail"],
          institution_types: ["retail", "business", "employment"],
          fetch_resources: ["ACCOUNTS", "TRANSACTIONS", "OWNERS"],
        },
      },
      {
        name: "Update mode request",
        about: "The documented token request with a sample link.",
        config: { flavour: "multi_region_update", locale: "es", link_id: sampleLinkId },
      },
      {
        name: "OFDA request",
        about: "The collection's parameters and token request, including read_links.",
        config: {
          flavour: "ofda",
          persona: "individual",
          ...collection,
          locale: "pt",
          enable_openbanking: true,
          country_codes: ["BR"],
          institution_types: ["retail", "business"],
          scopes: [
            "read_institutions",
            "write_links",
            "read_links",
            "read_consents",
            "write_consents",
            "write_consent_callback",
            "delete_consents",
          ],
          credentials_storage: "365d",
          stale_in: "365d",
          fetch_resources: ["ACCOUNTS", "TRANSACTIONS", "OWNERS", "BILLS"],
          "widget.consent.terms_and_conditions_url": "https://www.belvo.com",
          "widget.branding.company_terms_url": "https://belvo.com/terms-service/",
        },
      },
    ],
  },
  {
    title: "Multi-region",
    examples: [
      {
        name: "Minimal",
        about: "No settings. The widget decides everything.",
        config: { flavour: "multi_region" },
      },
      {
        name: "Employments Mexico",
        about: "Employment records, for example from IMSS.",
        config: {
          flavour: "multi_region",
          country_codes: ["MX"],
          institution_types: ["employment"],
          fetch_resources: ["EMPLOYMENT_RECORDS", "OWNERS"],
          credentials_storage: "store",
          stale_in: "365d",
          ...sampleCallbacks,
        },
      },
      {
        name: "Fiscal Mexico",
        about: "Invoices, returns and status from the tax authority.",
        config: {
          flavour: "multi_region",
          country_codes: ["MX"],
          institution_types: ["fiscal"],
          fetch_resources: [
            "INVOICES",
            "TAX_RETURNS",
            "TAX_RETENTIONS",
            "TAX_STATUS",
            "TAX_COMPLIANCE_STATUS",
            "FINANCIAL_STATEMENTS",
          ],
          credentials_storage: "store",
          stale_in: "365d",
          ...sampleCallbacks,
        },
      },
      {
        name: "Employments Brazil",
        about: "The documented body. Not available in the sandbox.",
        config: {
          flavour: "multi_region",
          locale: "pt",
          country_codes: ["BR"],
          institution_types: ["employment"],
          fetch_resources: ["EMPLOYMENTS", "OWNERS"],
          credentials_storage: "store",
          stale_in: "365d",
          ...sampleCallbacks,
          ...images,
        },
      },
      {
        name: "Update mode",
        about: "Repairs a link that is invalid or needs a new MFA token.",
        config: { flavour: "multi_region_update", link_id: sampleLinkId },
      },
    ],
  },
  {
    title: "Open Finance Brazil",
    examples: [
      {
        name: "Individual",
        about: "The guide's body with Belvo's sandbox person.",
        config: { ...openFinance, persona: "individual" },
      },
      {
        name: "Business",
        about: "The same for a company, with CPF and CNPJ.",
        config: { ...openFinance, persona: "business" },
      },
      {
        name: "Minimal",
        about: "The URL has locale=pt, and the token request only the required consent.",
        config: {
          flavour: "ofda",
          locale: "pt",
          persona: "individual",
          "widget.consent.terms_and_conditions_url": sampleTerms,
        },
      },
    ],
  },
  {
    title: "User flow",
    examples: [
      {
        name: "One bank's login",
        about: "With one institution, the widget skips the list.",
        config: { flavour: "multi_region", institutions: ["erebor_mx_retail"] },
      },
      {
        name: "No exit dialog, no survey",
        about: "The user leaves with one click.",
        config: {
          flavour: "multi_region",
          show_close_dialog: false,
          show_abandon_survey: false,
        },
      },
      {
        name: "Branded and dark",
        about: "A company's name, images and colours in the dark scheme.",
        config: {
          flavour: "multi_region",
          ...images,
          "widget.branding.overlay_background_color": "#101418",
          "widget.branding.social_proof": false,
          "widget.color_scheme": "DARK",
          "widget.theme.--color-primary-base-dark": "#7FB2FF",
          "widget.theme.--nav-bar-background-color-dark": "#101418",
          "widget.theme.--nav-bar-title-color-dark": "#FFFFFF",
          "widget.theme.--nav-bar-icon-color-dark": "#FFFFFF",
          "widget.theme.--button-font-color-dark": "#101418",
          "widget.theme.--button-border-radius": "4px",
        },
      },
    ],
  },
];
