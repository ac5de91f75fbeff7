import type { ReactNode } from "react";
import { FindingFacts } from "@/components/findings/finding-facts";
import { FindingItems } from "@/components/findings/finding-items";
import { FindingMark } from "@/components/findings/finding-mark";
import { FindingRow } from "@/components/findings/finding-row";
import { Icon } from "@/components/ui/icon";
import { WithCode } from "@/components/ui/with-code";
import { consequenceOf } from "@/lib/findings/consequence";
import type { Entry } from "@/lib/findings/entries";
import type { Unread } from "@/lib/widget/unread";
import { asTarget, useStudio } from "@/components/studio/studio-context";
import { useFindings, type LiveFinding } from "./findings-context";
import { FixButton } from "./fix-button";
import { KeptEntries, RemoveButton } from "./kept-entries";

interface FindingEntryProps {
  readonly entry: Entry<LiveFinding>;
  /** What the studio URL holds under this name, and a config cannot. */
  readonly kept: readonly Unread[];
}

/** What is found at one parameter, in two lines; the rest unfolds, also without script. */
export function FindingEntry({ entry, kept }: FindingEntryProps) {
  const { first, others, parameter } = entry;
  const { canFix } = useFindings();
  const canOnlyRemove = canFix && !first.fix && kept.length > 0;
  return (
    <li className="group grid gap-2 py-2 text-13">
      <div
        data-rule={first.rule}
        data-parameter={parameter}
        className="grid min-h-7 grid-cols-[minmax(0,1fr)_auto] items-center gap-x-2"
      >
        <div className="flex min-w-0 flex-wrap items-center gap-x-2">
          <FindingMark consequence={consequenceOf(first)} />
          <Subject parameter={parameter} />
          {others.length > 0 && (
            <span className="text-12 text-quiet">and {others.length} more</span>
          )}
        </div>
        <div>
          <FixButton finding={first} onFixed={focusPanel} />
          {canOnlyRemove && <RemoveButton entries={kept} />}
        </div>
        <Unfolding message={first.message}>
          <FindingFacts finding={first} />
          {first.items && <FindingItems items={first.items} />}
        </Unfolding>
      </div>
      <div className="hidden gap-2 pl-5 group-has-[[data-more][open]]:grid empty:!hidden">
        {others.map((finding, index) => (
          <div key={index} data-rule={finding.rule} data-parameter={parameter}>
            <FindingRow
              finding={finding}
              action={<FixButton finding={finding} onFixed={focusPanel} />}
            />
          </div>
        ))}
        {kept.length > 0 && <KeptEntries entries={kept} />}
      </div>
    </li>
  );
}

interface UnfoldingProps {
  readonly message: string;
  readonly children: ReactNode;
}

/** A message on one line, until somebody unfolds it. */
export function Unfolding({ message, children }: UnfoldingProps) {
  return (
    <details data-more className="group/more col-span-full min-w-0">
      <summary className="flex min-h-6 cursor-pointer list-none items-start gap-1 py-0.5 hover:text-accent [&::-webkit-details-marker]:hidden">
        <Icon
          name="chevron-right"
          size={14}
          className="mt-[3px] shrink-0 text-quiet transition-transform group-open/more:rotate-90 motion-reduce:transition-none"
        />
        <span className="line-clamp-2 min-w-0 break-words group-open/more:line-clamp-none sm:line-clamp-1">
          <WithCode text={message} />
        </span>
      </summary>
      <div className="grid gap-1 pt-1 pl-5">{children}</div>
    </details>
  );
}

function Subject({ parameter }: { readonly parameter: string }) {
  const { reveal } = useStudio();
  const target = asTarget(parameter);
  if (target === undefined) {
    return <code className="font-mono text-12 break-all">{parameter}</code>;
  }
  return (
    <button
      type="button"
      onClick={() => reveal(target)}
      className="min-h-6 text-left font-mono text-12 break-all underline decoration-line-strong underline-offset-2 hover:text-accent"
    >
      {parameter}
    </button>
  );
}

/** The button leaves with its finding: what scrolls the list takes the focus. */
function focusPanel(button: HTMLElement) {
  button.closest<HTMLElement>("[data-panel]")?.focus({ preventScroll: true });
}
