import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ParameterName } from "./catalogue";
import { checkConfig, checkParameter } from "./checks";
import type { WidgetConfig } from "./config";
import { anyConfig } from "./config-arbitrary.test-support";
import { flavours, type Flavour } from "./flavours/flavours";
import { sandboxIdentities } from "./identity";
import type { Value } from "./kinds";
import { configSchema } from "./schemas";

/** Rule and severity of what is found at one parameter. */
function found(flavour: Flavour, name: ParameterName, value?: Value, others = {}) {
  const config = configSchema.parse({ flavour, ...others, [name]: value });
  return checkParameter(config, name).map(({ rule, severity }) => `${rule.id}: ${severity}`);
}

const uuid = "cb65f82c-dc93-4d3e-8270-9a27528397f5";

const complete: WidgetConfig = {
  flavour: "ofda",
  locale: "pt",
  persona: "individual",
  "widget.consent.terms_and_conditions_url": "https://example.com/terms",
};

describe("a rule of the widget URL", () => {
  it.each<[Flavour, ParameterName, Value | undefined, readonly string[]]>([
    ["ofda", "locale", undefined, ["ofda-needs-pt: error"]],
    ["ofda", "locale", "es", ["ofda-needs-pt: error"]],
    ["ofda", "country_codes", ["MX"], ["not-for-flavour: error"]],
    ["ofda", "country_codes", ["BR", "CO"], ["legacy-value: info", "not-for-flavour: error"]],
    ["multi_region", "country_codes", ["CO"], ["legacy-value: info"]],
    ["ofda", "institution_types", ["fiscal"], ["not-for-flavour: error"]],
    ["ofda", "institutions", ["erebor_br_retail"], ["not-for-flavour: warning"]],
    ["multi_region", "institutions", ["ofmockbank_br_retail"], ["not-for-flavour: warning"]],
    ["multi_region", "institutions", ["unheard_mx_retail"], ["institution-unknown: warning"]],
    ["multi_region", "institutions", ["Erebor"], ["invalid-value: error"]],
    ["multi_region", "resources", ["accounts"], ["unknown-resource: warning"]],
    ["multi_region", "resources", ["INVESTMENTS_PORTFOLIOS"], ["deprecated-resource: warning"]],
    ["multi_region", "external_id", "ab", ["external-id-too-short: error"]],
    ["multi_region", "external_id", "a b", ["external-id-characters: warning"]],
    ["multi_region", "external_id", "76109277673", ["external-id-personal-data: warning"]],
    ["multi_region", "enable_openbanking", false, ["legacy-parameter: info"]],
    ["ofda", "integration_type", "openbanking", ["legacy-value: info"]],
  ])("catches %s %s=%j", (flavour, name, value, rules) => {
    expect(found(flavour, name, value)).toEqual(rules);
  });

  it.each<[Flavour, ParameterName, Value | undefined]>([
    ["ofda", "locale", "pt"],
    ["multi_region", "locale", undefined],
    ["multi_region", "locale", "es"],
    ["multi_region_update", "locale", undefined],
    ["ofda", "country_codes", ["BR"]],
    ["multi_region", "country_codes", ["MX", "BR"]],
    ["ofda", "institution_types", ["retail", "business"]],
    ["multi_region", "institution_types", ["fiscal", "employment"]],
    ["ofda", "institutions", ["ofmockbank_br_retail", "ofbs2_br_business"]],
    ["multi_region", "institutions", ["erebor_mx_retail"]],
    ["multi_region", "resources", ["ACCOUNTS", "OWNERS"]],
    ["multi_region", "external_id", "HJLSI-897809"],
    ["multi_region", "external_id", "hosted-widget-example"],
    ["multi_region", "external_id", "user-123"],
    ["multi_region", "enable_openbanking", undefined],
    ["ofda", "integration_type", "openfinance"],
  ])("leaves %s %s=%j alone", (flavour, name, value) => {
    expect(found(flavour, name, value)).toEqual([]);
  });
});

