import { Icon } from "@/components/ui/icon";
import { WithCode } from "@/components/ui/with-code";
import type { Exclusion } from "@/lib/matrix/conflicts";
import { sentenceOfParts } from "@/lib/matrix/sheet";
import { formatCount } from "./format-count";
import type { PackedPlan } from "@/lib/matrix/packed-plan";

/** More than anybody reads. The exports have them all. */
const mostShown = 200;

/** What cannot work and why: each reason once, with what it leaves out. */
export function ExclusionList({ plan }: { readonly plan: PackedPlan }) {
  const { exclusions, total, workable } = plan;
  if (exclusions.length === 0) return null;
  const rules = new Set(exclusions.map(({ problem }) => problem.rule));
  return (
    <details
      className="group rounded-lg border border-line bg-surface"
      open={workable === 0 || undefined}
    >
      <summary className="flex min-h-9 flex-wrap items-center gap-x-2 px-4 py-1.5 text-13 pointer-coarse:min-h-11">
        <Icon name="chevron-right" size={14} className="text-quiet group-open:rotate-90" />
        <span className="font-medium">{formatCount(total - workable)} left out</span>
        <span className="text-quiet">because they cannot work: {[...rules].join(", ")}</span>
      </summary>
      <ul
        aria-label="What is left out"
        className="grid max-h-64 gap-2 overflow-y-auto border-t border-line px-4 py-2.5"
        tabIndex={0}
      >
        {exclusions.slice(0, mostShown).map((exclusion) => (
          <ExclusionItem key={keyOf(plan, exclusion)} plan={plan} exclusion={exclusion} />
        ))}
        {exclusions.length > mostShown && (
          <li className="text-13 text-quiet">
            {formatCount(exclusions.length - mostShown)} more are in the exports.
          </li>
        )}
      </ul>
    </details>
  );
}

function ExclusionItem({
  plan,
  exclusion,
}: {
  readonly plan: PackedPlan;
  readonly exclusion: Exclusion;
}) {
  const { rule, parameter, message } = exclusion.problem;
  return (
    <li data-rule={rule} data-parameter={parameter} className="grid gap-0.5 text-13">
      <p className="flex flex-wrap items-baseline gap-x-2">
        <code className="font-mono break-all">{sentenceOfParts(plan.axes, exclusion)}</code>
        <span className="text-quiet">
          {formatCount(exclusion.count)} {exclusion.count === 1 ? "combination" : "combinations"}
        </span>
      </p>
      <p className="break-words text-quiet">
        <code className="font-mono text-12">{rule}</code>
        {sentenceOfParts(plan.axes, exclusion).includes(parameter) ? null : (
          <>
            {" "}
            at <code className="font-mono text-12 break-all">{parameter}</code>
          </>
        )}
        : <WithCode text={message} />
      </p>
    </li>
  );
}

function keyOf({ axes }: PackedPlan, exclusion: Exclusion): string {
  const { rule, parameter, message } = exclusion.problem;
  return [rule, parameter, message, sentenceOfParts(axes, exclusion)].join(" ");
}
