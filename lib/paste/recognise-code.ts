/**
 * A script that calls the SDK, builds the widget URL or sends the token request. What is written out is read, nothing
 * is run, and every branch of a condition is judged.
 */

import { budgetFor } from "./code/budget";
import { choose, type Choice } from "./code/choose";
import { seeCode } from "./code/read-code";
import { tooLarge } from "./too-large";
import type { Found, Recognised } from "./found";
import { codeLimit } from "./limits";
import { otherResource } from "./other-requests";

export function recogniseCode(text: string): Recognised {
  // Words alone are no program.
  if (!/[=({`:]/.test(text)) return undefined;
  if (text.length > codeLimit) return undefined;
  const budget = budgetFor(text.length);
  const seen = seeCode(text, budget);
  const choices = choose(seen, text, budget);
  // An address that is written out whole is read as one, with its encoding.
  if (choices.length === 1 && choices[0]?.isAddress) return undefined;
  const [first, ...others] = choices.map(foundOf);
  if (first) return others.length > 0 ? { ...first, others } : first;
  if (budget.isSpent) return tooLarge;
  const other = seen.sightings.find((one) => one.kind === "other" && one.resource !== "");
  return other?.kind === "other" ? otherResource(other.resource) : undefined;
}

function foundOf({ kind, worlds }: Choice): Found {
  const [first = {}, ...branches] = worlds;
  return { kind, ...first, ...(branches.length > 0 && { branches }) };
}
