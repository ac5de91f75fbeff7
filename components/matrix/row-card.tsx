import type { Column } from "@/lib/matrix/columns";
import type { Combination } from "@/lib/matrix/matrix";
import { FindingCount } from "./finding-count";
import { MarkSelect } from "./mark-select";
import { NoteInput } from "./note-input";
import { RowLinks, RowNumber, type RowParts } from "./row-parts";
import { ValueText } from "./value-text";

interface RowCardProps extends RowParts {
  readonly columns: readonly Column[];
  readonly combination: Combination;
  readonly cardColumns: 1 | 2;
}

/** The cells of a row below each other, for a narrow screen. */
export function RowCard({ columns, combination, cardColumns, ...parts }: RowCardProps) {
  const { row, findings, mark, onDetails, onMark } = parts;
  const change = (next: Parameters<typeof onMark>[1]) => onMark(row.link, next);
  return (
    <>
      <div role="none" className="flex h-11 items-center gap-1">
        <div role="rowheader" className="-ml-2">
          <RowNumber row={row} onDetails={onDetails} word="Row" />
        </div>
        <div role="cell" className="min-w-0 flex-1 truncate">
          <FindingCount findings={findings} number={row.number} onClick={() => onDetails(row)} />
        </div>
        <div role="cell" className="-mr-2 flex">
          <RowLinks {...parts} />
        </div>
      </div>
      <div role="none" className={`grid gap-x-8 ${cardColumns === 2 ? "grid-cols-2" : ""}`}>
        {columns.map(({ name, axis, head, values }) => (
          <div
            key={name}
            role="cell"
            data-axis-value={name}
            className="flex h-5.5 items-center justify-between gap-3"
          >
            <span className="min-w-0 truncate font-mono text-12 text-quiet" title={name}>
              {head[1]}
            </span>
            <span className="shrink-0">
              <ValueText value={values[combination[axis] ?? 0]} />
            </span>
          </div>
        ))}
      </div>
      <div role="none" className="grid h-13 grid-cols-[7rem_minmax(0,1fr)] items-center gap-2">
        <div role="cell">
          <MarkSelect number={row.number} mark={mark} onMark={change} />
        </div>
        <div role="cell" className="min-w-0">
          <NoteInput number={row.number} mark={mark} onMark={change} />
        </div>
      </div>
    </>
  );
}
