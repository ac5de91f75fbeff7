import * as fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { flavours } from "@/lib/widget/flavours/flavours";
import { emptyConfig } from "@/lib/widget/config";
import { axisNames, type AxisValue } from "./axis";
import { anySettings, mixed } from "./matrix-arbitrary.test-support";
import { groupOf, hubNames, problemsOf, type Problem } from "./problems";

// Each property judges thousands of configs, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const only = (values: ReadonlyMap<string, AxisValue>, names: readonly string[]) =>
  new Map([...values].filter(([name]) => names.includes(name)));

/** What is said of the settings of a group. */
function within(group: readonly string[], found: readonly Problem[]): readonly Problem[] {
  return found.filter(({ parameter }) => group.includes(parameter));
}

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

  it("says of a setting what it says without any other one, for all telling values", () => {
    const names = axisNames.filter((name) => Object.hasOwn(mixed, name) && name !== "flavour");
    for (const flavour of flavours) {
      const settings = names.flatMap((name) =>
        (mixed[name] ?? []).map((value) => {
          const values = new Map<string, AxisValue>([
            ["flavour", flavour],
            [name, value],
          ]);
          const group = groupOf(name);
          return { group, values, alone: within(group, problemsOf(emptyConfig, values)) };
        }),
      );
      for (const [index, one] of settings.entries()) {
        for (const other of settings.slice(index + 1)) {
          if (one.group.some((name) => other.group.includes(name))) continue;
          const found = problemsOf(emptyConfig, new Map([...one.values, ...other.values]));
          expect(within(one.group, found)).toEqual(one.alone);
          expect(within(other.group, found)).toEqual(other.alone);
        }
      }
    }
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
    expect(problemsOf(emptyConfig, values)).toMatchObject([
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
