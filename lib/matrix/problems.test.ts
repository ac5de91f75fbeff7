import * as fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { emptyConfig } from "@/lib/widget/config";
import type { AxisValue } from "./axis";
import { anySettings } from "./matrix-arbitrary.test-support";
import { groupOf, hubNames, problemsOf } from "./problems";

// Each property judges thousands of configs, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const only = (values: ReadonlyMap<string, AxisValue>, names: readonly string[]) =>
  new Map([...values].filter(([name]) => names.includes(name)));

describe("problemsOf", () => {
  it("says of a setting what it says without the settings of other groups", () => {
    fc.assert(
      fc.property(anySettings, (values) => {
        const found = problemsOf(emptyConfig, values);
        const names = new Set([...values.keys(), ...found.map(({ parameter }) => parameter)]);
        for (const name of names) {
          if (hubNames.includes(name)) continue;
          const group = groupOf(name);
          const alone = problemsOf(emptyConfig, only(values, [...hubNames, ...group]));
          const own = ({ parameter }: { readonly parameter: string }) => group.includes(parameter);
          expect(alone.filter(own)).toEqual(found.filter(own));
        }
      }),
      { numRuns: 50 },
    );
  });

  it("leaves to the launch link who consents", () => {
    const values = new Map<string, AxisValue>([
      ["flavour", "ofda"],
      ["locale", "pt"],
      ["widget.consent.terms_and_conditions_url", "https://example.com"],
    ]);
    expect(problemsOf(emptyConfig, values)).toEqual([]);
    const inProduction = new Map([
      ...values,
      ["persona", "business"],
      ["environment", "production"],
    ]);
    expect(problemsOf(emptyConfig, inProduction).map(({ rule }) => rule)).toEqual([
      "environment-mismatch",
    ]);
  });

  it("names what the flavour does not take", () => {
    const values = new Map<string, AxisValue>([
      ["persona", "business"],
      ["widget.consent.purpose", "x"],
    ]);
    expect(problemsOf(emptyConfig, values)).toEqual([
      {
        rule: "not-for-flavour",
        parameter: "widget.consent.purpose",
        message: "Multi-region does not use this parameter.",
      },
      {
        rule: "not-for-flavour",
        parameter: "persona",
        message: "Multi-region does not use a persona.",
      },
    ]);
  });
});
