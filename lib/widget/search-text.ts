/** The words by which a search finds a parameter. */

import { appliesTo, entryOf, type ParameterName } from "./catalogue";
import type { Flavour } from "./flavours/flavours";
import type { Kind } from "./kinds";

const texts = new Map<string, string>();

/** All that a flavour's form says of a parameter: names, help, values, and what else people call it. */
export function searchText(name: ParameterName, flavour: Flavour): string {
  const key = `${flavour} ${name}`;
  const known = texts.get(key);
  if (known !== undefined) return known;
  const { label, help, kind, synonyms = "" } = entryOf(name);
  const text = searchable(
    [name, label, help, synonyms, ...valueWords(kind, appliesTo(name, flavour)?.options)].join(" "),
  );
  texts.set(key, text);
  return text;
}

/** As texts and words are compared: whatever the case, and in the spelling of both countries. */
export function searchable(text: string): string {
  return text.toLowerCase().replaceAll("color", "colour");
}

/** Only the values that the flavour offers: no other can be chosen once it is found. */
function valueWords(kind: Kind, offered: readonly string[] | undefined): readonly string[] {
  switch (kind.kind) {
    case "text":
      return [];
    case "choice":
    case "choices":
    case "integer":
      return kind.options.flatMap(({ value, label }) =>
        offered === undefined || offered.includes(value) ? [value, label] : [],
      );
    case "flag":
      return [kind.yes, kind.no];
  }
}
