/** How sentences write values. */

import { entryOf, type ParameterName } from "@/lib/widget/catalogue";

/** `a, b and c`. */
export function andList(words: readonly string[]): string {
  return joined(words, "and");
}

/** `a, b or c`. */
export function orList(words: readonly string[]): string {
  return joined(words, "or");
}

function joined(words: readonly string[], conjunction: string): string {
  return words.length < 2
    ? words.join("")
    : `${words.slice(0, -1).join(", ")} ${conjunction} ${words.at(-1)}`;
}

/** In characters: a sentence with more than this of a value is no longer read. */
const longestQuote = 80;

/** A text of the user's, on one line and cut when it is long. */
export function quote(text: string): string {
  return `“${cut(text)}”`;
}

export function cut(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > longestQuote ? `${line.slice(0, longestQuote).toWellFormed()}…` : line;
}

/** `1 institution`, `2 institutions`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

/** The number of days in `30d`; undefined for any other text, and for none at all. */
export function daysOf(value: string): number | undefined {
  const days = Number(/^(\d{1,3})d$/.exec(value)?.[1]);
  return days > 0 ? days : undefined;
}

/** The label that the catalogue gives to a value; the value itself where it has none. */
export function labelOf(name: ParameterName, value: string): string {
  const { kind } = entryOf(name);
  const options = "options" in kind ? kind.options : [];
  return options.find((option) => option.value === value)?.label ?? value;
}
