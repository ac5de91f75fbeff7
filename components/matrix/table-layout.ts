/** How the rows are drawn in the room there is: as a table, or as cards where it is narrow. Lengths are in rem. */

import type { Axis } from "@/lib/matrix/axis";
import { columnsOf, type Column } from "@/lib/matrix/columns";

export interface TableLayout {
  readonly kind: "table" | "cards";
  /** How many values stand side by side in a card. */
  readonly cardColumns: 1 | 2;
  readonly columns: readonly Column[];
  /** All rows have one height, so that none needs measuring. */
  readonly rowHeight: number;
  /** The columns of the grid in CSS. */
  readonly template: string;
  readonly leastWidth: number;
  /** True where the columns need more room than there is. */
  readonly scrolls: boolean;
}

const narrowestTable = 44;
/** Beside the columns that stay in view: with less room, one would scroll more than read. */
const leastRest = 20;
/** Of a card with two values side by side. */
const narrowestPair = 36;
const numberWidth = 3;
/** Findings, launch link, mark and note, as row-line.tsx draws them. */
const sideWidth = 27;
/** Of the mono face at 13 px. */
const characterWidth = 0.5;
const cellPadding = 1;

/** How many characters of a value are drawn. */
const most = 30;
const least = 12;

export function layoutOf(axes: readonly Axis[], width: number): TableLayout {
  if (width < narrowestTable) return cardsIn(axes, width);
  const table = tableIn(axes, width);
  const rest = width - numberWidth - sideWidth;
  return table.scrolls && rest < leastRest ? cardsIn(axes, width) : table;
}

function cardsIn(axes: readonly Axis[], width: number): TableLayout {
  const cardColumns = width < narrowestPair ? 1 : 2;
  const room = Math.floor((width * 0.55) / cardColumns / characterWidth);
  const columns = columnsOf(axes, Math.max(least, Math.min(most, room)));
  return {
    kind: "cards",
    columns,
    cardColumns,
    rowHeight: 7.25 + Math.ceil(columns.length / cardColumns) * 1.375,
    template: "",
    leastWidth: 0,
    scrolls: false,
  };
}

/** Values are cut as far as it takes, and no further than one can read. */
function tableIn(axes: readonly Axis[], width: number): TableLayout {
  let room = most;
  let columns = columnsOf(axes, room);
  while (room > least && widthOf(columns) > width) {
    room -= 1;
    columns = columnsOf(axes, room);
  }
  const leastWidth = widthOf(columns);
  const widths = columns.map((column) => column.width * characterWidth + cellPadding);
  return {
    kind: "table",
    columns,
    cardColumns: 1,
    rowHeight: 2.75,
    template: [
      `${numberWidth}rem`,
      ...widths.map((one) => `minmax(${one}rem, ${one}fr)`),
      `minmax(${sideWidth}rem, ${sideWidth / 2}fr)`,
    ].join(" "),
    leastWidth,
    scrolls: leastWidth > width,
  };
}

function widthOf(columns: readonly Column[]): number {
  return columns.reduce(
    (sum, column) => sum + column.width * characterWidth + cellPadding,
    numberWidth + sideWidth,
  );
}
