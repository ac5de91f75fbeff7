import * as fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { gridOf, type GridCell } from "./grid";
import { gridAsHtml, gridAsMarkdown, gridAsTsv, type GridReport } from "./grid-report";
import { verdicts, type Verdict } from "./marks";
import { mixedMatrix } from "./matrix-arbitrary.test-support";
import { parseMatrixUrl } from "./matrix-url";
import { packPlan, type PackedPlan } from "./packed-plan";
import { planMatrix } from "./plan";
import { rowsThatStand, rowsWith } from "./selection";
import { countStandings, standingOf, standings } from "./standing";
import type { Matrix } from "./matrix";

vi.setConfig({ testTimeout: 30_000 });

function planOf(matrix: Matrix): PackedPlan {
  const planned = planMatrix(matrix);
  if (!planned.ok) throw new Error("Too large.");
  return packPlan(matrix, planned.value);
}

/** Two flavours by two languages, twice: Open Finance takes Portuguese alone. */
const plan = planOf(
  parseMatrixUrl(
    "flavour=ofda&persona=individual&widget.consent.terms_and_conditions_url=https%3A%2F%2Fexample.com" +
      "&widget.callback_urls.success=my-app%3A%2F%2Fsuccess" +
      "&axis.flavour=multi_region&axis.flavour=ofda&axis.locale=es&axis.locale=pt" +
      "&axis.show_close_dialog=&axis.show_close_dialog=true",
  ).matrix,
);

const marked = new Map<number, Verdict>([
  [0, "passed"],
  [1, "failed"],
  [2, "passed"],
  [3, "passed"],
  [4, "blocked"],
]);

function reportOf(place: number, other: number): GridReport {
  const [down, across] = [plan.axes[place], plan.axes[other]];
  if (!down || !across) throw new Error("No such axis.");
  return {
    address: "http://127.0.0.1:3000/matrix?axis.locale=es",
    down,
    across,
    grid: gridOf(plan, marked, place, other),
    counts: countStandings(
      Array.from({ length: plan.count }, (_, row) => standingOf(marked.get(row))),
    ),
  };
}

describe("gridOf", () => {
  it("says the worst of a cell's rows, and that some can never work", () => {
    expect(gridOf(plan, marked, 0, 1)).toEqual<readonly (readonly GridCell[])[]>([
      [
        { rows: 2, standing: "failed", count: 1 },
        { rows: 2, standing: "passed", count: 2 },
      ],
      [
        { rows: 0, standing: "unworkable", count: 0 },
        { rows: 2, standing: "blocked", count: 1 },
      ],
    ]);
  });

  it("counts every row once", () => {
    fc.assert(
      fc.property(
        mixedMatrix({ axes: 4, values: 3 }),
        fc.array(fc.constantFrom(undefined, ...verdicts), { maxLength: 20 }),
        (matrix, given) => {
          const packed = planOf(matrix);
          if (packed.axes.length < 2) return;
          const found = new Map(
            given.flatMap((verdict, row) => (verdict ? [[row, verdict] as const] : [])),
          );
          const cells = gridOf(packed, found, 1, 0).flat();
          expect(cells.reduce((sum, { rows }) => sum + rows, 0)).toBe(packed.count);
          for (const { rows, standing } of cells)
            expect(standing === "none" || standing === "unworkable").toBe(rows === 0);
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe("a selection", () => {
  it("has the rows with the values of a cell, and those that stand alike", () => {
    const rows = rowsWith(plan, [
      { name: "flavour", value: "multi_region" },
      { name: "locale", value: "es" },
    ]);
    expect(rows).toEqual([0, 1]);
    expect(rowsThatStand(rows, marked, "failed")).toEqual([1]);
    expect(rowsThatStand(rowsWith(plan, []), marked, "todo")).toEqual([5]);
    expect(standings.flatMap((one) => rowsThatStand(rowsWith(plan, []), marked, one))).toHaveLength(
      plan.count,
    );
  });

  it("overlooks a value that the plan does not have", () => {
    expect(rowsWith(plan, [{ name: "locale", value: "en" }])).toHaveLength(plan.count);
  });
});

describe("a grid in a report", () => {
  it("is a table in Markdown", () => {
    expect(gridAsMarkdown(reportOf(0, 1))).toBe(
      [
        "[Test matrix](http://127.0.0.1:3000/matrix?axis.locale=es), 6 rows: 1 to do, 3 passed, 1 failed, 1 blocked",
        "",
        "| flavour ↓ locale → | es | pt |",
        "| --- | --- | --- |",
        "| multi\\_region | Failed 1 of 2 | Passed 2 of 2 |",
        "| ofda | Cannot work | Blocked 1 of 2 |",
        "",
      ].join("\n"),
    );
  });

  it("is cells for a spreadsheet", () => {
    expect(gridAsTsv(reportOf(1, 2))).toBe(
      [
        "locale ↓ show_close_dialog →\tunset\ttrue",
        "es\tPassed\tFailed",
        "pt\tBlocked 1 of 2\tTo do 1 of 2",
      ].join("\n"),
    );
  });

  it("holds no markup and no formula of a value", () => {
    const name = "widget.branding.company_name";
    const report: GridReport = {
      ...reportOf(0, 1),
      down: { name, values: ['<img src=x onerror="1">', "=1+1"] },
    };
    expect(gridAsHtml(report)).not.toContain("<img");
    expect(gridAsHtml(report)).toContain("&lt;img src=x onerror=&quot;1&quot;&gt;");
    expect(gridAsTsv(report)).toContain("\n'=1+1\t");
    expect(gridAsMarkdown(report)).toContain("\\<img");
  });

  it("has a coloured cell for every two values", () => {
    const html = gridAsHtml(reportOf(0, 1));
    expect(html.match(/<td [^>]*>/g)).toHaveLength(4);
    expect(html).toMatch(/background:#b3201a[^>]*>Failed 1 of 2</);
    expect(html).toMatch(/background:#17692f[^>]*>Passed 2 of 2</);
  });
});
