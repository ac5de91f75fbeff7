import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { appliesTo, isParameterName } from "./catalogue";
import { anyConfig } from "./config-arbitrary.test-support";
import { flatten } from "./dotted-paths";
import { flavours } from "./flavours/flavours";
import { sandboxIdentities } from "./identity";
import { buildTokenRequest } from "./token-request";

const callbacks = {
  "widget.callback_urls.success": "your-url-here://success",
  "widget.callback_urls.exit": "your-url-here://exit",
  "widget.callback_urls.event": "your-url-here://error",
};

const images = {
  "widget.branding.company_icon": "https://mysite.com/icon.svg",
  "widget.branding.company_logo": "https://mysite.com/logo.svg",
  "widget.branding.company_name": "ACME",
  "widget.branding.company_terms_url": "https://belvo.com/terms-service/",
};

const openFinance = {
  flavour: "ofda",
  stale_in: "300d",
  fetch_resources: [
    "ACCOUNTS",
    "TRANSACTIONS",
    "OWNERS",
    "BILLS",
    "INVESTMENTS",
    "INVESTMENT_TRANSACTIONS",
  ],
  "widget.purpose": "Soluções financeiras",
  ...callbacks,
  "widget.consent.terms_and_conditions_url": "https://www.your_terms_and_conditions.com",
  ...images,
  "widget.branding.overlay_background_color": "#F0F2F4",
  "widget.branding.social_proof": true,
} as const;

/** The guide's body, apart from the credentials and an empty theme. */
const openFinanceBody = (identification_info: unknown) => ({
  scopes:
    "read_institutions,write_links,read_consents,write_consents,write_consent_callback,delete_consents",
  stale_in: "300d",
  fetch_resources: [
    "ACCOUNTS",
    "TRANSACTIONS",
    "OWNERS",
    "BILLS",
    "INVESTMENTS",
    "INVESTMENT_TRANSACTIONS",
  ],
  widget: {
    purpose: "Soluções financeiras",
    openfinance_feature: "consent_link_creation",
    callback_urls: {
      success: "your-url-here://success",
      exit: "your-url-here://exit",
      event: "your-url-here://error",
    },
    consent: {
      terms_and_conditions_url: "https://www.your_terms_and_conditions.com",
      permissions: ["REGISTER", "ACCOUNTS", "CREDIT_CARDS", "CREDIT_OPERATIONS"],
      identification_info,
    },
    branding: {
      company_icon: "https://mysite.com/icon.svg",
      company_logo: "https://mysite.com/logo.svg",
      company_name: "ACME",
      company_terms_url: "https://belvo.com/terms-service/",
      overlay_background_color: "#F0F2F4",
      social_proof: true,
    },
  },
});

const cpf = { type: "CPF", number: "76109277673", name: "Ralph Bragg" };
const cnpj = { type: "CNPJ", number: "50685362006773", name: "Bragg Mechanics" };

