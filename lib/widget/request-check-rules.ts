/** The rules of the token request that checks of the catalogue name. */

import type { DeclaredRule } from "./declared-rule";
import { multiRegionRequest, ofdaRequest, requestWith, urlWith } from "./example-text";
import { longestPurpose } from "./limits";
import { sources } from "./sources";
import { storages } from "./storage";

/** By these fields a request is of another flavour, which has other scopes. */
export const flavourTells = ["link_id", "widget.openfinance_feature", "widget.consent"];

const updateScopes = "read_institutions,write_links,read_links";
const withBranding = (branding: Readonly<Record<string, unknown>>) =>
  multiRegionRequest({ widget: { branding } });
const withTheme = (css_key: string, value: string) =>
  multiRegionRequest({ widget: { theme: [{ css_key, value }] } });

export const scopesNotAsDocumented: DeclaredRule = {
  id: "scopes-not-as-documented",
  severity: "warning",
  about: "request",
  needs: { others: flavourTells },
  meaning:
    "The scopes are known and sufficient, but differ from the documented ones. Belvo asks for exactly those.",
  source: sources.introduction,
  bad: requestWith({ scopes: "read_institutions,write_links,read_links" }),
  good: multiRegionRequest(),
};

export const invalidLinkId: DeclaredRule = {
  id: "invalid-link-id",
  severity: "error",
  about: "request",
  meaning: "Update mode repairs an existing link, whose id is a UUID.",
  source: sources.updateMode,
  bad: requestWith({ link_id: "42", scopes: updateScopes }),
  good: requestWith({ link_id: "7e0a4a4c-1d3b-4f7e-9a53-2f4b8c6d1e90", scopes: updateScopes }),
};

export const storageNeedsStore: DeclaredRule = {
  id: "storage-needs-store",
  severity: "warning",
  about: "request",
  needs: { others: ["access_mode"] },
  meaning:
    "A recurrent link (the default) must store the credentials. Belvo documents the error `invalid_credentials_storage` for the creation of a link: the token is fine, and the connection may fail.",
  source: sources.errors,
  bad: `${urlWith("access_mode=recurrent")}\n${multiRegionRequest({ credentials_storage: "365d" })}`,
  good: `${urlWith("access_mode=single")}\n${multiRegionRequest({ credentials_storage: "365d" })}`,
};

export const nostoreNeedsResources: DeclaredRule = {
  id: "nostore-needs-resources",
  severity: "error",
  about: "request",
  needs: { others: ["access_mode", "fetch_resources"] },
  meaning:
    "Without stored credentials, Belvo can fetch only once and must know what. Otherwise it refuses with `invalid_fetch_resources`.",
  source: sources.errors,
  bad: `${urlWith("access_mode=single")}\n${multiRegionRequest({ credentials_storage: "nostore" })}`,
  good: `${urlWith("access_mode=single")}\n${multiRegionRequest({ credentials_storage: "nostore", fetch_resources: ["ACCOUNTS"] })}`,
};

export const invalidStorage: DeclaredRule = {
  id: "invalid-storage",
  severity: "error",
  about: "request",
  meaning: `Allowed: ${storages}.`,
  source: sources.retention,
  bad: multiRegionRequest({ credentials_storage: "400d" }),
  good: multiRegionRequest({ credentials_storage: "store" }),
};

export const invalidStaleIn: DeclaredRule = {
  id: "invalid-stale-in",
  severity: "error",
  about: "request",
  meaning: "The value must be a number of days followed by d, such as 300d.",
  source: sources.retention,
  bad: multiRegionRequest({ stale_in: "300" }),
  good: multiRegionRequest({ stale_in: "300d" }),
};

export const unknownResource: DeclaredRule = {
  id: "unknown-resource",
  severity: "error",
  about: "request",
  meaning: "Belvo's data dictionaries list no such resource. Names are uppercase.",
  source: sources.introduction,
  bad: multiRegionRequest({ fetch_resources: ["ACCOUNT"] }),
  good: multiRegionRequest({ fetch_resources: ["ACCOUNTS"] }),
};

