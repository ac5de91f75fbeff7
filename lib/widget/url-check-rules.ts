/** The rules of the widget URL that checks of the catalogue name. */

import type { DeclaredRule } from "./declared-rule";
import { urlWith } from "./example-text";
import { sources } from "./sources";

export const externalIdTooShort: DeclaredRule = {
  id: "external-id-too-short",
  severity: "error",
  about: "url",
  meaning: "The identifier is shorter than three characters, the minimum.",
  source: sources.startup,
  bad: urlWith("external_id=42"),
  good: urlWith("external_id=user-42"),
};

export const externalIdCharacters: DeclaredRule = {
  id: "external-id-characters",
  severity: "warning",
  about: "url",
  meaning: "The identifier has characters other than letters, digits, - and _.",
  source: sources.startup,
  bad: urlWith("external_id=user.42"),
  good: urlWith("external_id=user-42"),
};

export const externalIdPersonalData: DeclaredRule = {
  id: "external-id-personal-data",
  severity: "warning",
  about: "url",
  meaning:
    "The identifier looks like an e-mail address, a phone number, a CPF, CNPJ, CURP or RFC, a card number or a name. Belvo stores null instead.",
  source: sources.startup,
  bad: urlWith("external_id=maria%40example.com"),
  good: urlWith("external_id=user-42"),
};

export const ofdaNeedsPt: DeclaredRule = {
  id: "ofda-needs-pt",
  severity: "error",
  about: "url",
  meaning: "Open Finance Brazil works in Portuguese only, which is not the default.",
  source: sources.ofdaStartup,
  bad: urlWith("integration_type=openfinance&locale=es"),
  good: urlWith("integration_type=openfinance&locale=pt"),
};

export const institutionUnknown: DeclaredRule = {
  id: "institution-unknown",
  severity: "warning",
  about: "url",
  meaning:
    "The studio does not know this institution. Its list is incomplete, so the name may be right.",
  source: sources.startup,
  bad: urlWith("institutions=erebr_mx_retail"),
  good: urlWith("institutions=erebor_mx_retail"),
};

export const environmentMismatch: DeclaredRule = {
  id: "environment-mismatch",
  severity: "warning",
  about: "url",
  meaning: "An institution, or one of Belvo's sandbox people, exists in another environment only.",
  source: sources.startup,
  bad: urlWith("institutions=ofmockbank_br_retail,ofitau_br_retail&locale=pt"),
  good: urlWith("institutions=ofmockbank_br_retail&locale=pt"),
};

export const invalidValue: DeclaredRule = {
  id: "invalid-value",
  severity: "error",
  about: "url",
  meaning: "The value is not allowed for this parameter.",
  source: sources.startup,
  bad: urlWith("locale=pt-BR"),
  good: urlWith("locale=pt"),
};

export const strayWhitespace: DeclaredRule = {
  id: "stray-whitespace",
  severity: "warning",
  about: "url",
  meaning:
    "The value has stray white space, such as line breaks of a sample or a space after a comma.",
  source: sources.startup,
  bad: urlWith("country_codes=BR, MX"),
  good: urlWith("country_codes=BR,MX"),
};

export const legacyValue: DeclaredRule = {
  id: "legacy-value",
  severity: "info",
  about: "url",
  meaning: "Older documents list this value; current ones do not.",
  source: sources.webWidget,
  bad: urlWith("locale=pt&integration_type=openbanking"),
  good: urlWith("locale=pt&integration_type=openfinance"),
};

export const notForFlavour: DeclaredRule = {
  id: "not-for-flavour",
  severity: "warning",
  about: "url",
  meaning: "The parameter, or its value, is documented for another flavour only.",
  source: sources.startup,
  bad: urlWith("integration_type=openfinance&locale=pt&country_codes=MX"),
  good: urlWith("integration_type=openfinance&locale=pt&country_codes=BR"),
};

export const legacyParameter: DeclaredRule = {
  id: "legacy-parameter",
  severity: "info",
  about: "url",
  meaning: "Current documents do not mention the parameter. The widget may ignore it.",
  source: sources.collection,
  bad: urlWith("locale=pt&mode=webapp"),
  good: urlWith("locale=pt&integration_type=openfinance"),
};
