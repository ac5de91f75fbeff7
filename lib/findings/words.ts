/** The words of what the rules say: what is wrong, then what to do. The checks of the catalogue have their own. */

import type { Environment } from "@/lib/widget/environments";
import { sayFrom } from "@/lib/widget/message";
import { widgetHost } from "./address";

const theWidgetIs = `The widget is always at ${widgetHost}; the token selects the environment.`;
const useTheseHosts = "Use sandbox.belvo.com for the sandbox, and api.belvo.com for production.";
const useFetchResources = "Use `fetch_resources` to choose what Belvo fetches.";
const ignoresSilently = "Belvo ignores it and reports no error.";
const afterTheHash = "The widget ignores everything after the #.";
const generateAnother = "Generate another token.";
const useAccess = "Use the `access` value";

/** Names, or how many there are of what `noun` says in the plural, where they are too many to name. */
function named(names: readonly string[], count: number, noun: string): string {
  return names.length > 0 ? names.join(", ") : `${count} ${noun}`;
}

const isOrAre = (count: number) => (count === 1 ? "is" : "are");

/** Values in a row, and how many are left out. */
export function inARow(shown: readonly string[], rest: number): string {
  return rest > 0 ? `${shown.join(", ")} and ${rest} more` : shown.join(", ");
}

const didYouMean = (like: string | undefined) => (like ? ` Did you mean \`${like}\`?` : "");

