/** The rules, with what each of their fixes would do. It is loaded after the rest of the page. */

import { describeFix } from "@/lib/findings/describe-fix";
import { findingsOfConfig } from "@/lib/findings/findings-of-config";
import type { LiveFinding } from "./findings-context";

export function findLive(held: Parameters<typeof findingsOfConfig>[0]): readonly LiveFinding[] {
  return findingsOfConfig(held).map((finding) => {
    const effect = describeFix(finding, held);
    return effect === undefined ? finding : { ...finding, effect };
  });
}
