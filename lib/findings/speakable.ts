/** What a message may repeat of what was pasted. */

import { looksPersonal } from "@/lib/widget/personal-data";
import { inARow } from "./words";
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

/** The first values as a message may repeat them, and how many are left out. */
export function quoted(
  values: readonly string[],
): readonly [shown: readonly string[], rest: number] {
  return [values.slice(0, 8).map(quote), Math.max(0, values.length - 8)];
}

export function quoteAll(values: readonly string[]): string {
  return inARow(...quoted(values));
}

/** What a message says of several values: it names a few, and counts more of them beside a list. */
interface Mention {
  /** Empty where they are too many to name. */
  readonly names: readonly string[];
  readonly count: number;
  readonly list: { readonly items?: readonly string[] };
}

export function mention(values: readonly string[]): Mention {
  const quoted = values.map(quote);
  const count = values.length;
  return count <= few
    ? { names: quoted.map(asCode), count, list: {} }
    : { names: [], count, list: { items: quoted } };
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
