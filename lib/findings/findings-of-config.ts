/** The findings of what the page holds, and nothing else. The page loads this module when it is needed. */

import type { Finding } from "./finding";
import { findings } from "./findings";
import { subjectOfConfig, type Held } from "./subjects";

/** No live token is among what is held, so the time of day does not matter. */
export function findingsOfConfig(held: Omit<Held, "now" | "accessToken">): readonly Finding[] {
  return findings(subjectOfConfig({ ...held, now: 0 }));
}
