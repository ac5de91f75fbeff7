import type { Column } from "@/lib/matrix/columns";
import type { Combination } from "@/lib/matrix/matrix";
import { FindingCount } from "./finding-count";
import { MarkSelect } from "./mark-select";
import { NoteInput } from "./note-input";
import { RowLinks, RowNumber, type RowParts } from "./row-parts";
import { ValueText } from "./value-text";

interface RowLineProps extends RowParts {
  readonly columns: readonly Column[];
  readonly combination: Combination;
  /** True where the columns need more room than there is: the first and the last stay in view. */
  readonly scrolls: boolean;
}

/** The columns beside those of the axes. */
export const sideColumns = "grid grid-cols-[6.25rem_6.75rem_6.75rem_minmax(6rem,1fr)] items-center";

export const stickyStart = "sticky left-0 z-1 bg-inherit";
export const stickyEnd = "sticky right-0 z-1 border-l border-line bg-inherit";

/** The cells of a row on one line, each value in the column of its axis. */
export function RowLine({ columns, combination, scrolls, ...parts }: RowLineProps) {
  const { row, findings, mark, onDetails, onMark } = parts;
  const change = (next: Parameters<typeof onMark>[1]) => onMark(row.link, next);
  return (
    <>
      <div
        role="rowheader"
        className={`flex h-full items-center justify-end ${scrolls ? stickyStart : ""}`}
      >
        <RowNumber row={row} onDetails={onDetails} />
      </div>
      {columns.map(({ name, axis, values }) => (
        <div key={name} role="cell" data-axis-value={name} className="truncate px-2">
          <ValueText value={values[combination[axis] ?? 0]} />
        </div>
      ))}
      <div role="none" className={`h-full px-2 ${sideColumns} ${scrolls ? stickyEnd : ""}`}>
        <div role="cell">
          <FindingCount findings={findings} number={row.number} onClick={() => onDetails(row)} />
        </div>
        <div role="cell" className="flex">
          <RowLinks {...parts} />
        </div>
        <div role="cell" className="pr-2">
          <MarkSelect number={row.number} mark={mark} onMark={change} />
        </div>
        <div role="cell" className="min-w-0">
          <NoteInput number={row.number} mark={mark} onMark={change} />
        </div>
      </div>
    </>
  );
}
