import type { Axis } from "@/lib/matrix/axis";
import type { Grid, GridCell } from "@/lib/matrix/grid";
import { cellTexts, valueText } from "@/lib/matrix/grid-report";
import { Scroller } from "./scroller";

interface GridTableProps {
  readonly down: Axis;
  readonly across: Axis;
  readonly grid: Grid;
  /** The places of the two values. */
  readonly onPick: (line: number, column: number) => void;
}

/** Filled where somebody has looked, so that one sees from afar what is missing and what is broken. */
const looks: Readonly<Record<GridCell["standing"], string>> = {
  todo: "bg-surface text-quiet",
  passed: "bg-success text-surface",
  failed: "bg-danger text-surface",
  blocked: "bg-warning text-surface",
  none: "bg-sunken text-faint",
  unworkable: "bg-sunken text-faint",
};

/** A cell for every two values: a word and a colour. */
export function GridTable({ down, across, grid, onPick }: GridTableProps) {
  return (
    <Scroller label="Grid of the matrix">
      <table className="w-full border-separate border-spacing-0 text-left">
        <caption className="sr-only">
          {down.name} by {across.name}
        </caption>
        <thead>
          <tr>
            <th
              scope="col"
              className="sticky top-0 left-0 z-2 border-r border-b border-line-strong bg-sunken px-3 py-2 align-bottom font-mono text-12 font-normal text-quiet"
            >
              <span className="block break-words">{across.name} →</span>
              <span className="block break-words">{down.name} ↓</span>
            </th>
            {across.values.map((_, column) => (
              <ValueHead key={column} scope="col" text={valueText(across, column)} />
            ))}
          </tr>
        </thead>
        <tbody>
          {grid.map((line, place) => (
            <tr key={place}>
              <ValueHead scope="row" text={valueText(down, place)} />
              {line.map((cell, column) => (
                <td
                  key={column}
                  data-standing={cell.standing}
                  className={`h-14 min-w-20 border-r border-b border-line p-0 sm:min-w-24 ${looks[cell.standing]}`}
                >
                  <CellContent
                    cell={cell}
                    where={`${valueText(down, place)}, ${valueText(across, column)}`}
                    onClick={() => onPick(place, column)}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroller>
  );
}

function ValueHead({ scope, text }: { readonly scope: "row" | "col"; readonly text: string }) {
  const place =
    scope === "row"
      ? "sticky left-0 z-1 border-r border-b border-line border-r-line-strong bg-sunken"
      : "sticky top-0 z-1 border-r border-b border-line border-b-line-strong bg-sunken align-bottom";
  return (
    <th scope={scope} className={`${place} px-3 py-2 font-mono text-13 font-medium`}>
      <span className="line-clamp-2 max-w-60 min-w-16 break-all" title={text}>
        {text}
      </span>
    </th>
  );
}

function CellContent({
  cell,
  where,
  onClick,
}: {
  readonly cell: GridCell;
  readonly where: string;
  readonly onClick: () => void;
}) {
  const [word, of] = cellTexts(cell);
  if (cell.rows === 0) return <span className="block px-2 text-13 sm:px-3">{word}</span>;
  return (
    <button
      type="button"
      aria-label={`${word} ${of}: ${where}`}
      onClick={onClick}
      className="grid size-full min-h-14 content-center px-2 text-left -outline-offset-4 outline-current hover:underline sm:px-3"
    >
      <span className="text-16 font-semibold">{word}</span>
      {of && <span className="text-12">{of}</span>}
    </button>
  );
}
