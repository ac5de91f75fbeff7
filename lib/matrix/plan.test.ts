import * as fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import {
  axesOf,
  configWith,
  valuesAt,
  type Combination,
  type Matrix,
  type Reduction,
} from "./matrix";
import { mixedMatrix } from "./matrix-arbitrary.test-support";
import { parseMatrixUrl } from "./matrix-url";
import { mostRows, planMatrix, type Plan } from "./plan";
import { problemsOf } from "./problems";

// Each property judges thousands of configs, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

/** Every combination, one by one. */
function everyCombination(matrix: Matrix): readonly Combination[] {
  return axesOf(matrix).reduce<readonly Combination[]>(
    (all, { values }) => all.flatMap((one) => values.map((_, index) => [...one, index])),
    [[]],
  );
}

function works(matrix: Matrix, combination: Combination): boolean {
  return problemsOf(matrix.base, valuesAt(axesOf(matrix), combination)).length === 0;
}

function planOf(matrix: Matrix, reduce: Reduction = matrix.reduce): Plan {
  const result = planMatrix({ ...matrix, reduce });
  if (!result.ok) throw new Error("Too large.");
  return result.value;
}

/** What one row covers: its values, and the pairs of them. */
function covered(rows: readonly Combination[], strength: 1 | 2): ReadonlySet<string> {
  return new Set(
    rows.flatMap((row) =>
      row.flatMap((value, axis) => [
        `${axis}=${value}`,
        ...(strength === 1
          ? []
          : row
              .slice(axis + 1)
              .map((other, rest) => `${axis}=${value} ${axis + 1 + rest}=${other}`)),
      ]),
    ),
  );
}

const read = (query: string) => parseMatrixUrl(query).matrix;

const small = mixedMatrix({ axes: 5, values: 4 });

