/**
 * The first half of the catalogue: the query parameters of the widget URL, in the order in which they are written.
 * `access_token` is not among them, so that a config, which is shareable, cannot hold one.
 */

import { declarationOf } from "./flavours/flavours";
import { institutionName, institutions, institutionsFor } from "./institutions";
import { choice, choices, flag, openChoices, text } from "./kinds";
import { parameter, type AnyConfig, type Check, type Parameter } from "./parameter";
import { looksPersonal } from "./personal-data";
import { fetchableOptions } from "./resources";
import { check, deprecatedResource, matches } from "./rules";
import { sources } from "./sources";

/** For parameters that new links take: update mode reads them from the link. */
const newLinks = { multi_region: {}, ofda: {} } as const;

const ofdaNeedsPt: Check<string> = {
  rule: "ofda-needs-pt",
  severity: "error",
  judge: (value, config) =>
    declarationOf(config.flavour).onlyLocale && value !== declarationOf(config.flavour).onlyLocale
      ? "Open Finance Brazil needs locale=pt to function correctly, although the documents name Spanish as the default."
      : undefined,
};

function eachName(judge: (name: string, config: AnyConfig) => boolean, message: string) {
  return (names: readonly string[], config: AnyConfig) => {
    const found = names.filter((name) => judge(name, config));
    return found.length > 0 ? `${found.join(", ")}: ${message}` : undefined;
  };
}

