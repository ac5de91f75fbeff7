import type { ReactNode } from "react";
import { WithCode } from "@/components/ui/with-code";
import type { LiveFinding } from "@/components/studio/output/findings-context";
import { consequenceOf } from "@/lib/findings/consequence";
import { FindingFacts } from "./finding-facts";
import { FindingItems } from "./finding-items";
import { FindingMark } from "./finding-mark";

interface FindingRowProps {
  readonly finding: LiveFinding;
  /** What it is about; unset at its control. */
  readonly subject?: ReactNode;
  /** The button that fixes it. */
  readonly action?: ReactNode;
}

/** All of a finding: what it does, what is wrong, what to write instead, and where the fact comes from. */
export function FindingRow({ finding, subject, action }: FindingRowProps) {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-2 text-13">
      <div className="flex min-w-0 flex-wrap items-center gap-x-2">
        <FindingMark consequence={consequenceOf(finding)} />
        {subject}
      </div>
      <div className="row-span-2 self-start">{action}</div>
      <div className="min-w-0 break-words">
        <WithCode text={finding.message} />
        <FindingFacts finding={finding} />
        {finding.items && (
          <details>
            <summary className="min-h-6 w-fit text-quiet hover:text-ink">
              Show all {finding.items.length}
            </summary>
            <FindingItems items={finding.items} />
          </details>
        )}
      </div>
    </div>
  );
}
