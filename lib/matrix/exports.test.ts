import * as fc from "fast-check";
import { parse } from "papaparse";
import ts from "typescript";
import { describe, expect, it, vi } from "vitest";
import { parseConfig } from "@/lib/widget/parse-config";
import { writeExport } from "./exports";
import type { Mark } from "./marks";
import { matrixUrl, parseMatrixUrl } from "./matrix-url";
import { mixedMatrix } from "./matrix-arbitrary.test-support";
import type { Matrix } from "./matrix";
import { planMatrix } from "./plan";
import { makeSheet, type Sheet } from "./sheet";

// Each property judges thousands of configs, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const origin = "http://127.0.0.1:3000";

function sheetOf(matrix: Matrix, marks: ReadonlyMap<string, Mark> = new Map()): Sheet {
  const result = planMatrix(matrix);
  if (!result.ok) throw new Error("Too large.");
  const address = `${origin}${matrixUrl(matrix)}`;
  return makeSheet({ address, matrix, plan: result.value, marks });
}

const read = (query: string) => parseMatrixUrl(query).matrix;
const configOf = (link: string) => parseConfig(new URL(link, origin).search).config;

const awkward = [
  "=1+1",
  "+1",
  "-1",
  "@a",
  "\t=1",
  "\r=1",
  'a "b", c',
  "line\nline",
  "`a` [b](c)",
  "\u2028x",
];
const awkwardMatrix: Matrix = {
  base: { flavour: "multi_region" },
  axes: [{ name: "widget.branding.company_name", values: awkward }],
  reduce: "all",
};

describe("CSV", () => {
  it("is read back by a library, a record for each row", () => {
    fc.assert(
      fc.property(mixedMatrix({ axes: 4, values: 3 }), (matrix) => {
        const sheet = sheetOf(matrix);
        const { data: records } = parse<Record<string, string>>(writeExport("csv", sheet), {
          header: true,
          skipEmptyLines: true,
        });
        expect(records.map(({ name }) => name)).toEqual(sheet.rows.map(({ name }) => name));
        for (const [index, row] of sheet.rows.entries()) {
          expect(configOf(records[index]?.launch_link ?? "")).toEqual(row.config);
        }
      }),
      { numRuns: 40 },
    );
  });

  it("has no cell that a spreadsheet would compute, whatever a value or a note is", () => {
    const { rows } = sheetOf(awkwardMatrix);
    const marks = new Map(
      rows.map(({ link }, index): [string, Mark] => [link, { note: awkward[index] ?? "" }]),
    );
    const csv = writeExport("csv", sheetOf(awkwardMatrix, marks));
    const records = parse<string[]>(csv).data.slice(1);
    expect(records).toHaveLength(awkward.length);
    for (const cell of records.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
    expect(records.map((cells) => cells[2]?.replace(/^'/, ""))).toEqual(awkward);
    expect(records.map((cells) => cells.at(-1)?.replace(/^'/, ""))).toEqual(awkward);
  });
});

describe("a Markdown checklist", () => {
  it("has a line for each row and ticks what passed", () => {
    const matrix = read(
      "axis.flavour=multi_region&axis.flavour=ofda&axis.locale=es&axis.locale=pt" +
        "&axis.widget.consent.terms_and_conditions_url=&axis.widget.consent.terms_and_conditions_url=https%3A%2F%2Fexample.com",
    );
    const { rows } = sheetOf(matrix);
    const [first, second] = rows;
    const marks = new Map<string, Mark>([
      [first?.link ?? "", { verdict: "passed", note: "" }],
      [second?.link ?? "", { verdict: "blocked", note: "No *webhook*\nyet" }],
    ]);
    const text = writeExport("markdown", sheetOf(matrix, marks));
    expect(text.match(/^- \[[ x]\] /gm)).toHaveLength(rows.length);
    expect(text).toContain(`- [x] [multi\\_region · es`);
    expect(text).toMatch(/^- \[ \] .* · \*\*blocked\*\*.* · No \\\*webhook\\\* yet$/m);
    expect(text).toContain("- flavour=ofda, locale=es: `ofda-needs-pt` at `locale`.");
  });

  it("keeps to one line a row, whatever a value is", () => {
    const text = writeExport("markdown", sheetOf(awkwardMatrix));
    expect(text.match(/^- \[ \] /gm)).toHaveLength(awkward.length);
    expect(text).not.toMatch(/[^\\]`a/);
  });
});

describe("JSON", () => {
  it("has the configs, the findings and what was left out", () => {
    fc.assert(
      fc.property(mixedMatrix({ axes: 4, values: 3 }), (matrix) => {
        const sheet = sheetOf(matrix);
        const read: unknown = JSON.parse(writeExport("json", sheet));
        expect(read).toMatchObject({
          matrix: sheet.address,
          combinations: { total: sheet.plan.total, rows: sheet.rows.length },
          rows: sheet.rows.map(({ config, link }) => ({ config, launch_link: `${origin}${link}` })),
          left_out: sheet.plan.exclusions.map(({ problem }) => problem),
        });
      }),
      { numRuns: 40 },
    );
  });
});

describe("a Playwright spec", () => {
  const specOf = (matrix: Matrix) => writeExport("playwright", sheetOf(matrix));

  it("is TypeScript, whatever a value is", () => {
    const { diagnostics } = ts.transpileModule(specOf(awkwardMatrix), { reportDiagnostics: true });
    expect(diagnostics).toEqual([]);
  });

  it("has a title of its own for each row", () => {
    const titles = [...specOf(awkwardMatrix).matchAll(/^  \{ name: ("(?:[^"\\]|\\.)*")/gm)];
    expect(new Set(titles.map(([, title]) => title)).size).toBe(awkward.length);
  });

  it("passes over what asks a person, and production unless it is asked for", () => {
    const spec = specOf(
      read(
        "flavour=ofda&locale=pt&widget.consent.terms_and_conditions_url=https%3A%2F%2Fexample.com" +
          "&axis.environment=emulator&axis.environment=production&axis.persona=&axis.persona=business",
      ),
    );
    expect(spec.match(/asks: true, production: (true|false)/g)).toHaveLength(2);
    expect(spec.match(/production: true/g)).toHaveLength(1);
  });
});
