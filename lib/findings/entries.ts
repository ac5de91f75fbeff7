/** Puts findings into a list that stays short: one entry for each parameter, the worst first. */

import { consequenceOf, consequences } from "./consequence";
import type { Finding } from "./finding";

export interface Entry<F> {
  /** Empty for a finding about the whole text. */
  readonly parameter: string;
  /** The worst one, which speaks for the entry. */
  readonly first: F;
  readonly others: readonly F[];
}

/** Among equals the order of the findings stays. */
export function entriesOf<F extends Finding>(findings: readonly F[]): readonly Entry<F>[] {
  const entries = new Map<string, Entry<F>>();
  for (const finding of findings.toSorted((one, other) => weight(one) - weight(other))) {
    const { parameter, rule } = finding;
    const key = parameter === "" ? `rule ${rule}` : parameter;
    const known = entries.get(key);
    entries.set(
      key,
      known
        ? { ...known, others: [...known.others, finding] }
        : { parameter, first: finding, others: [] },
    );
  }
  return [...entries.values()];
}

function weight(finding: Finding): number {
  return consequences.indexOf(consequenceOf(finding));
}
