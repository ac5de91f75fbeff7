/** What a message may repeat of what was pasted. */

import { looksPersonal } from "@/lib/widget/personal-data";
import { holdsPrivate } from "@/lib/widget/private-names";

/** In characters; a longer text is cut. */
const longest = 60;

export function isSpeakable(text: string): boolean {
  // Very long text is not looked through for a person: it is cut anyway.
  return !holdsPrivate(text) && (text.length > 200 || looksPersonal(text) === undefined);
}

function quote(value: string): string {
  if (!isSpeakable(value)) return "the value";
  return value.length > longest ? `${value.slice(0, longest)}…` : value;
}

export function quoteAll(values: readonly string[]): string {
  const shown = values.slice(0, 8).map(quote).join(", ");
  return values.length > 8 ? `${shown} and ${values.length - 8} more` : shown;
}

/** What a message says of several values: it names a few, and counts more of them beside a list. */
interface Mention {
  readonly text: string;
  readonly isOne: boolean;
  readonly list: { readonly items?: readonly string[] };
}

/** `noun` is the plural that is counted. */
export function mention(values: readonly string[], noun: string): Mention {
  const quoted = values.map(quote);
  return values.length <= few
    ? { text: quoted.map(asCode).join(", "), isOne: values.length === 1, list: {} }
    : { text: `${values.length} ${noun}`, isOne: false, list: { items: quoted } };
}

/** As many as fit into a line. */
const few = 3;

function asCode(text: string): string {
  return text.includes("`") ? text : `\`${text}\``;
}

/** A name that was found, as the parameter of a finding. */
export function nameOf(name: string): string {
  if (!isSpeakable(name)) return "value";
  return name.length > longest ? `${name.slice(0, longest)}…` : name;
}