export const say = sayFrom({
  // Any of them.
  "more-of-the-same": (count: number) => `${count} more have the same problem.`,
  "private-value": () => "A value looks like personal data, and is not allowed here.",

  // The access token.
  "no-access-token": () =>
    "The access token is missing, so the widget does not open. Add the `access` value of the token response.",
  "token-expired": () =>
    "The token has expired: it is valid for one user and ten minutes. Generate one when the user clicks.",
  "not-a-token": () =>
    `This is not a Belvo token, which has three parts joined by dots. ${useAccess} of the token response.`,
  "refresh-as-token": () =>
    `This is the refresh token, which a URL must never contain. ${useAccess} of the same response.`,
  "refresh-in-url": () =>
    "The widget ignores a refresh token, and it is valid for years. Remove it from the URL.",
  "refresh-in-request": () =>
    "Exchanging a refresh token for a widget token is undocumented. Generate a new token with your credentials.",
  "token-of-the-widget": () =>
    "This token connects accounts, and the consent portal needs one of its own. Request it with openfinance_feature consent_management.",
  "token-of-the-portal": () =>
    "This token is for the consent portal and cannot connect an account. Open it at meuportal.belvo.com, or request one with write_links.",
  "other-environment": (granted: string, asked: string) =>
    `This token is for another environment: ${granted} instead of ${asked}. Use the keys of ${asked}.`,
  "token-for-new-link": () =>
    "You asked for update mode, but this is an ordinary token and would create a new link. Send the ID as link_id, and generate another token.",
  "token-for-update": () =>
    `This token is for update mode, but the request has no link_id. ${generateAnother}`,
  "token-of-another-link": () => `This token repairs another link. ${generateAnother}`,
  "token-has-other-values": (granted: string | undefined, asked: string | undefined) =>
    `The token has ${granted ?? "nothing"} instead of ${asked ?? "nothing"}. Compare the request that your server sends.`,

  // The addresses.
  "portal-address": () =>
    "This is the consent portal, where users see, renew and end consents. The studio configures the widget, a different page.",
  "api-address": () => `This is Belvo's API, not the widget. ${theWidgetIs}`,
  "wrong-host": () => `Wrong host. ${theWidgetIs}`,
  "removed-host": () => `The development environment was removed in June 2024. ${useTheseHosts}`,
  "no-such-host": () => `Belvo's API has no such host. ${useTheseHosts}`,
  "settings-in-fragment": () => `${afterTheHash} Put settings in the query, after the ?.`,
  fragment: () => `${afterTheHash} Write a # inside a value as %23.`,
  "not-encrypted": () => "Over http, the token travels unencrypted. Use https.",
  "path-of-widget": () => "The widget has no path. Put the query right after the host.",
  "path-of-payments": () => "This path is for payments, whose token is different. Use /api/token/.",
  "path-without-slash": () =>
    "The documented path ends with a slash. Without it, the redirect may lose the request.",
  "wrong-path": () => "Wrong path. Send the request to /api/token/.",

  // Names in the URL.
  "not-of-the-portal": () => "The consent portal has no such parameter or value.",
  "consent-id-of-belvo": () =>
    "Belvo adds this to the App2App application link, and the app forwards it unchanged. You do not set it.",
  "no-mode": () =>
    "The widget has no `mode`. Old pages used webapp, the consent portal uses landing.",
  "unknown-parameter": (like: string | undefined) =>
    `Unknown parameter: the widget ignores it.${didYouMean(like)}`,
  "belongs-in-request": (field: string) =>
    `The widget ignores this in the URL. Set \`${field}\` in the token request.`,
  repeated: (count: number) =>
    `Set ${count === 2 ? "twice" : `${count} times`}, and which value counts is undocumented. The studio uses the first valid one.`,
  "not-for-flavour": (flavour: string) => `${flavour} does not accept this.`,
  "mode-webapp": () =>
    "Old Open Finance Brazil pages used `mode=webapp`. Current documents do not mention it.",

  // Values.
  "not-allowed": (names: readonly string[], count: number, allowed: string) =>
    `${named(names, count, "values")} ${isOrAre(count)} not allowed. Allowed: ${allowed}.`,
  "use-this-case": (instead: string) => `Values are case-sensitive. Use \`${instead}\`.`,
  "other-case": (names: readonly string[], count: number) =>
    `Values are case-sensitive. Change the case of ${named(names, count, "values")}.`,
  "empty-value": () => "The value is empty. Leave it out, and the default applies.",
  "word-for-nothing": (shown: readonly string[], rest: number) =>
    `Code writes ${inARow(shown, rest)} for a missing value, and the widget reads the word. Leave the parameter out.`,
  "white-space": () => "Stray white space is sent as part of the value. Remove it.",
  "line-breaks": () =>
    "The URL contains line breaks or tabs. A browser drops them, but code sends them.",
  "encoded-twice": () =>
    "The value is percent-encoded twice, so codes remain in it. Encode it once.",
  "not-encoded": () =>
    "The value has characters that need percent-encoding. Use encodeURIComponent or URLSearchParams.",
  "dropped-value": (shown: readonly string[], rest: number) =>
    `The widget dropped ${inARow(shown, rest)} in 2022.`,

  // Institutions.
  "not-on-the-list": (names: readonly string[], count: number) =>
    `${named(names, count, "institutions")} ${isOrAre(count)} not on the studio's list. The list is incomplete, so check the spelling.`,
  "country-hidden": (names: readonly string[], count: number) =>
    `The widget hides ${named(names, count, "institutions")}: ${count === 1 ? "its country is" : "their countries are"} not in \`country_codes\`.`,
  "type-hidden": (names: readonly string[], count: number) =>
    `The widget hides ${named(names, count, "institutions")}: ${count === 1 ? "its type is" : "their types are"} not in \`institution_types\`.`,
  "no-institution-supports-all": () =>
    "No remaining institution supports all of these, so the list is empty. Choose what to fetch in `fetch_resources` instead.",
  "none-matches": (filters: readonly string[]) =>
    `No known institution matches ${filters.length === 1 ? "this filter" : filters.map((name) => `\`${name}\``).join(" and ")}, so the list may be empty.`,
  "employment-hidden": () =>
    "You fetch employments, but the widget hides employment institutions until the URL sets types, resources or institutions.",
  "only-one-left": (shown: readonly string[], rest: number) =>
    `Only ${inARow(shown, rest)} is left, so the widget skips the list and opens its login page.`,
  "in-beta": (names: readonly string[], count: number) =>
    `${named(names, count, "institutions")} ${isOrAre(count)} in beta: creating a consent may fail, and the data may be incomplete.`,
  "both-environments": (
    sandbox: readonly string[],
    sandboxCount: number,
    production: readonly string[],
    productionCount: number,
  ) =>
    `${named(sandbox, sandboxCount, "institutions")} ${existOrExists(sandboxCount)} in the sandbox only, ${named(production, productionCount, "institutions")} in production only. A token shows one of the two.`,
  "exists-elsewhere": (names: readonly string[], count: number, environment: Environment) =>
    `As far as the studio knows, ${named(names, count, "institutions")} ${existOrExists(count)} in ${environment === "production" ? "the sandbox" : "production"} only. A token of ${environment} does not show ${count === 1 ? "it" : "them"}.`,

  // Fields of the token request.
  "no-secret-id": () => "The body has no `id`. Add the secret id of the environment.",
  "no-secret-password": () =>
    "The body has no `password`. Add the secret password of the environment.",
  "unknown-field": (like: string | undefined) =>
    `Undocumented field: ${ignoresSilently}${didYouMean(like)}`,
  "link-field": (like: string | undefined) =>
    `Belvo ignores this field without an error and returns an ordinary token, not one for update mode.${didYouMean(like)}`,
  "terms-version-field": (like: string | undefined) =>
    `Undocumented, although public code uses it. ${ignoresSilently}${didYouMean(like)}`,
  "colour-field": (like: string | undefined) =>
    `Undocumented: code from 2021 uses it, current documents do not.${didYouMean(like)}`,
  "historical-field": (like: string | undefined) =>
    `The token request has no such field. ${useFetchResources}${didYouMean(like)}`,
  "belongs-in-url": (name: string) =>
    `This has no effect in the token request. Set \`${name}\` in the widget URL.`,
  "belongs-elsewhere": (name: string) => `This has no effect here. Move it to \`${name}\`.`,
  "not-a-list": () =>
    "This must be a JSON list, in brackets. Belvo refuses anything else with `not_a_list`.",
  "body-not-an-object": () => "The body of a token request must be a JSON object.",
  "not-an-object": () => "This must be a JSON object, in braces and without quotes.",
  "items-not-objects": () => "Each item must be an object.",
  "null-field": () => "It is null. Leave the field out: Belvo may refuse null.",
  "real-credential": () =>
    "This looks like a real credential, and the studio does not keep it. If others could read it, replace the key in Belvo's dashboard.",

  // Scopes.
  "unknown-scope": (names: readonly string[], count: number) =>
    `${named(names, count, "scopes")} ${count === 1 ? "does" : "do"} not exist. ${useFetchResources}`,
  "scopes-as-list": () =>
    "This is a list. Belvo documents one text, joined by commas without spaces.",
  "missing-scopes": (scopes: readonly string[]) =>
    `Missing: ${scopes.join(", ")}. The widget needs ${scopes.length === 1 ? "this permission" : "these permissions"}.`,

  // The consent.
  "no-feature": () =>
    "Required: what the token is for. To connect a bank, use `consent_link_creation`.",
  "no-permissions": () =>
    "Permissions are required. Belvo asks for exactly the four documented ones.",
  "incomplete-person": () => "Each person needs a type (CPF or CNPJ), a number and a name.",
  "no-cpf": () =>
    "A CNPJ needs a CPF. Before it, add the person who has access to the business account.",
  "wrong-length": () => "Wrong length: a CPF has 11 digits, a CNPJ has 14.",
  punctuation: () => "The number has dots, dashes or spaces. The documents write digits only.",

  // Callbacks and looks.
  "no-callback": () =>
    "Required by the Open Finance Brazil guide. Without it, where the user lands is undocumented.",
  "local-callback": () => "Localhost works in this browser, not on a phone.",
  "unknown-theme-key": (like: string | undefined) => `Unknown theme key.${didYouMean(like)}`,
  "dark-keys-by-default": (names: readonly string[], count: number) =>
    `Only the dark scheme uses ${named(names, count, "theme keys")}, and which scheme is the default is undocumented. Set DARK to be sure.`,
  "dark-keys-in-light": (names: readonly string[], count: number) =>
    `The light scheme ignores ${named(names, count, "theme keys")}. Set DARK to use ${count === 1 ? "it" : "them"}.`,

  "low-contrast": (ratio: number, ground: string | undefined, least: number) =>
    `The contrast with ${ground ?? "the background of the screen"} is ${ratio}:1, and ${least}:1 is needed. Choose a colour that stands out more.`,

  // What code does.
  "unknown-callback": () =>
    "The SDK never calls this function. It calls callback, onExit and onEvent.",
  "options-in-build": () =>
    "build() ignores options. Pass them to createWidget as the second argument.",
  "options-first": () =>
    "The token is the first argument of createWidget, and the options are the second.",
  "window-belvo": () => "The SDK's global is belvoSDK. window.belvo is undefined.",
  "public-variable": (prefix: string) =>
    `A variable with the prefix ${prefix} is public: the keys end up in the browser. Rename it, and generate the token on the server.`,
  "form-encoded": (how: string) =>
    `${how} sends a form, and the endpoint takes JSON. Send the body as JSON, with Content-Type: application/json.`,
  "answer-member": () =>
    "Belvo's answer has the token as access, so access_token is undefined. Read access.",
});

function existOrExists(count: number): string {
  return count === 1 ? "exists" : "exist";
}
