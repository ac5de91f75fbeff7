/** The texts of the rules in request-check-rules.ts. Only who reads findings loads them: the form does not. */

import type { RuleTexts } from "./declared-rule";
import { multiRegionRequest, ofdaRequest, requestWith, urlWith } from "./example-text";
import { longestPurpose } from "./limits";
import type * as heads from "./request-check-rules";
import { sources } from "./sources";
import { storages } from "./storage";

type Id = (typeof heads)[keyof typeof heads]["id"];

const updateScopes = "read_institutions,write_links,read_links";
const withBranding = (branding: Readonly<Record<string, unknown>>) =>
  multiRegionRequest({ widget: { branding } });
const withTheme = (css_key: string, value: string) =>
  multiRegionRequest({ widget: { theme: [{ css_key, value }] } });

export const requestCheckTexts = {
  "scopes-not-as-documented": {
    meaning:
      "The scopes are known and sufficient, but differ from the documented ones. Belvo asks for exactly those.",
    source: sources.introduction,
    bad: requestWith({ scopes: "read_institutions,write_links,read_links" }),
    good: multiRegionRequest(),
  },
  "invalid-link-id": {
    meaning: "Update mode repairs an existing link, whose id is a UUID.",
    source: sources.updateMode,
    bad: requestWith({ link_id: "42", scopes: updateScopes }),
    good: requestWith({ link_id: "7e0a4a4c-1d3b-4f7e-9a53-2f4b8c6d1e90", scopes: updateScopes }),
  },
  "storage-needs-store": {
    meaning:
      "A recurrent link (the default) must store the credentials. Belvo documents the error `invalid_credentials_storage` for the creation of a link: the token is fine, and the connection may fail.",
    source: sources.errors,
    bad: `${urlWith("access_mode=recurrent")}\n${multiRegionRequest({ credentials_storage: "365d" })}`,
    good: `${urlWith("access_mode=single")}\n${multiRegionRequest({ credentials_storage: "365d" })}`,
  },
  "nostore-needs-resources": {
    meaning:
      "Without stored credentials, Belvo can fetch only once and must know what. Otherwise it refuses with `invalid_fetch_resources`.",
    source: sources.errors,
    bad: `${urlWith("access_mode=single")}\n${multiRegionRequest({ credentials_storage: "nostore" })}`,
    good: `${urlWith("access_mode=single")}\n${multiRegionRequest({ credentials_storage: "nostore", fetch_resources: ["ACCOUNTS"] })}`,
  },
  "invalid-storage": {
    meaning: `Allowed: ${storages}.`,
    source: sources.retention,
    bad: multiRegionRequest({ credentials_storage: "400d" }),
    good: multiRegionRequest({ credentials_storage: "store" }),
  },
  "invalid-stale-in": {
    meaning: "The value must be a number of days followed by d, such as 300d.",
    source: sources.retention,
    bad: multiRegionRequest({ stale_in: "300" }),
    good: multiRegionRequest({ stale_in: "300d" }),
  },
  "unknown-resource": {
    meaning: "Belvo's data dictionaries list no such resource. Names are uppercase.",
    source: sources.introduction,
    bad: multiRegionRequest({ fetch_resources: ["ACCOUNT"] }),
    good: multiRegionRequest({ fetch_resources: ["ACCOUNTS"] }),
  },
  "deprecated-resource": {
    meaning: "Belvo's data dictionaries mark this resource name as deprecated.",
    source: sources.introduction,
    bad: multiRegionRequest({ fetch_resources: ["INVESTMENTS_TRANSACTIONS"] }),
    good: multiRegionRequest({ fetch_resources: ["INVESTMENT_TRANSACTIONS"] }),
  },
  "permissions-altered": {
    meaning:
      "Belvo asks for exactly the four documented permissions. Only its support can change them.",
    source: sources.ofdaIntroduction,
    bad: ofdaRequest({}, { permissions: ["REGISTER", "ACCOUNTS", "BALANCES"] }),
    good: ofdaRequest(),
  },
  "consent-incomplete": {
    meaning: "The consent has no terms, no permissions, or no person who consents.",
    source: sources.ofdaIntroduction,
    bad: ofdaRequest({}, { terms_and_conditions_url: undefined }),
    good: ofdaRequest(),
  },
  "identity-check-digits": {
    meaning: "The number has the wrong length for a CPF or CNPJ, or its check digits are wrong.",
    source: sources.ofdaIntroduction,
    bad: ofdaRequest(
      {},
      { identification_info: [{ type: "CPF", number: "12345678900", name: "Ralph Bragg" }] },
    ),
    good: ofdaRequest(),
  },
  "callback-malformed": {
    meaning: "The callback is not an address with https or an app's own scheme.",
    source: sources.introduction,
    bad: multiRegionRequest({
      widget: { callback_urls: { success: "https://my-app.click://success" } },
    }),
    good: multiRegionRequest({ widget: { callback_urls: { success: "my-app://success" } } }),
  },
  "image-not-svg": {
    meaning: "Belvo asks for an SVG, and shows a fallback for other icons.",
    source: sources.branding,
    bad: withBranding({ company_icon: "https://example.com/favicon.ico" }),
    good: withBranding({ company_icon: "https://example.com/icon.svg" }),
  },
  "image-not-absolute": {
    meaning: "The image address is incomplete, so the widget cannot load it.",
    source: sources.branding,
    bad: withBranding({ company_logo: "img/logo.svg" }),
    good: withBranding({ company_logo: "https://example.com/img/logo.svg" }),
  },
  "overlay-colour": {
    meaning: "The overlay colour must be # and six hexadecimal digits. Its opacity is always 90%.",
    source: sources.branding,
    bad: withBranding({ overlay_background_color: "#FFF" }),
    good: withBranding({ overlay_background_color: "#FFFFFF" }),
  },
  "purpose-too-long": {
    meaning: `The purpose has more than ${longestPurpose} characters.`,
    source: sources.ofdaIntroduction,
    bad: ofdaRequest({ purpose: "Análise de crédito. ".repeat(31).trim() }),
    good: ofdaRequest({ purpose: "Análise de crédito." }),
  },
  "purpose-placed-twice": {
    meaning:
      "The purpose is set in two places. The documents contradict each other on which one the widget shows.",
    source: sources.ofdaIntroduction,
    bad: ofdaRequest({ purpose: "Análise de crédito." }, { purpose: "Gestão financeira." }),
    good: ofdaRequest({ purpose: "Análise de crédito." }),
  },
  "theme-value": {
    meaning:
      "The value is invalid. A key accepts a HEX, RGB or RGBA colour, or one of a few words.",
    source: sources.branding,
    bad: withTheme("--color-primary-base", "blue"),
    good: withTheme("--color-primary-base", "rgb(6, 99, 249)"),
  },
} satisfies Record<Id, RuleTexts>;
