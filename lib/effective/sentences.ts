/** The words of every statement. A statement is a code with its values; the values are as the sentence repeats them. */

import type { DocumentedOutcome } from "@/lib/callbacks/callback-keys";
import { sayFrom } from "@/lib/widget/message";
import { andList, count, orList, quote } from "./words";

const needsPortuguese = "Open Finance Brazil works correctly only in Portuguese (pt)";
const supportsThat = "Whether update mode supports that is undocumented.";
const isOrAre = (number: number) => (number === 1 ? "is" : "are");

/** What a request asks Belvo to do with the credentials. */
export type StorageAsked = "store" | "nostore" | "days" | "invalid";

/** Completes "The request asks Belvo …". */
function storageAsked(asked: StorageAsked, value: string): string {
  switch (asked) {
    case "store":
      return "to store the user's credentials";
    case "nostore":
      return "not to store the user's credentials";
    case "days":
      return `to keep the user's credentials for ${count(Number(value), "day")}`;
    case "invalid":
      return `for ${quote(value)}, which is not store, nostore or 1d to 365d`;
  }
}

/** The two combinations that Belvo's errors page names. Both are errors of a new link, not of the token. */
export type StorageClash = "recurrent" | "single";

function storageClash(clash: StorageClash | undefined): string {
  switch (clash) {
    case undefined:
      return "";
    case "recurrent":
      return " A recurrent link must store them: the token is valid, but the connection may fail (invalid_credentials_storage).";
    case "single":
      return " Belvo rejects that without fetch_resources (invalid_fetch_resources).";
  }
}

const unsure = (isUnsure: boolean) =>
  isUnsure ? " Whether update mode supports another value is undocumented." : "";

function themeText(number: number, keys: readonly string[], scheme: "light" | "dark"): string {
  return `${count(number, "theme key")} ${number === 1 ? "changes" : "change"} the ${scheme} scheme${listed(keys)}.`;
}

interface OutcomeText {
  readonly when: string;
  readonly adds: string;
  /** The documentation names the redirect, but no callback for it. */
  readonly isInferred?: true;
}

const outcomeTexts: Readonly<Record<DocumentedOutcome, OutcomeText>> = {
  success: { when: "On success", adds: "link and institution" },
  exit: {
    when: "When the user leaves",
    adds: "the user's last step (meta_data_…) and the last error, if any (last_encountered_error_…)",
  },
  error: { when: "On an error", adds: "error and error_message" },
  warning: { when: "On a warning", adds: "warning and warning_message", isInferred: true },
};

/** Empty if there are too many to name. */
const listed = (names: readonly string[]) => (names.length > 0 ? `: ${andList(names)}` : "");