describe("a rule of the token request", () => {
  const success = "widget.callback_urls.success";
  const link = "widget.callback_urls.application_link";
  const icon = "widget.branding.company_icon";
  const overlay = "widget.branding.overlay_background_color";
  const colour = "widget.theme.--color-primary-base";

  it.each<[Flavour, ParameterName, Value | undefined, readonly string[]]>([
    ["multi_region", "scopes", ["read_accounts"], ["scopes-not-as-documented: warning"]],
    [
      "multi_region",
      "scopes",
      ["write_links", "read_institutions"],
      ["scopes-not-as-documented: warning"],
    ],
    ["multi_region_update", "link_id", undefined, ["invalid-link-id: error"]],
    ["multi_region_update", "link_id", "42", ["invalid-link-id: error"]],
    [
      "multi_region_update",
      "link_id",
      `${uuid} `,
      ["invalid-link-id: error", "stray-whitespace: warning"],
    ],
    ["multi_region", "fetch_resources", ["FOO"], ["unknown-resource: error"]],
    [
      "multi_region",
      "fetch_resources",
      ["INVESTMENTS_TRANSACTIONS"],
      ["deprecated-resource: warning"],
    ],
    ["ofda", "fetch_resources", ["ACCOUNTS", "INVOICES"], ["not-for-flavour: warning"]],
    ["multi_region", "stale_in", "300", ["invalid-stale-in: error"]],
    ["multi_region", "stale_in", "0d", ["invalid-stale-in: error"]],
    ["multi_region", "stale_in", "1000d", ["invalid-stale-in: error"]],
    ["ofda", "widget.purpose", "a".repeat(601), ["purpose-too-long: error"]],
    ["ofda", "widget.openfinance_feature", "consent_management", ["not-for-flavour: warning"]],
    ["multi_region", success, "example.com/success", ["callback-malformed: error"]],
    [
      "multi_region",
      success,
      "https://pocket-planner.click://success",
      ["callback-malformed: error"],
    ],
    ["multi_region", success, "javascript://%0aalert(1)", ["callback-malformed: error"]],
    ["multi_region", success, "https://example.com/a b", ["callback-malformed: error"]],
    ["multi_region", success, "your_deeplink_here://success", ["callback-malformed: warning"]],
    ["ofda", link, "my-app://back", ["callback-malformed: error"]],
    ["ofda", link, "https://", ["callback-malformed: error"]],
    ["ofda", "widget.consent.terms_and_conditions_url", undefined, ["consent-incomplete: error"]],
    ["ofda", "widget.consent.terms_and_conditions_url", "terms", ["consent-incomplete: error"]],
    ["ofda", "widget.consent.permissions", ["REGISTER"], ["permissions-altered: warning"]],
    ["ofda", "widget.consent.default_consent_duration_days", 30, ["invalid-value: info"]],
    ["multi_region", icon, "img/icon.svg", ["image-not-absolute: error"]],
    ["multi_region", icon, "https://example.com/favicon.ico", ["image-not-svg: warning"]],
    ["multi_region", "widget.branding.company_terms_url", "terms", ["invalid-value: error"]],
    ["multi_region", "widget.branding.company_name", " ACME", ["stray-whitespace: warning"]],
    ["multi_region", overlay, "#FFF", ["overlay-colour: error"]],
    ["multi_region", overlay, "red", ["overlay-colour: error"]],
    ["multi_region", colour, "#09EE354", ["theme-value: error"]],
    ["multi_region", colour, "blue", ["theme-value: error"]],
    ["multi_region", colour, "rgb(1,2)", ["theme-value: error"]],
    ["multi_region", "widget.theme.--nav-bar-title-align", "left", ["theme-value: error"]],
    ["multi_region", "widget.theme.--input-text-label-variation-dark", "x", ["theme-value: error"]],
  ])("catches %s %s=%j", (flavour, name, value, rules) => {
    expect(found(flavour, name, value)).toEqual(rules);
  });

  it.each<[Flavour, ParameterName, Value | undefined]>([
    ["multi_region", "scopes", undefined],
    ["multi_region", "scopes", ["read_institutions", "write_links"]],
    ["multi_region_update", "link_id", uuid.toUpperCase()],
    ["multi_region_update", "stale_in", "30d"],
    ["ofda", "fetch_resources", ["ACCOUNTS", "BILLS", "INVESTMENT_TRANSACTIONS"]],
    ["multi_region", "fetch_resources", undefined],
    ["multi_region", "stale_in", "999d"],
    ["ofda", "widget.purpose", "a".repeat(600)],
    ["ofda", "widget.openfinance_feature", "consent_link_creation"],
    ["multi_region", success, "my-app://success"],
    ["multi_region", success, "https://example.com/back?status=success&next=https://example.com"],
    ["multi_region", success, "http://localhost:4000/callback"],
    ["multi_region", success, "https://example.com/under_scored"],
    ["ofda", link, "https://example.com/app"],
    [
      "ofda",
      "widget.consent.terms_and_conditions_url",
      "https://www.your_terms_and_conditions.com",
    ],
    ["ofda", "widget.consent.default_consent_duration_days", 92],
    ["multi_region", icon, "https://mysite.com/icon.SVG?v=2"],
    ["multi_region", overlay, "#f0F2f4"],
    ["multi_region", colour, "#abc"],
    ["multi_region", colour, "#0663F980"],
    ["multi_region", colour, "rgb(6, 99, 249)"],
    ["multi_region", colour, "rgba(6,99,249,.5)"],
    ["multi_region", colour, "rgb(6 99 249 / 50%)"],
    ["multi_region", "widget.theme.--nav-bar-title-align-dark", "end"],
    ["multi_region", "widget.theme.--nav-bar-box-shadow", "0 1px 2px #000"],
  ])("leaves %s %s=%j alone", (flavour, name, value) => {
    expect(found(flavour, name, value)).toEqual([]);
  });

  it("warns of a purpose in both places", () => {
    const name = "widget.consent.purpose";
    expect(found("ofda", name, "a", { "widget.purpose": "b" })).toEqual([
      "purpose-placed-twice: warning",
    ]);
    expect(found("ofda", name, "a")).toEqual([]);
  });
});

