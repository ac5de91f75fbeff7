/**
 * The shape and size of a value. The schema asks this, and so does whatever runs in the browser before anybody types: it
 * needs no library.
 */

import { allowed, decode, type Kind, type Value } from "./kinds";
import { longestItem, longestList, longestText } from "./limits";

/** A sentence that says what is allowed; undefined if a config can hold the value. */
export function shapeProblem(kind: Kind, value: unknown): string | undefined {
  const problem = `Allowed: ${allowed(kind)}.`;
  switch (kind.kind) {
    case "text":
      return typeof value === "string" && value.length <= longestText
        ? textProblem(value)
        : problem;
    case "choice":
      return kind.options.some((option) => option.value === value) ? undefined : problem;
    case "choices":
      return Array.isArray(value) && value.length > 0 ? listProblem(kind, value) : problem;
    case "flag":
      return typeof value === "boolean" ? undefined : problem;
    case "integer":
      return Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 999_999_999
        ? undefined
        : problem;
  }
}

/** True if a config can hold the value. */
export function fits(kind: Kind, value: unknown): value is Value {
  return shapeProblem(kind, value) === undefined;
}

/** True if a config can hold this text as a value of the kind. */
export function accepts(kind: Kind, raw: string): boolean {
  return fits(kind, decode(kind, raw));
}

export const illFormed = "Remove the invalid characters.";
export const blank = "Enter a value.";

function textProblem(text: string): string | undefined {
  if (!text.isWellFormed()) return illFormed;
  return text.trim() === "" ? blank : undefined;
}

function listProblem(
  kind: Extract<Kind, { readonly kind: "choices" }>,
  list: readonly unknown[],
): string | undefined {
  if (list.length > longestList) return `Too many values. The maximum is ${longestList}.`;
  for (const item of list) {
    const problem = kind.open
      ? nameProblem(item)
      : kind.options.some((option) => option.value === item)
        ? undefined
        : `Allowed: ${allowed(kind)}.`;
    if (problem !== undefined) return problem;
  }
  return new Set(list).size === list.length ? undefined : "A value appears twice.";
}

function nameProblem(item: unknown): string | undefined {
  if (typeof item !== "string") return "A value must be text.";
  if (item.length > longestItem) return `A name has at most ${longestItem} characters.`;
  if (!/^[^,\s]+$/.test(item)) return "A name cannot have spaces or commas.";
  return item.isWellFormed() ? undefined : illFormed;
}