export const say = sayFrom({
  // Any setting of which no sentence of its own speaks.
  setting: (label: string, what: string) => `${label}: ${what}`,

  // The language.
  "language-not-portuguese": (language: string) =>
    `${needsPortuguese}, but the documented default is ${language}.`,
  "language-set-otherwise": (language: string) =>
    `The URL sets ${language}, but ${needsPortuguese}.`,
  "language-undocumented": (language: string) =>
    `The widget speaks ${language}: it has these texts, but current pages do not list en.`,
  "language-by-default": (language: string) =>
    `The widget speaks ${language}, the documented default.`,
  language: (language: string) => `The widget speaks ${language}.`,

  // The institutions.
  "institution-of-link": () =>
    "The link decides the institution, so there is no list. The widget requests credentials or a second factor, as needed.",
  "institutions-left": (
    flavour: string,
    list: string,
    isChosen: boolean,
    reachable: number,
    remaining: number,
    names: readonly string[],
    hasUnknown: boolean,
    isOverlapping: boolean,
  ) => {
    const which = isChosen ? list : `${list} (no environment is chosen)`;
    const of = `the ${count(reachable, "known institution")} in ${which} for ${flavour}`;
    const left =
      remaining === 0
        ? hasUnknown
          ? `None of ${of} matches.`
          : `None of ${of} matches, so the list may be empty.`
        : remaining === reachable
          ? reachable === 1
            ? `The only known institution in ${which} for ${flavour} matches`
            : `All of ${of} match`
          : `Of ${of}, ${remaining} ${remaining === 1 ? "matches" : "match"}`;
    const named = remaining === 0 ? "" : `${listed(names)}.`;
    const overlap = isOverlapping ? " Some of the others are hidden for more than one reason." : "";
    return `${left}${named}${overlap} The studio's list is incomplete.`;
  },
  "other-country": (number: number, countries: readonly string[], names: readonly string[]) =>
    `The filter country_codes hides ${number} that ${isOrAre(number)} not in ${orList(countries)}${listed(names)}.`,
  "not-listed": (number: number, names: readonly string[]) =>
    `The filter institutions hides ${number} that it does not include${listed(names)}.`,
  "other-type": (number: number, types: readonly string[], names: readonly string[]) =>
    `The filter institution_types hides ${number} that ${isOrAre(number)} not ${orList(types)}${listed(names)}.`,
  "lacks-resources": (number: number, wanted: readonly string[], names: readonly string[]) =>
    `The filter resources hides ${number} without ${wanted.length > 1 ? "all of " : ""}${andList(wanted)}${listed(names)}.`,
  "employment-hidden": (number: number, names: readonly string[]) =>
    `${count(number, "employment institution")} ${isOrAre(number)} hidden unless you set institution_types, resources or institutions${listed(names)}.`,
  "out-of-reach": (
    flavour: string,
    number: number,
    isOpenFinance: boolean,
    names: readonly string[],
  ) =>
    `A ${flavour} token does not reach ${number} ${isOpenFinance ? "Open Finance institutions" : "institutions with credentials"}${listed(names)}.`,
  "known-elsewhere": (number: number, list: string, names: readonly string[]) => {
    const [here, other] =
      list === "sandbox" ? ["the sandbox", "production"] : ["production", "the sandbox"];
    return `${count(number, "named institution")} ${isOrAre(number)} known in ${other} but not in ${here}${listed(names)}.`;
  },
  "not-on-the-list": (number: number, names: readonly string[]) =>
    `${count(number, "named institution")} ${isOrAre(number)} not on the studio's list, so the widget may not show ${number === 1 ? "it" : "them"}${listed(names)}.`,
  "resources-guessed": (number: number) =>
    `Belvo does not list all of these resources for ${count(number, "matching institution")}, so the list may be shorter.`,
  "user-chooses": () => "The user chooses an institution in the widget.",
  "opens-login": (institution: string, isSure: boolean) =>
    `The widget directly opens the login page of ${institution}${isSure ? "" : ", if Belvo has it"}.`,
  "one-matches": () =>
    "One institution matches. That the widget opens its login page directly is documented only if you set institutions.",

  // The link.
  "link-missing": () => "The link to repair is missing, and the token request requires link_id.",
  "link-repaired": (id: string) =>
    `The widget repairs the link ${id}, which keeps its ID. A recurrent link then updates automatically again.`,
  "single-link": () => "Each connection creates a single link, which Belvo reads once.",
  "single-link-of-consent": () =>
    "Each connection creates a single link, which Belvo reads once. No webhook tells you that its consent expires.",
  "recurrent-link": () => "Each connection creates a recurrent link, which Belvo keeps up to date.",
  "no-external-id": () => "The link has no ID of yours, although Belvo highly recommends one.",
  "external-id-personal": (kind: string) =>
    `The external ID looks like ${kind}. Belvo replaces personal data with null, so you cannot find the link by it.`,
  "external-id": (id: string) => `The link has your ID ${quote(id)}.`,

  // The credentials.
  "no-storage-for-repair": () =>
    "The request has no storage setting. Whether update mode supports one is undocumented.",
  "no-storage-documented": (flavour: string) =>
    `The request has no storage setting. Current pages on ${flavour} do not have the field.`,
  "storage-by-default": () => "Belvo stores the user's credentials, as a recurrent link requires.",
  "storage-of-single-link": (days: number) =>
    `Belvo keeps the user's credentials for ${count(days, "day")}, the default of a single link. Its OpenAPI file of 2023 has another default: store.`,
  storage: (asked: StorageAsked, value: string, clash: StorageClash | undefined) =>
    `The request asks Belvo ${storageAsked(asked, value)}.${storageClash(clash)}`,
  "storage-for-repair": (asked: StorageAsked, value: string) =>
    `The request asks Belvo ${storageAsked(asked, value)}. ${supportsThat}`,
  "storage-of-older-page": (
    asked: StorageAsked,
    value: string,
    flavour: string,
    clash: StorageClash | undefined,
  ) =>
    `The request asks Belvo ${storageAsked(asked, value)}. An older page on ${flavour} has this field, but current ones do not.${storageClash(clash)}`,

  // What Belvo fetches, and for how long it keeps it.
  fetches: (
    wanted: readonly string[],
    unknown: readonly string[],
    old: readonly string[],
    foreign: readonly string[],
    flavour: string,
    isUndocumented: boolean,
  ) => {
    const notes = [
      ...(unknown.length > 0 ? [` ${andList(unknown)}: unknown resource.`] : []),
      ...(old.length > 0 ? [` ${andList(old)}: deprecated resource.`] : []),
      ...(foreign.length > 0 ? [` ${andList(foreign)}: undocumented for ${flavour}.`] : []),
      ...(isUndocumented ? [` ${supportsThat}`] : []),
    ];
    return `After the connection, Belvo fetches ${andList(wanted)}. This requires a webhook in your Belvo dashboard.${notes.join("")}`;
  },
  "fetches-by-default": (resources: readonly string[], guide: string | undefined) =>
    `Without fetch_resources, Belvo fetches 12 months of ${andList(resources)}.${guide ? ` The ${guide} requires the field all the same.` : ""}`,
  "fetches-unknown": () => "What Belvo fetches without fetch_resources is undocumented.",
  "fetches-of-recurrent-link": () =>
    "Without fetch_resources, Belvo fetches OWNERS, ACCOUNTS and TRANSACTIONS of a recurrent link. What it fetches from an institution without accounts is undocumented.",
  "keeps-invalid": (value: string, isUnsure: boolean) =>
    `The request asks Belvo to keep the data for ${quote(value)}, which is not a number of days such as 300d.${unsure(isUnsure)}`,
  keeps: (days: number, isDefault: boolean, isUnsure: boolean) =>
    `Belvo keeps the data for ${count(days, "day")} after its last retrieval${isDefault ? ", which is the default" : ""}.${unsure(isUnsure)}`,

  // The scopes.
  "scopes-documented": (scopes: readonly string[]) =>
    `The token gets the documented scopes: ${andList(scopes)}.`,
  "scopes-differ": (missing: readonly string[], added: readonly string[]) => {
    const differences = [
      ...(missing.length > 0 ? [`${andList(missing)} ${isOrAre(missing.length)} missing`] : []),
      ...(added.length > 0 ? [`${andList(added)} ${isOrAre(added.length)} added`] : []),
    ];
    return `Belvo requires exactly the documented scopes, but ${differences.join(", and ")}.`;
  },
  "scopes-in-another-order": () =>
    "The token gets the documented scopes in another order, but Belvo requires them exactly as documented.",

  // Before the user leaves.
  "asks-before-closing": () => "The widget asks for confirmation before the user leaves.",
  "asks-before-closing-by-default": () =>
    "The widget asks for confirmation before the user leaves, according to Belvo. The original collection sets false.",
  "closes-at-once": () => "The widget closes without asking for confirmation.",
  "shows-survey": () => "The widget shows a survey to a user who leaves.",
  "shows-survey-by-default": () =>
    "The widget shows a survey to a user who leaves, according to Belvo. The original collection sets false.",
  "shows-no-survey": () => "The widget shows no survey to a user who leaves.",

  // The consent.
  "open-banking-flag": (value: boolean) =>
    `The URL has enable_openbanking=${value}, which comes from the original collection. Its effect is undocumented.`,
  "selects-open-finance": () =>
    "The URL selects Open Finance institutions, as in one sample of the documentation.",
  "sets-open-banking": () => "The URL sets openbanking, the old name of openfinance.",
  "token-of-portal": () =>
    "The token is for the consent portal, which has another URL and other scopes.",
  "creates-consent": () => "The user creates a consent and a link.",
  "creates-consent-by-default": () =>
    "The user creates a consent and a link (consent_link_creation is the default).",
  "typed-person": () =>
    "The person that you entered on this page consents. No studio URL contains that identity.",
  nobody: () => "Nobody consents yet: the token request requires a CPF and a name.",
  "sandbox-identity": (isCompany: boolean, isInProduction: boolean) => {
    const who = isCompany
      ? "Belvo's sandbox company consents, with a CPF and a CNPJ"
      : "Belvo's sandbox person consents, with a CPF";
    return isInProduction
      ? `${who}, but sandbox personas do not exist in production. Enter the user's CPF and name.`
      : `${who}.`;
  },
  "no-terms": () => "The token request requires the URL of your terms and conditions.",
  terms: (address: string) => `The consent links to your terms and conditions at ${address}.`,
  permissions: (asked: readonly string[]) =>
    `The widget asks the user to share: ${andList(asked)}.`,
  "other-permissions": (asked: readonly string[], documented: readonly string[]) =>
    `The consent includes: ${andList(asked)}. Belvo requires exactly ${andList(documented)}; only its support can change them.`,
  duration: (label: string) => `The widget preselects a consent of ${label}.`,
  "no-limit": (isUnset: boolean) =>
    `The widget preselects a consent without limit (Indeterminado)${isUnset ? "" : ", as for any number except 366, 275, 183 and 92"}. An older Belvo page names only 3 to 12 months.`,
  "two-purposes": (outside: string, inside: string) =>
    `The request has two purposes: ${quote(outside)}, and inside the consent ${quote(inside)}. Which one the user sees is undocumented.`,
  purpose: (text: string) =>
    `The user sees your purpose: ${quote(text)}. Belvo's guide puts it in widget, other sections in widget.consent.`,
  "purpose-in-consent": (text: string) =>
    `The user sees your purpose: ${quote(text)}. Some sections of the documentation put it in widget.consent, the guide and the full samples in widget.`,
  "purpose-of-belvo": () =>
    "The user sees Belvo's own Portuguese purpose, although the guide requires the field.",
  "app-link": (address: string) =>
    `After the consent in the bank's app, App2App continues at ${address}.`,

  // The branding.
  "no-company-name": () => "The widget says “Link your account”, because it has no company name.",
  "company-name": (name: string) =>
    `The widget says that ${quote(name)} uses Belvo to connect the user's account.`,
  "fallback-icon": () => "The widget shows a fallback icon.",
  icon: (address: string) =>
    `Your icon is ${address}. If it is not an SVG, the widget shows a fallback icon.`,
  logo: (address: string) => `Your logo is ${address}.`,
  "guide-requires": (guide: string, names: readonly string[]) =>
    `The ${guide} requires ${andList(names)}, but the sample in Belvo's overview has no branding.`,
  "terms-of-belvo": (address: string) => `The widget links to Belvo's terms at ${address}.`,
  "terms-of-company": (address: string) => `The widget links to the company terms at ${address}.`,
  "shows-social-proof": () =>
    "The widget shows a sentence about connected users on the list of institutions.",
  "hides-social-proof": () =>
    "The widget hides a sentence about connected users on the list of institutions.",
  "shows-middle-logo": () => "The widget shows Belvo's logo in the middle.",
  "hides-middle-logo": () => "The widget hides Belvo's logo in the middle.",
  overlay: (colour: string | undefined) =>
    `The colour behind the widget is ${colour ?? "grey"}, always at 90% opacity and only on a desktop.`,
  "dark-scheme": () => "The widget uses the dark colour scheme.",
  "light-scheme": () => "The widget uses the light colour scheme.",
  "light-theme": (number: number, keys: readonly string[]) => themeText(number, keys, "light"),
  "dark-theme": (number: number, keys: readonly string[]) => themeText(number, keys, "dark"),
  "dark-theme-in-light-scheme": (number: number, keys: readonly string[]) =>
    `${themeText(number, keys, "dark")} The light scheme is set.`,
  "dark-theme-by-default": (number: number, keys: readonly string[]) =>
    `${themeText(number, keys, "dark")} The default of color_scheme is undocumented.`,

  // Where the widget goes.
  "lands-nowhere": (outcome: DocumentedOutcome, callback: string, guide: string | undefined) =>
    `${outcomeTexts[outcome].when}, where the user lands is undocumented, because ${callback} is unset.${guide ? ` The ${guide} requires this callback.` : ""}`,
  lands: (outcome: DocumentedOutcome, address: string) => {
    const { when, adds, isInferred } = outcomeTexts[outcome];
    return `${when}, the widget ${isInferred ? "probably " : ""}goes to ${address} and adds ${adds}.`;
  },
});
