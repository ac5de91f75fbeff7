/** What the rules find in a text, for the tests. */

import { findings } from "./findings";
import type { Finding } from "./finding";
import { readText } from "./read-text.test-support";
import { subjectOfArtefacts, type WholeArtefacts } from "./subjects";

export const now = Date.UTC(2026, 10, 1);

export function findingsIn(
  text: string,
  known: Pick<WholeArtefacts, "flavour" | "environment"> = {},
): readonly Finding[] {
  return findings(subjectOfArtefacts({ ...readText(text), ...known, now }).subject);
}

/** Rule and severity of each finding. */
export function found(
  text: string,
  known: Pick<WholeArtefacts, "flavour" | "environment"> = {},
): readonly string[] {
  return findingsIn(text, known).map(({ rule, severity }) => `${rule}: ${severity}`);
}