export const deprecatedResource: DeclaredRule = {
  id: "deprecated-resource",
  severity: "warning",
  about: "request",
  meaning: "Belvo's data dictionaries mark this resource name as deprecated.",
  source: sources.introduction,
  bad: multiRegionRequest({ fetch_resources: ["INVESTMENTS_TRANSACTIONS"] }),
  good: multiRegionRequest({ fetch_resources: ["INVESTMENT_TRANSACTIONS"] }),
};

export const permissionsAltered: DeclaredRule = {
  id: "permissions-altered",
  severity: "warning",
  about: "request",
  meaning:
    "Belvo asks for exactly the four documented permissions. Only its support can change them.",
  source: sources.ofdaIntroduction,
  bad: ofdaRequest({}, { permissions: ["REGISTER", "ACCOUNTS", "BALANCES"] }),
  good: ofdaRequest(),
};

export const consentIncomplete: DeclaredRule = {
  id: "consent-incomplete",
  severity: "error",
  about: "request",
  meaning: "The consent has no terms, no permissions, or no person who consents.",
  source: sources.ofdaIntroduction,
  bad: ofdaRequest({}, { terms_and_conditions_url: undefined }),
  good: ofdaRequest(),
};

export const identityCheckDigits: DeclaredRule = {
  id: "identity-check-digits",
  severity: "warning",
  about: "request",
  meaning: "The number has the wrong length for a CPF or CNPJ, or its check digits are wrong.",
  source: sources.ofdaIntroduction,
  bad: ofdaRequest(
    {},
    { identification_info: [{ type: "CPF", number: "12345678900", name: "Ralph Bragg" }] },
  ),
  good: ofdaRequest(),
};

export const callbackMalformed: DeclaredRule = {
  id: "callback-malformed",
  severity: "error",
  about: "request",
  meaning: "The callback is not an address with https or an app's own scheme.",
  source: sources.introduction,
  bad: multiRegionRequest({
    widget: { callback_urls: { success: "https://my-app.click://success" } },
  }),
  good: multiRegionRequest({ widget: { callback_urls: { success: "my-app://success" } } }),
};

export const imageNotSvg: DeclaredRule = {
  id: "image-not-svg",
  severity: "warning",
  about: "request",
  meaning: "Belvo asks for an SVG, and shows a fallback for other icons.",
  source: sources.branding,
  bad: withBranding({ company_icon: "https://example.com/favicon.ico" }),
  good: withBranding({ company_icon: "https://example.com/icon.svg" }),
};

export const imageNotAbsolute: DeclaredRule = {
  id: "image-not-absolute",
  severity: "error",
  about: "request",
  meaning: "The image address is incomplete, so the widget cannot load it.",
  source: sources.branding,
  bad: withBranding({ company_logo: "img/logo.svg" }),
  good: withBranding({ company_logo: "https://example.com/img/logo.svg" }),
};

export const overlayColour: DeclaredRule = {
  id: "overlay-colour",
  severity: "error",
  about: "request",
  meaning: "The overlay colour must be # and six hexadecimal digits. Its opacity is always 90%.",
  source: sources.branding,
  bad: withBranding({ overlay_background_color: "#FFF" }),
  good: withBranding({ overlay_background_color: "#FFFFFF" }),
};

export const purposeTooLong: DeclaredRule = {
  id: "purpose-too-long",
  severity: "error",
  about: "request",
  meaning: `The purpose has more than ${longestPurpose} characters.`,
  source: sources.ofdaIntroduction,
  bad: ofdaRequest({ purpose: "Análise de crédito. ".repeat(31).trim() }),
  good: ofdaRequest({ purpose: "Análise de crédito." }),
};

export const purposePlacedTwice: DeclaredRule = {
  id: "purpose-placed-twice",
  severity: "warning",
  about: "request",
  meaning:
    "The purpose is set in two places. The documents contradict each other on which one the widget shows.",
  source: sources.ofdaIntroduction,
  bad: ofdaRequest({ purpose: "Análise de crédito." }, { purpose: "Gestão financeira." }),
  good: ofdaRequest({ purpose: "Análise de crédito." }),
};

export const themeValue: DeclaredRule = {
  id: "theme-value",
  severity: "error",
  about: "request",
  meaning: "The value is invalid. A key accepts a HEX, RGB or RGBA colour, or one of a few words.",
  source: sources.branding,
  bad: withTheme("--color-primary-base", "blue"),
  good: withTheme("--color-primary-base", "rgb(6, 99, 249)"),
};
