/** What the rules find in a text, for the tests. */

import { holdsConfig } from "@/lib/paste/pasted";
import { readPaste } from "@/lib/paste/read-paste";
import { findings } from "./findings";
import type { Finding } from "./finding";
import { readText } from "./read-text.test-support";
import { subjectOfArtefacts, type WholeArtefacts } from "./subjects";

export const now = Date.UTC(2026, 10, 1);

export function findingsIn(
  text: string,
  known: Pick<WholeArtefacts, "flavour" | "environment"> = {},
): readonly Finding[] {
  // What is no URL and no JSON is code.
  if (!/^(?:https?:|\{)/.test(text)) {
    const pasted = readPaste(text, now);
    return holdsConfig(pasted) ? pasted.findings : [];
  }
  return findings(subjectOfArtefacts({ ...readText(text), ...known, now }).subject);
}

/** Rule and severity of each finding. */
export function found(
  text: string,
  known: Pick<WholeArtefacts, "flavour" | "environment"> = {},
): readonly string[] {
  return findingsIn(text, known).map(({ rule, severity }) => `${rule}: ${severity}`);
}
