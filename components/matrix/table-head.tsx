import { ColumnHead } from "./column-head";
import { sideColumns, stickyEnd, stickyStart } from "./row-line";
import type { TableLayout } from "./table-layout";

/** The headings of the columns. Cards have them for who listens only. */
export function TableHead({
  layout: { kind, columns, template, scrolls },
}: {
  readonly layout: TableLayout;
}) {
  if (kind === "cards") {
    return (
      <div role="rowgroup" className="sr-only">
        <div role="row" aria-rowindex={1}>
          <div role="columnheader">Row</div>
          <div role="columnheader">Findings</div>
          <div role="columnheader">Launch link</div>
          {columns.map((column) => (
            <div key={column.name} role="columnheader">
              <ColumnHead column={column} />
            </div>
          ))}
          <div role="columnheader">Mark</div>
          <div role="columnheader">Note</div>
        </div>
      </div>
    );
  }
  return (
    <div role="rowgroup" className="sticky top-0 z-3">
      <div
        role="row"
        aria-rowindex={1}
        style={{ gridTemplateColumns: template }}
        className="grid h-11 items-center border-b border-line-strong bg-sunken text-12 text-quiet"
      >
        <div
          role="columnheader"
          className={`flex h-full items-center justify-end pr-2 ${scrolls ? stickyStart : ""}`}
        >
          Row
        </div>
        {columns.map((column) => (
          <div key={column.name} role="columnheader" className="min-w-0 px-2">
            <ColumnHead column={column} />
          </div>
        ))}
        <div role="none" className={`h-full px-2 ${sideColumns} ${scrolls ? stickyEnd : ""}`}>
          <div role="columnheader">Findings</div>
          <div role="columnheader" className="pl-2">
            Launch link
          </div>
          <div role="columnheader" className="pl-2">
            Mark
          </div>
          <div role="columnheader" className="pl-2">
            Note
          </div>
        </div>
      </div>
    </div>
  );
}
