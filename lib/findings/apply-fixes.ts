/** Mends everything at once that a reading's findings know how to mend. */

import type { Finding } from "./finding";
import type { Reading } from "./subject";

/** One fix after the other: what an earlier one has mended already, a later one leaves alone. */
export function applyFixes(reading: Reading, findings: readonly Finding[]): Reading {
  return findings.reduce((mended, { fix }) => (fix ? fix(mended) : mended), reading);
}
