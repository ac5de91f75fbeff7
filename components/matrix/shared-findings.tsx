import { Icon } from "@/components/ui/icon";
import type { PackedPlan } from "@/lib/matrix/packed-plan";
import type { RowFinding } from "@/lib/matrix/rows";
import { fixedOf } from "@/lib/matrix/columns";
import { FindingRows } from "./finding-rows";

/** More than these are folded. */
const mostUnfolded = 2;

/** What would stand in every row, said once: the axes with a single value, and the findings that all rows have. */
export function SharedFindings({
  plan,
  shared,
}: {
  readonly plan: PackedPlan;
  readonly shared: readonly RowFinding[];
}) {
  const fixed = fixedOf(plan.axes);
  return (
    <>
      {fixed.length > 0 && (
        <p className="text-13">
          <span className="text-quiet">The same in every row:</span>{" "}
          <code className="font-mono break-all">
            {fixed.map(({ name, value }) => `${name}=${value || "unset"}`).join(", ")}
          </code>
        </p>
      )}
      {shared.length > 0 && (
        <details
          key={shared.length > mostUnfolded ? "many" : "few"}
          open={shared.length <= mostUnfolded}
          className="group rounded-lg border border-line bg-surface"
        >
          <summary className="flex min-h-9 flex-wrap items-center gap-x-2 px-4 py-1.5 text-13 pointer-coarse:min-h-11">
            <Icon name="chevron-right" size={14} className="text-quiet group-open:rotate-90" />
            <span className="font-medium">
              {shared.length} {shared.length === 1 ? "finding" : "findings"} in every row
            </span>
            <span className="text-quiet">The table shows the others.</span>
          </summary>
          <div className="border-t border-line px-4 py-2.5">
            <FindingRows findings={shared} />
          </div>
        </details>
      )}
    </>
  );
}
