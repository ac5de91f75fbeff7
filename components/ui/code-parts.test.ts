import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codeParts } from "./code-parts";

describe("codeParts", () => {
  it.each([
    ["Plain.", [["Plain.", false]]],
    [
      "Use `pt` here.",
      [
        ["Use ", false],
        ["pt", true],
        [" here.", false],
      ],
    ],
    ["`a`", [["a", true]]],
    ["A lone ` stays.", [["A lone ` stays.", false]]],
    ["", []],
  ])("of %j", (text, expected) => {
    expect(codeParts(text).map((part) => [part.text, part.isCode])).toEqual(expected);
  });

  it("loses no character but the pairs of backticks", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("a", " ", "`") }), (text) => {
        const parts = codeParts(text);
        expect(
          parts
            .map((part) => part.text)
            .join("")
            .replaceAll("`", ""),
        ).toBe(text.replaceAll("`", ""));
        expect(parts.filter(({ isCode }) => isCode).every((part) => !part.text.includes("`"))).toBe(
          true,
        );
      }),
    );
  });
});
