/** The known name that somebody may have meant, by edit distance. */

import { distance } from "fastest-levenshtein";

/** Longer names are no misspelling of a known one, and would take long to compare. */
const longest = 80;

/** Undefined where none is close: a third of the letters may differ, at most three, or the end may be missing. */
export function closest(name: string, known: readonly string[]): string | undefined {
  if (name.length > longest) return undefined;
  const written = known.some((one) => one.includes("--")) ? name.toLowerCase() : snakeCase(name);
  const allowed = Math.min(3, Math.floor(written.length / 3));
  let best: string | undefined;
  let least = allowed + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - written.length) >= least) continue;
    const steps = distance(written, candidate.toLowerCase());
    if (steps < least) {
      best = candidate;
      least = steps;
    }
  }
  return best ?? completed(written, known);
}

/** The shortest known name that begins with what is written, where that is enough to tell. */
function completed(written: string, known: readonly string[]): string | undefined {
  if (written.length < 5) return undefined;
  const longer = known.filter((name) => name.toLowerCase().startsWith(written));
  return longer.toSorted((one, other) => one.length - other.length)[0];
}

/** `countryCodes` and `Country-Codes` as `country_codes`. */
export function snakeCase(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
    .replaceAll("-", "_")
    .toLowerCase();
}
