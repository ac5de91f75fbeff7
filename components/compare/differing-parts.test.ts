import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { differingParts } from "./differing-parts";

const anyText = fc.string({ unit: fc.constantFrom("a", "b", " ", "é", "👍🏽"), maxLength: 12 });

describe("the parts of two texts", () => {
  it("make up each text, and share all but the middle", () => {
    fc.assert(
      fc.property(anyText, anyText, (left, right) => {
        const [one, other] = [differingParts(left, right), differingParts(right, left)];
        expect(one.before + one.own + one.after).toBe(left);
        expect([one.before, one.after]).toEqual([other.before, other.after]);
        expect(one.own === other.own).toBe(left === right);
      }),
    );
  });

  it("are as small as they can be", () => {
    expect(differingParts("the quick fox", "the slow fox")).toEqual({
      before: "the ",
      own: "quick",
      after: " fox",
    });
    expect(differingParts("aa", "aaa")).toEqual({ before: "aa", own: "", after: "" });
  });

  it("cut no character in two", () => {
    expect(differingParts("a👍", "a👎").own).toBe("👍");
  });
});