export const parameters = {
  access_mode: parameter({
    kind: choice(
      { value: "single", label: "Single: one extraction" },
      { value: "recurrent", label: "Recurrent: kept up to date" },
    ),
    group: "link",
    label: "Access mode",
    help: "Whether the link is read once or kept up to date.",
    unset: "The widget creates a recurrent link.",
    constraint: "A recurrent link must store the credentials (credentials_storage is store).",
    synonyms: "once one-off refresh frequency",
    status: "documented",
    source: sources.startup,
    flavours: newLinks,
  }),
  external_id: parameter({
    kind: text(),
    group: "link",
    label: "External ID",
    help: "Your own identifier, unique to the user. No personal data.",
    unset: "The link carries no identifier of yours. Belvo highly recommends one.",
    constraint: "At least 3 characters: letters, digits, - and _. Personal data is stored as null.",
    synonyms: "user customer client reference",
    status: "documented",
    source: sources.startup,
    flavours: newLinks,
    checks: [
      check("external-id-too-short", "error", (value: string) =>
        value.length < 3 ? "Too short: write at least 3 characters." : undefined,
      ),
      check("external-id-personal-data", "warning", (value: string) => {
        const kind = looksPersonal(value);
        return kind
          ? `Looks like ${kind}. Belvo stores null instead of personal data, and filtering by it then fails.`
          : undefined;
      }),
      matches(
        "external-id-characters",
        "warning",
        /^[A-Za-z0-9_-]*$/,
        "Has other characters than letters, digits, - and _.",
      ),
    ],
  }),
  locale: parameter({
    kind: choice(
      { value: "es", label: "Spanish" },
      { value: "pt", label: "Portuguese" },
      { value: "en", label: "English", status: "example only" },
    ),
    group: "appearance",
    label: "Language",
    help: "Open Finance Brazil needs pt. English is in the original collection, not in the documents.",
    unset: "Spanish, say the documents.",
    constraint: "Lowercase, without a region: pt, never pt-BR.",
    synonyms: "i18n translation idioma",
    status: "documented",
    source: sources.startup,
    flavours: { multi_region: {}, multi_region_update: {}, ofda: { options: ["pt"] } },
    checks: [ofdaNeedsPt],
  }),
  enable_openbanking: parameter({
    kind: flag("Open banking on", "Open banking off"),
    group: "open_finance",
    label: "Enable open banking",
    help: "From the original collection; no current document names it. integration_type is the nearest successor.",
    unset: "Unknown: no document says what the widget does.",
    status: "legacy",
    source: sources.collection,
    flavours: newLinks,
    checks: [
      check("legacy-parameter", "info", () => {
        return "Kept from the original collection. No current document names it, and the widget may ignore it.";
      }),
    ],
  }),
  show_close_dialog: parameter({
    kind: flag("Ask before closing", "Close at once"),
    group: "appearance",
    label: "Exit confirmation",
    help: "The dialog that asks before the user leaves. The original collection sent false.",
    unset: "The widget shows the dialog.",
    synonyms: "leave abandon popup modal",
    status: "documented",
    source: sources.startup,
    flavours: newLinks,
  }),
  show_abandon_survey: parameter({
    kind: flag("Show the survey", "No survey"),
    group: "appearance",
    label: "Exit survey",
    help: "The questions asked of a user who leaves. The original collection sent false.",
    unset: "The widget shows the survey.",
    synonyms: "feedback leave questionnaire",
    status: "documented",
    source: sources.startup,
    flavours: newLinks,
  }),
  country_codes: parameter({
    kind: choices(
      { value: "MX", label: "Mexico" },
      { value: "CO", label: "Colombia", status: "legacy" },
      { value: "BR", label: "Brazil" },
    ),
    group: "institutions",
    label: "Countries",
    help: "Only institutions of these countries. Colombia is gone from the current documents.",
    unset: "Institutions of every supported country are shown.",
    constraint: "Uppercase ISO codes. Open Finance Brazil takes BR only.",
    synonyms: "region market",
    status: "documented",
    source: sources.startup,
    flavours: { multi_region: {}, ofda: { options: ["BR"] } },
    checks: [
      check("legacy-value", "info", (value: readonly string[]) =>
        value.includes("CO") ? "CO is gone from the current documents." : undefined,
      ),
    ],
  }),
  institutions: parameter({
    kind: openChoices(
      institutions.map(({ name, environment }) => ({ value: name, label: environment })),
    ),
    group: "institutions",
    label: "Institutions",
    help: "Only these. A single one opens directly on its login page.",
    unset: "All institutions that the other filters leave.",
    constraint:
      "Belvo's names, such as erebor_mx_retail: brand, country and type, joined by _. Those of Open Finance Brazil start with of.",
    synonyms: "banks preselect login",
    status: "documented",
    source: sources.startup,
    flavours: {
      multi_region: { options: institutionsFor("multi_region").map(({ name }) => name) },
      ofda: { options: institutionsFor("ofda").map(({ name }) => name) },
    },
    checks: [
      check(
        "invalid-value",
        "error",
        eachName(
          (name) => !institutionName.test(name),
          "not the form of a name; write brand_country_type.",
        ),
      ),
      check(
        "institution-unknown",
        "warning",
        eachName(
          (name) =>
            institutionName.test(name) && !institutions.some((known) => known.name === name),
          "not among the names that the studio knows. The list is not complete.",
        ),
      ),
    ],
  }),
  institution_types: parameter({
    kind: choices(
      { value: "business", label: "Business banking" },
      { value: "retail", label: "Retail banking" },
      { value: "fiscal", label: "Fiscal" },
      { value: "employment", label: "Employment" },
    ),
    group: "institutions",
    label: "Institution types",
    help: "Only institutions of these types. Not the API's type, which says bank.",
    unset: "All types; employment stays hidden until a filter asks for it.",
    constraint: "Open Finance Brazil takes business and retail only.",
    synonyms: "category tax payroll",
    status: "documented",
    source: sources.webWidget,
    flavours: { multi_region: {}, ofda: { options: ["business", "retail"] } },
  }),
  resources: parameter({
    kind: openChoices(fetchableOptions),
    group: "institutions",
    label: "Resources",
    help: "Only institutions that support every one. What is fetched is fetch_resources, in the token request.",
    unset: "All institutions, except those of employment.",
    constraint: "Uppercase names. An institution must support all of them.",
    synonyms: "products data",
    status: "documented",
    source: sources.startup,
    flavours: newLinks,
    checks: [
      check(
        "unknown-resource",
        "warning",
        eachName(
          (name) => !fetchableOptions.some((option) => option.value === name),
          "not a resource of Belvo's. Names are uppercase, such as ACCOUNTS.",
        ),
      ),
      deprecatedResource,
    ],
  }),
  integration_type: parameter({
    kind: choice(
      { value: "openfinance", label: "Open finance" },
      { value: "openbanking", label: "Open banking", status: "legacy" },
    ),
    group: "open_finance",
    label: "Integration type",
    help: "In the sample query of the Open Finance overview, without a section of its own.",
    unset: "The documents do not say. They use it in one sample only.",
    status: "example only",
    source: sources.webviews,
    flavours: { ofda: {} },
    checks: [
      check("legacy-value", "info", (value) =>
        value === "openbanking" ? "The old name of openfinance." : undefined,
      ),
    ],
  }),
} as const satisfies Record<string, Parameter>;
