/** The texts of the rules in url-check-rules.ts. Only who reads findings loads them: the form does not. */

import type { RuleTexts } from "./declared-rule";
import { urlWith } from "./example-text";
import { sources } from "./sources";
import type * as heads from "./url-check-rules";

type Id = (typeof heads)[keyof typeof heads]["id"];

export const urlCheckTexts = {
  "external-id-too-short": {
    meaning: "The identifier is shorter than three characters, the minimum.",
    source: sources.startup,
    bad: urlWith("external_id=42"),
    good: urlWith("external_id=user-42"),
  },
  "external-id-characters": {
    meaning: "The identifier has characters other than letters, digits, - and _.",
    source: sources.startup,
    bad: urlWith("external_id=user.42"),
    good: urlWith("external_id=user-42"),
  },
  "external-id-personal-data": {
    meaning:
      "The identifier looks like an e-mail address, a phone number, a CPF, CNPJ, CURP or RFC, a card number or a name. Belvo stores null instead.",
    source: sources.startup,
    bad: urlWith("external_id=maria%40example.com"),
    good: urlWith("external_id=user-42"),
  },
  "ofda-needs-pt": {
    meaning: "Open Finance Brazil works in Portuguese only, which is not the default.",
    source: sources.ofdaStartup,
    bad: urlWith("integration_type=openfinance&locale=es"),
    good: urlWith("integration_type=openfinance&locale=pt"),
  },
  "institution-unknown": {
    meaning:
      "The studio does not know this institution. Its list is incomplete, so the name may be right.",
    source: sources.startup,
    bad: urlWith("institutions=erebr_mx_retail"),
    good: urlWith("institutions=erebor_mx_retail"),
  },
  "environment-mismatch": {
    meaning:
      "An institution, or one of Belvo's sandbox people, exists in another environment only.",
    source: sources.startup,
    bad: urlWith("institutions=ofmockbank_br_retail,ofitau_br_retail&locale=pt"),
    good: urlWith("institutions=ofmockbank_br_retail&locale=pt"),
  },
  "invalid-value": {
    meaning: "The value is not allowed for this parameter.",
    source: sources.startup,
    bad: urlWith("locale=pt-BR"),
    good: urlWith("locale=pt"),
  },
  "stray-whitespace": {
    meaning:
      "The value has stray white space, such as line breaks of a sample or a space after a comma.",
    source: sources.startup,
    bad: urlWith("country_codes=BR, MX"),
    good: urlWith("country_codes=BR,MX"),
  },
  "legacy-value": {
    meaning: "Older documents list this value; current ones do not.",
    source: sources.webWidget,
    bad: urlWith("locale=pt&integration_type=openbanking"),
    good: urlWith("locale=pt&integration_type=openfinance"),
  },
  "not-for-flavour": {
    meaning: "The parameter, or its value, is documented for another flavour only.",
    source: sources.startup,
    bad: urlWith("integration_type=openfinance&locale=pt&country_codes=MX"),
    good: urlWith("integration_type=openfinance&locale=pt&country_codes=BR"),
  },
  "legacy-parameter": {
    meaning: "Current documents do not mention the parameter. The widget may ignore it.",
    source: sources.collection,
    bad: urlWith("locale=pt&mode=webapp"),
    good: urlWith("locale=pt&integration_type=openfinance"),
  },
} satisfies Record<Id, RuleTexts>;
