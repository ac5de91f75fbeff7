/** A grid to paste into a report: as HTML, as Markdown, and for a spreadsheet. */

import { escapeMarkdown } from "@/lib/runs/escape-markdown";
import { encodeAxisValue, type Axis } from "./axis";
import type { Grid, GridCell } from "./grid";
import { standings, standingTexts, type StandingCounts } from "./standing";

export interface GridReport {
  /** The address of the matrix, whole. */
  readonly address: string;
  readonly down: Axis;
  readonly across: Axis;
  readonly grid: Grid;
  /** Of all rows. */
  readonly counts: StandingCounts;
}

const silentTexts = { none: "No row", unworkable: "Cannot work" } as const;

/** What a cell says: a word, and of how many rows it is true. The second is empty where one row says all. */
export function cellTexts({
  standing,
  count,
  rows,
}: GridCell): readonly [word: string, of: string] {
  if (standing === "none" || standing === "unworkable") return [silentTexts[standing], ""];
  return [standingTexts[standing], rows === 1 ? "" : `${count} of ${rows}`];
}

export function valueText(axis: Axis, place: number): string {
  return encodeAxisValue(axis.values[place]) || "unset";
}

/** As one line: how many rows there are, and how they stand. */
export function countsText(counts: StandingCounts): string {
  const rows = standings.reduce((sum, standing) => sum + counts[standing], 0);
  const words = standings
    .filter((standing) => counts[standing] > 0)
    .map((standing) => `${written(counts[standing])} ${standingTexts[standing].toLowerCase()}`);
  return `${written(rows)} ${rows === 1 ? "row" : "rows"}: ${words.join(", ")}`;
}

function written(count: number): string {
  return count.toLocaleString("en");
}

export function gridAsMarkdown(report: GridReport): string {
  const [head = [], ...lines] = cellsOf(report).map((line) => line.map(escapeMarkdown));
  const write = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [
    `[Test matrix](${report.address}), ${countsText(report.counts)}`,
    "",
    write(head),
    write(head.map(() => "---")),
    ...lines.map(write),
    "",
  ].join("\n");
}

/** Cells between tabs. A value that a spreadsheet would compute gets an apostrophe, which makes it text. */
export function gridAsTsv(report: GridReport): string {
  return cellsOf(report)
    .map((line) =>
      line
        .map((cell) => cell.replace(/\s+/g, " "))
        .map((cell) => (/^[=+\-@]/.test(cell) ? `'${cell}` : cell))
        .join("\t"),
    )
    .join("\n");
}

/** Written for the page that it is pasted into, which has none of our styles. */
const looks: Readonly<Record<GridCell["standing"], string>> = {
  todo: "background:#ffffff;color:#4d5561",
  passed: "background:#17692f;color:#ffffff;font-weight:bold",
  failed: "background:#b3201a;color:#ffffff;font-weight:bold",
  blocked: "background:#835300;color:#ffffff;font-weight:bold",
  none: "background:#f0f2f4;color:#646c78",
  unworkable: "background:#f0f2f4;color:#646c78",
};

const edge = "border:1px solid #868e99;padding:6px 10px";

export function gridAsHtml(report: GridReport): string {
  const [head = [], ...lines] = cellsOf(report);
  const heading = (text: string) => `<th style="${edge};text-align:left">${htmlText(text)}</th>`;
  const body = lines.map(([first = "", ...cells], line) =>
    [
      "<tr>",
      heading(first),
      ...cells.map((text, column) => {
        const standing = report.grid[line]?.[column]?.standing ?? "none";
        return `<td style="${edge};${looks[standing]}">${htmlText(text)}</td>`;
      }),
      "</tr>",
    ].join(""),
  );
  return [
    `<p><a href="${htmlText(report.address)}">Test matrix</a>, ${htmlText(countsText(report.counts))}</p>`,
    `<table style="border-collapse:collapse;font-family:sans-serif">`,
    `<thead><tr>${head.map(heading).join("")}</tr></thead>`,
    `<tbody>${body.join("")}</tbody></table>`,
  ].join("");
}

/** The headings and the cells as words. */
function cellsOf({ down, across, grid }: GridReport): readonly (readonly string[])[] {
  return [
    [
      `${down.name} ↓ ${across.name} →`,
      ...across.values.map((_, place) => valueText(across, place)),
    ],
    ...grid.map((line, place) => [
      valueText(down, place),
      ...line.map((cell) => cellTexts(cell).filter(Boolean).join(" ")),
    ]),
  ];
}

function htmlText(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
