import { buttonClass } from "@/components/ui/button";
import { rowUrl } from "@/lib/matrix/row-place";
import { againUrl } from "@/lib/runs/again-url";
import type { Run } from "@/lib/runs/run";

/** Where to go from the end of a run: to the rows that are left, to its config, or through it once more. */
export function WaysBack({ run }: { readonly run: Run }) {
  const { row, query } = run;
  return (
    <nav aria-label="From here" className="flex flex-wrap gap-2">
      {row && (
        <>
          <a href={rowUrl(row, "next")} className={buttonClass("primary")}>
            Next open row
          </a>
          <a href={rowUrl(row, "row")} className={buttonClass()}>
            Back to row {row.number}
          </a>
        </>
      )}
      <a href={againUrl(run)} className={buttonClass()}>
        Run again
      </a>
      <a href={`/?${query}`} className={buttonClass()}>
        Open in the studio
      </a>
    </nav>
  );
}
