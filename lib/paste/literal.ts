/** Reads data that is written out: JSON, JSON with comments, an object of JavaScript, a dict of Python. */

import { parseJson } from "@/lib/widget/parse-json";
import { budgetFor } from "./code/budget";
import { seeValue } from "./code/read-code";
import { emptyResolved, Resolver, type Resolved } from "./code/resolve";

export interface Literal {
  /** A list or an object. */
  readonly value: unknown;
  /** What is open in it, and where its members stand. */
  readonly found: Resolved;
  /** True where it is JSON as it stands. */
  readonly isJson: boolean;
}

/** Undefined for what is no list and no object. Members that are undefined are left out, as JSON does. */
export function readLiteral(text: string): Literal | undefined {
  if (!/^\s*(?:[[{(]|\/[/*]|#)/.test(text)) return undefined;
  const json = parseJson(text);
  const isJson = typeof json === "object" && json !== null;
  const found = emptyResolved();
  const budget = budgetFor(text.length);
  // JSON is read once more for the places of its members.
  const seen = isJson && text.length > 64_000 ? undefined : seeValue(text, budget);
  const read = seen && new Resolver(new Map(), budget, () => undefined).json(seen, "", found);
  if (isJson) {
    return { value: json, found: { ...emptyResolved(), spans: found.spans }, isJson };
  }
  return typeof read === "object" && read !== null && !budget.isSpent
    ? { value: read, found, isJson }
    : undefined;
}