describe("a plan", () => {
  it("has the combinations that no rule is against, each judged by itself", () => {
    fc.assert(
      fc.property(small, (matrix) => {
        const all = everyCombination(matrix);
        const workable = all.filter((one) => works(matrix, one));
        const plan = planOf(matrix, "all");
        expect(plan.total).toBe(all.length);
        expect(plan.workable).toBe(workable.length);
        const texts = (rows: readonly Combination[]) => rows.map((row) => row.join()).sort();
        expect(texts(plan.rows)).toEqual(texts(workable));
      }),
      { numRuns: 40 },
    );
  });

  it.each([
    ["pairwise", 2],
    ["each", 1],
  ] as const)(
    "reduced to %s covers all that can work at all, with rows that work",
    (reduce, strength) => {
      fc.assert(
        fc.property(small, (matrix) => {
          const possible = planOf(matrix, "all").rows;
          const { rows } = planOf(matrix, reduce);
          const texts = new Set(possible.map((row) => row.join()));
          for (const row of rows) expect(texts.has(row.join()), row.join()).toBe(true);
          expect(covered(rows, strength)).toEqual(covered(possible, strength));
          expect(rows.length).toBeLessThanOrEqual(possible.length);
        }),
        { numRuns: 50 },
      );
    },
  );

  it("names for each combination that is left out why, and for no other", () => {
    fc.assert(
      fc.property(small, (matrix) => {
        const { exclusions, axes } = planOf(matrix);
        for (const combination of everyCombination(matrix)) {
          const said = exclusions
            .filter(({ parts }) =>
              parts.every(([axis, values]) => values.includes(combination[axis] ?? -1)),
            )
            .map(({ problem }) => JSON.stringify(problem));
          const judged = problemsOf(matrix.base, valuesAt(axes, combination));
          expect(new Set(said)).toEqual(new Set(judged.map((one) => JSON.stringify(one))));
        }
      }),
      { numRuns: 40 },
    );
  });

  it("says in few lines what is left out", () => {
    const { exclusions, total, workable } = planOf(
      read(
        "widget.consent.terms_and_conditions_url=https%3A%2F%2Fexample.com&flavour=ofda" +
          "&axis.flavour=multi_region&axis.flavour=ofda&axis.locale=&axis.locale=es&axis.locale=pt" +
          "&axis.show_close_dialog=true&axis.show_close_dialog=false",
      ),
    );
    expect(exclusions.map(({ problem, parts, count }) => [problem.rule, parts, count])).toEqual([
      [
        "ofda-needs-pt",
        [
          [0, [1]],
          [1, [0, 1]],
        ],
        4,
      ],
    ]);
    expect([total, workable]).toEqual([12, 8]);
  });

  it("says of a base that cannot work that it leaves out everything", () => {
    const { rows, exclusions } = planOf(read("external_id=1&axis.locale=es&axis.locale=pt"));
    expect(rows).toEqual([]);
    expect(exclusions.map(({ problem, parts, count }) => [problem.rule, parts, count])).toEqual([
      ["external-id-too-short", [], 2],
    ]);
  });

  it("is the base alone where nothing varies", () => {
    for (const reduce of ["all", "pairwise", "each"] as const) {
      expect(planOf(read(""), reduce).rows).toEqual([[]]);
    }
  });

  it("is the same each time", () => {
    fc.assert(
      fc.property(small, (matrix) => {
        expect(planMatrix(matrix)).toEqual(planMatrix(matrix));
      }),
      { numRuns: 20 },
    );
  });

  it("reduces eight axes of five values to little more than the square of five", () => {
    const { rows, total } = planOf(eightByFive, "pairwise");
    expect(total).toBe(390_625);
    expect(covered(rows, 2).size).toBe(8 * 5 + (8 * 7 * 25) / 2);
    expect(rows.length).toBeLessThanOrEqual(50);
  });

  it("tries several orders for a row where the values are few, and one where they are many", () => {
    expect(planOf(matrixOfSizes([3, 3, 3, 3, 3, 3, 3, 3]), "pairwise").rows).toHaveLength(15);
    expect(planOf(matrixOfSizes([50, 50, 50, 50, 50, 51]), "pairwise").rows).toHaveLength(3119);
  });

  it("counts more than it lists", () => {
    const plan = planOf(eightByFive, "all");
    expect(plan.workable).toBe(390_625);
    expect(plan.rows).toHaveLength(mostRows);
    expect(plan.isCut).toBe(true);
  });

  it("refuses what takes too long to judge, and names it", () => {
    const values = (name: string, value: (index: number) => string) =>
      Array.from({ length: 100 }, (_, index) => `axis.${name}=${value(index)}`).join("&");
    const query = [
      values("credentials_storage", (index) => `${index + 1}d`),
      values("fetch_resources", (index) => `ACCOUNTS,X${index}`),
      "axis.access_mode=&axis.access_mode=single&axis.access_mode=recurrent",
    ].join("&");
    expect(planMatrix(read(query))).toEqual({
      ok: false,
      error: { names: ["access_mode", "fetch_resources", "credentials_storage"], count: 30_000 },
    });
  });

  it("has configs that the launch link reads back", () => {
    fc.assert(
      fc.property(small, (matrix) => {
        const { rows, axes } = planOf(matrix);
        for (const row of rows.slice(0, 20)) {
          const values = valuesAt(axes, row);
          const { config, dropped } = configWith(matrix.base, values);
          for (const [name, value] of values) expect(Reflect.get(config, name)).toEqual(value);
          for (const name of dropped) expect(values.get(name)).toBeUndefined();
        }
      }),
      { numRuns: 40 },
    );
  });
});

const freeNames = [
  "external_id",
  "widget.branding.company_name",
  "widget.branding.company_benefit_header",
  "widget.branding.company_benefit_content",
  "widget.branding.opportunity_loss",
  "widget.theme.--nav-bar-icon-size",
  "widget.theme.--button-border-radius",
  "widget.theme.--banner-border-radius",
];

/** Axes of so many values, which all work with each other. */
function matrixOfSizes(sizes: readonly number[]): Matrix {
  const axes = sizes.flatMap((size, axis) =>
    Array.from({ length: size }, (_, value) => `axis.${freeNames[axis]}=value-${value}`),
  );
  return read(axes.join("&"));
}

const eightByFive = matrixOfSizes([5, 5, 5, 5, 5, 5, 5, 5]);
