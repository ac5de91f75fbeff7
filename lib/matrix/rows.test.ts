import * as fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { parseConfig } from "@/lib/widget/parse-config";
import { mixedMatrix } from "./matrix-arbitrary.test-support";
import { parseMatrixUrl } from "./matrix-url";
import { planMatrix } from "./plan";
import { findingsOfRow, rowAt } from "./rows";

// Each property judges thousands of configs, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

function rowsOf(matrix: ReturnType<typeof parseMatrixUrl>["matrix"]) {
  const plan = planMatrix(matrix);
  if (!plan.ok) throw new Error("Too large.");
  return plan.value.rows.map((row, index) => rowAt(matrix.base, plan.value.axes, row, index));
}

describe("a row", () => {
  it("has a launch link that is read as its config", () => {
    fc.assert(
      fc.property(mixedMatrix({ axes: 4, values: 3 }), (matrix) => {
        for (const { link, config } of rowsOf(matrix)) {
          expect(link).toMatch(/^\/open(\?|$)/);
          expect(parseConfig(link.replace("/open", ""))).toEqual({
            config,
            unread: [],
            withheld: [],
          });
        }
      }),
      { numRuns: 40 },
    );
  });

  it("has a link of its own", () => {
    fc.assert(
      fc.property(mixedMatrix({ axes: 4, values: 3 }), (matrix) => {
        const links = rowsOf(matrix).map(({ link }) => link);
        expect(new Set(links).size).toBe(links.length);
      }),
      { numRuns: 40 },
    );
  });

  it("is named after what varies", () => {
    const { matrix } = parseMatrixUrl(
      "locale=pt&axis.access_mode=single&axis.access_mode=&axis.show_close_dialog=false&axis.show_close_dialog=true" +
        "&axis.institution_types=retail,business&axis.institution_types=&axis.external_id=user-1",
    );
    expect(rowsOf(matrix).map(({ name }) => name)).toEqual([
      "single · show_close_dialog=false · institution_types=retail+business",
      "single · show_close_dialog=false · institution_types unset",
      "single · show_close_dialog=true · institution_types=retail+business",
      "single · show_close_dialog=true · institution_types unset",
      "access_mode unset · show_close_dialog=false · institution_types=retail+business",
      "access_mode unset · show_close_dialog=false · institution_types unset",
      "access_mode unset · show_close_dialog=true · institution_types=retail+business",
      "access_mode unset · show_close_dialog=true · institution_types unset",
    ]);
  });

  it("has no finding that keeps it from working", () => {
    fc.assert(
      fc.property(mixedMatrix({ axes: 4, values: 3 }), (matrix) => {
        for (const { config } of rowsOf(matrix).slice(0, 10)) {
          const errors = findingsOfRow(config, "http://127.0.0.1:3000").filter(
            ({ severity }) => severity === "error",
          );
          // Who consents is asked by the launch link.
          expect(errors.filter(({ rule }) => rule !== "consent-incomplete")).toEqual([]);
        }
      }),
      { numRuns: 40 },
    );
  });
});
