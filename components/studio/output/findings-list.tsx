"use client";

import { Icon } from "@/components/ui/icon";
import { asTarget, useStudio } from "@/components/studio/studio-context";
import { useFindings, type LiveFinding } from "./findings-context";
import { FindingRow } from "@/components/findings/finding-row";
import { FixButton } from "./fix-button";
import { SampleOffer } from "./sample-offer";

/** What the rules say of the page. */
export function FindingsList() {
  const { reveal } = useStudio();
  const { findings, areOld } = useFindings();
  return (
    <>
      {areOld && (
        <p role="alert" className="px-4 pb-2 text-13 text-warning lg:px-6">
          The rules could not be loaded: these findings are of the page as it came. Reload it to see
          those of your changes.
        </p>
      )}
      <SampleOffer />
      {findings.length === 0 ? (
        <p className="flex items-center gap-2 px-4 text-13 text-quiet lg:px-6">
          <Icon name="check" size={14} className="text-success" /> Nothing to report on what is set.
        </p>
      ) : (
        <ul className="grid gap-2.5 px-4 lg:px-6">
          {findings.toSorted(bySeverity).map((finding, index) => {
            const { rule, parameter } = finding;
            const target = asTarget(parameter);
            return (
              <li key={`${rule} ${parameter} ${index}`} data-rule={rule} data-parameter={parameter}>
                <FindingRow
                  finding={finding}
                  subject={
                    target ? (
                      <button
                        type="button"
                        onClick={() => reveal(target)}
                        className="font-mono text-12 break-all underline decoration-line-strong underline-offset-2 hover:text-accent"
                      >
                        {parameter}
                      </button>
                    ) : (
                      <code className="font-mono text-12 break-all">{parameter}</code>
                    )
                  }
                  action={
                    <FixButton
                      finding={finding}
                      onFixed={(button) =>
                        button.closest<HTMLElement>("[data-panel]")?.focus({ preventScroll: true })
                      }
                    />
                  }
                />
              </li>
            );
          })}
        </ul>
      )}
    </>
  );
}

const order = { error: 0, warning: 1, info: 2 } as const;

/** What cannot work comes first; otherwise the order of the rules stays. */
function bySeverity(one: LiveFinding, other: LiveFinding): number {
  return order[one.severity] - order[other.severity];
}
