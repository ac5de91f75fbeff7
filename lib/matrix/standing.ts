/** Where a row stands: its verdict, or still to do. */

import { verdicts, type Verdict } from "./marks";

export const standings = ["todo", ...verdicts] as const;

export type Standing = (typeof standings)[number];

export const standingTexts: Readonly<Record<Standing, string>> = {
  todo: "To do",
  passed: "Passed",
  failed: "Failed",
  blocked: "Blocked",
};

export function standingOf(verdict: Verdict | undefined): Standing {
  return verdict ?? "todo";
}

export type StandingCounts = Readonly<Record<Standing, number>>;

export function countStandings(found: Iterable<Standing>): StandingCounts {
  const counts = { todo: 0, passed: 0, failed: 0, blocked: 0 };
  for (const standing of found) counts[standing] += 1;
  return counts;
}
