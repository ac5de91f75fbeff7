/** What a member of a class or a struct is called in the JSON that is made of it. */

import { parameterNames, tokenFieldNames } from "@/lib/widget/catalogue";

/** Of the body and of its items that no form holds. */
const others = ["id", "password", "widget", "type", "number", "name", "css_key", "value"];

/** The letters of a name, whatever a language makes of its words. */
export function compactName(name: string): string {
  return name.replace(/[_-]/g, "").toLowerCase();
}

/** `callbackurls` is `callback_urls`, whatever the case of a language makes of it. */
const known: ReadonlyMap<string, string> = new Map(
  [
    ...others,
    ...parameterNames,
    ...tokenFieldNames.filter((name) => !name.includes("--")).flatMap((name) => name.split(".")),
  ].map((name) => [compactName(name), name]),
);

/** `linkId`, `LinkID` and `CallbackURLs` as the body has them. */
export function fieldName(name: string): string {
  return (
    known.get(compactName(name)) ??
    name
      .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
      .replace(/([A-Z])([A-Z][a-z])/g, "$1_$2")
      .toLowerCase()
  );
}

/** A capital letter at the beginning is that of a public member in Go and C#. */
export function isMemberName(name: string): boolean {
  return /^[A-Z]/.test(name) && known.has(compactName(name));
}
