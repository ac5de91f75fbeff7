/** Tells what an object is by the names of its members. */

import { parameterLike } from "@/lib/findings/names";
import { isParameterName, parameterNames } from "@/lib/widget/catalogue";

const requestKeys = ["scopes", "fetch_resources", "credentials_storage", "openfinance_feature"];
const widgetKeys = [
  "callback_urls",
  "branding",
  "consent",
  "openfinance_feature",
  "theme",
  "purpose",
  "color_scheme",
  "configuration",
];

/** By members that nothing but the body of a token request has. */
export function isRequestRecord(keys: readonly string[], ofWidget: readonly string[]): boolean {
  return (
    keys.some((key) => requestKeys.includes(key)) ||
    ofWidget.some((key) => widgetKeys.includes(key))
  );
}

export function isRequestName(name: string): boolean {
  return requestKeys.includes(name) || name === "widget";
}

/** By members that would be too little in the midst of code. */
export function isPartOfRequest(keys: readonly string[]): boolean {
  return ["id", "password", "link_id", "stale_in", "widget", "refresh"].some((key) =>
    keys.includes(key),
  );
}

/** Names that hardly anything but the widget has. */
const telling = new Set<string>([
  "access_token",
  ...parameterNames.filter(
    (name) =>
      name !== "locale" &&
      name !== "resources" &&
      name !== "institutions" &&
      name !== "external_id",
  ),
]);

export function isTellingName(name: string): boolean {
  return telling.has(name) || name === "external_id";
}

export function hasTellingName(keys: readonly string[]): boolean {
  return keys.some((key) => telling.has(key));
}

/** What a back end answers beside the token, and no query of the widget has. */
const answerKeys =
  /^(?:success|ok|status|message|error|errors|expires_?(?:in|at)|expiresIn|widget_?url|widgetUrl|url|refresh|refresh_token|token_type|data|result|statusCode|code)$/;

/** Parameters of the widget: a token with one of them, or one that nothing else has. */
export function isParameters(keys: readonly string[]): boolean {
  if (keys.some((key) => answerKeys.test(key))) return false;
  const names = keys.filter((key) => isParameterName(key));
  if (keys.includes("access_token")) return names.length > 0;
  return hasTellingName(names) && names.length > 0;
}

/** Also by two members that others have too, or that are misspelt. */
export function isLikeParameters(keys: readonly string[]): boolean {
  if (keys.some(isTellingName))
    return (
      !keys.some((key) => answerKeys.test(key)) ||
      keys.filter((key) => isParameterName(key)).length > 1
    );
  return (
    keys.slice(0, 100).filter((name) => isParameterName(name) || parameterLike(name)).length > 1
  );
}
