/** Tells what a value is that was written out as data: a token request, parameters, or something else of Belvo's. */

import { isObject } from "@/lib/widget/json";
import { parameterLike } from "@/lib/findings/names";
import { isParameterName, parameterNames } from "@/lib/widget/catalogue";
import type { Entry } from "@/lib/widget/read-entries";
import { recogniseCollection } from "./collection";
import { nothing, type Recognised } from "./found";
import { readLiteral } from "./literal";

export function recogniseValue(text: string): Recognised {
  const value = readLiteral(text);
  if (Array.isArray(value)) return recogniseList(value);
  if (!isObject(value)) return undefined;
  const collection = recogniseCollection(value);
  if (collection) return collection;
  if (typeof value["access"] === "string" && value["scopes"] === undefined) {
    return nothing(
      "This is Belvo's answer to a token request. Its tokens were not kept; paste the request or the widget URL.",
    );
  }
  if (isTokenRequest(value) || (isPartOfRequest(value) && !isQueryObject(value))) {
    return { kind: "token-request", request: { body: value, text } };
  }
  if (isQueryObject(value)) return { kind: "code", url: { entries: entriesOf(value) } };
  return nothing(
    "This is an object, but none of its members is one of a token request or of the widget.",
  );
}

function recogniseList(list: readonly unknown[]): Recognised {
  const found = list.find(isTokenRequest);
  if (found) return { kind: "token-request", request: { body: found } };
  return list.some((item) => isObject(item) && "code" in item && "request_id" in item)
    ? nothing("These are errors that Belvo answered. Paste the request that they answer.")
    : nothing("This is a list, and none of its items is a token request.");
}

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
export function isTokenRequest(value: unknown): boolean {
  if (!isObject(value)) return false;
  const widget = value["widget"];
  return (
    requestKeys.some((key) => Object.hasOwn(value, key)) ||
    (isObject(widget) && widgetKeys.some((key) => Object.hasOwn(widget, key)))
  );
}

/** By members that would be too little in the midst of code. */
function isPartOfRequest(value: object): boolean {
  return ["id", "password", "link_id", "stale_in", "widget", "refresh"].some((key) =>
    Object.hasOwn(value, key),
  );
}

/** Names that hardly anything but the widget has. */
const telling = new Set<string>([
  "access_token",
  ...parameterNames.filter(
    (name) => name !== "locale" && name !== "resources" && name !== "institutions",
  ),
]);

export function isTellingName(name: string): boolean {
  return telling.has(name);
}

/** By a member that only the widget has. */
export function hasTellingName(value: unknown): boolean {
  return isObject(value) && Object.keys(value).some(isTellingName);
}

/** Also by two members that others have too, or that are misspelt. */
function isQueryObject(value: object): boolean {
  if (hasTellingName(value)) return true;
  const names = Object.keys(value).slice(0, 100);
  return names.filter((name) => isParameterName(name) || parameterLike(name)).length > 1;
}

/** As a URL would carry them. */
export function entriesOf(value: object): readonly Entry[] {
  return Object.entries(value).map(([name, member]): Entry => [name, writtenOut(member)]);
}

function writtenOut(value: unknown): string {
  if (Array.isArray(value)) return value.map(writtenOut).join(",");
  return typeof value === "object" && value !== null ? "[object Object]" : String(value);
}