describe("the retention of credentials", () => {
  it.each([
    ["365d", {}, ["storage-needs-store: warning"]],
    ["nostore", { access_mode: "recurrent" }, ["storage-needs-store: warning"]],
    ["nostore", { access_mode: "single" }, ["nostore-needs-resources: error"]],
    ["366d", { access_mode: "single" }, ["invalid-storage: error"]],
    ["0d", { access_mode: "single" }, ["invalid-storage: error"]],
    ["no_store", { access_mode: "single" }, ["invalid-storage: error"]],
  ])("catches %s with %j", (storage, others, rules) => {
    expect(found("multi_region", "credentials_storage", storage, others)).toEqual(rules);
  });

  it.each([
    ["store", {}],
    ["store", { access_mode: "single" }],
    ["1d", { access_mode: "single" }],
    ["365d", { access_mode: "single" }],
    ["nostore", { access_mode: "single", fetch_resources: ["ACCOUNTS"] }],
  ])("leaves %s with %j alone", (storage, others) => {
    expect(found("multi_region", "credentials_storage", storage, others)).toEqual([]);
  });

  it("is not judged by an access mode that update mode does not know", () => {
    expect(found("multi_region_update", "credentials_storage", "30d")).toEqual([]);
  });
});

describe("who consents", () => {
  const rules = (config: WidgetConfig, identity?: Parameters<typeof checkConfig>[1]) =>
    checkConfig(config, identity).map(
      ({ rule, blocks }) => `${rule.id}${blocks ? ", blocks" : ""}`,
    );

  it("must be said for Open Finance, and for nothing else", () => {
    const { persona, ...nobody } = complete;
    expect(persona).toBe("individual");
    expect(rules(nobody)).toEqual(["consent-incomplete, blocks"]);
    expect(rules({ flavour: "multi_region" })).toEqual([]);
  });

  it("is a sandbox person anywhere but in production", () => {
    expect(rules(complete)).toEqual([]);
    expect(rules({ ...complete, environment: "emulator" })).toEqual([]);
    expect(rules({ ...complete, environment: "production" })).toEqual([
      "environment-mismatch, blocks",
    ]);
  });

  it("is somebody typed, in production too", () => {
    const typed = { cpf: "11144477735", name: "Maria" };
    expect(rules({ ...complete, environment: "production" }, typed)).toEqual([]);
  });

  it("is doubted for wrong check digits, without being refused", () => {
    const typed = { cpf: "11144477736", name: "M", cnpj: "11222333000182", business_name: "S" };
    expect(rules(complete, typed)).toEqual(["identity-check-digits", "identity-check-digits"]);
    expect(rules(complete, sandboxIdentities.business)).toEqual([]);
  });
});

describe("checkConfig", () => {
  it("blocks for errors of the token request, never for the widget URL", () => {
    const blocking = checkConfig({
      ...complete,
      locale: "es",
      external_id: "a",
      stale_in: "soon",
      "widget.consent.permissions": ["ACCOUNTS"],
    }).filter(({ blocks }) => blocks);
    expect(blocking.map(({ parameter }) => parameter)).toEqual(["stale_in"]);
  });

  it("answers every config with sentences, one a rule at most for each parameter", () => {
    fc.assert(
      fc.property(anyConfig, (config) => {
        const findings = checkConfig(config);
        const keys = findings.map(({ rule, parameter }) => `${rule.id} ${parameter}`);
        expect(new Set(keys).size).toBe(keys.length);
        for (const { message, rule } of findings) {
          expect(message.words()).toMatch(/\S/);
          expect(message.words()).not.toMatch(/undefined|\[object/);
          expect(rule.id).toMatch(/^[a-z]+(-[a-z]+)+$/);
        }
      }),
    );
  });

  it("does not judge what the flavour does not take", () => {
    for (const flavour of flavours) {
      const findings = checkConfig({ ...complete, flavour, external_id: "a", link_id: "b" });
      expect(findings.some(({ parameter }) => parameter === "link_id")).toBe(
        flavour === "multi_region_update",
      );
      expect(findings.some(({ parameter }) => parameter === "external_id")).toBe(
        flavour !== "multi_region_update",
      );
    }
  });
});