describe("buildTokenRequest", () => {
  it("makes the documented multi-region body", () => {
    expect(
      buildTokenRequest({
        flavour: "multi_region",
        fetch_resources: ["ACCOUNTS", "TRANSACTIONS", "OWNERS"],
        credentials_storage: "store",
        stale_in: "300d",
        ...callbacks,
      }),
    ).toStrictEqual({
      scopes: "read_institutions,write_links",
      fetch_resources: ["ACCOUNTS", "TRANSACTIONS", "OWNERS"],
      credentials_storage: "store",
      stale_in: "300d",
      widget: {
        callback_urls: {
          success: "your-url-here://success",
          exit: "your-url-here://exit",
          event: "your-url-here://error",
        },
      },
    });
  });

  it("makes the documented body of Employments Brazil", () => {
    expect(
      buildTokenRequest({
        flavour: "multi_region",
        stale_in: "365d",
        credentials_storage: "store",
        fetch_resources: ["EMPLOYMENTS", "OWNERS"],
        "widget.callback_urls.success": "your_deeplink_here://success",
        "widget.callback_urls.exit": "your_deeplink_here://exit",
        "widget.callback_urls.event": "your_deeplink_here://error",
        ...images,
      }),
    ).toStrictEqual({
      scopes: "read_institutions,write_links",
      stale_in: "365d",
      credentials_storage: "store",
      fetch_resources: ["EMPLOYMENTS", "OWNERS"],
      widget: {
        callback_urls: {
          success: "your_deeplink_here://success",
          exit: "your_deeplink_here://exit",
          event: "your_deeplink_here://error",
        },
        branding: {
          company_icon: "https://mysite.com/icon.svg",
          company_logo: "https://mysite.com/logo.svg",
          company_name: "ACME",
          company_terms_url: "https://belvo.com/terms-service/",
        },
      },
    });
  });

  it("makes the documented body of update mode", () => {
    const link_id = "cb65f82c-dc93-4d3e-8270-9a27528397f5";
    expect(buildTokenRequest({ flavour: "multi_region_update", link_id })).toStrictEqual({
      scopes: "read_institutions,write_links,read_links",
      link_id,
    });
  });

  it("makes the documented Open Finance body of an individual", () => {
    expect(buildTokenRequest({ ...openFinance, persona: "individual" })).toStrictEqual(
      openFinanceBody([cpf]),
    );
  });

  it("makes the documented Open Finance body of a business", () => {
    expect(buildTokenRequest({ ...openFinance, persona: "business" })).toStrictEqual(
      openFinanceBody([cpf, cnpj]),
    );
  });

  it("makes the body of the original collection", () => {
    expect(
      buildTokenRequest({
        flavour: "ofda",
        persona: "individual",
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
        "widget.branding.company_terms_url": "https://belvo.com/terms-service/",
        "widget.consent.terms_and_conditions_url": "https://www.belvo.com",
      }),
    ).toStrictEqual({
      scopes:
        "read_institutions,write_links,read_links,read_consents,write_consents,write_consent_callback,delete_consents",
      credentials_storage: "365d",
      stale_in: "365d",
      fetch_resources: ["ACCOUNTS", "TRANSACTIONS", "OWNERS", "BILLS"],
      widget: {
        openfinance_feature: "consent_link_creation",
        branding: { company_terms_url: "https://belvo.com/terms-service/" },
        consent: {
          terms_and_conditions_url: "https://www.belvo.com",
          permissions: ["REGISTER", "ACCOUNTS", "CREDIT_CARDS", "CREDIT_OPERATIONS"],
          identification_info: [cpf],
        },
      },
    });
  });

  it("takes a typed identity before the persona, as digits only", () => {
    const identity = {
      cpf: "111.444.777-35",
      name: " Maria Silva ",
      cnpj: "11.222.333/0001-81",
      business_name: "Silva Ltda",
    };
    expect(buildTokenRequest({ flavour: "ofda", persona: "individual" }, identity)).toHaveProperty(
      "widget.consent.identification_info",
      [
        { type: "CPF", number: "11144477735", name: "Maria Silva" },
        { type: "CNPJ", number: "11222333000181", name: "Silva Ltda" },
      ],
    );
  });

  it.each(["multi_region", "multi_region_update"] as const)(
    "sends no identity for %s",
    (flavour) => {
      expect(
        buildTokenRequest({ flavour, persona: "business" }, sandboxIdentities.business),
      ).toEqual(buildTokenRequest({ flavour }));
    },
  );

  it("sends the theme as a list of keys and values", () => {
    expect(
      buildTokenRequest({
        flavour: "multi_region",
        "widget.theme.--tab-text-color": "#000000",
        "widget.theme.--color-primary-base-dark": "#7FB2FF",
      }),
    ).toStrictEqual({
      scopes: "read_institutions,write_links",
      widget: {
        theme: [
          { css_key: "--color-primary-base-dark", value: "#7FB2FF" },
          { css_key: "--tab-text-color", value: "#000000" },
        ],
      },
    });
  });

  it("sends false and zero, which are values", () => {
    expect(
      buildTokenRequest({
        flavour: "ofda",
        "widget.branding.social_proof": false,
        "widget.consent.default_consent_duration_days": 0,
      }),
    ).toMatchObject({
      widget: { branding: { social_proof: false }, consent: { default_consent_duration_days: 0 } },
    });
  });

  it("contains nothing that is unset", () => {
    fc.assert(
      fc.property(anyConfig, (config) => {
        const request = buildTokenRequest(config);
        expect(JSON.parse(JSON.stringify(request))).toStrictEqual(request);
        for (const path of Object.keys(flatten(request))) {
          if (path === "widget.theme" || path === "widget.consent.identification_info") continue;
          const isSent =
            isParameterName(path) && appliesTo(path, config.flavour)?.sent !== undefined;
          expect(isSent || Object.hasOwn(config, path), path).toBe(true);
        }
      }),
    );
  });

  it.each(flavours)("holds no credentials, whatever %s sends", (flavour) => {
    const request = buildTokenRequest({ flavour });
    expect(request).not.toHaveProperty("id");
    expect(request).not.toHaveProperty("password");
  });
});
