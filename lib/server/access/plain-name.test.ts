import * as fc from "fast-check";
import { expect, it } from "vitest";
import { allowedPart } from "@/lib/server/audit/audit-line";
import { longestName, plainName } from "./plain-name";

it.each([
  ["Ana Souza", "Ana Souza"],
  ["  Ana\n\tSouza\u2028", "Ana Souza"],
  ["\uE000Ana\u202E", "Ana"],
  ["@local", "local"],
  ["\uE000\u200B", ""],
])("takes %j for %j", (text, expected) => {
  expect(plainName(text)).toBe(expected);
});

it("leaves a name that the log takes, or nothing", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 600 }), (text) => {
      const who = plainName(text);
      expect(who.length).toBeLessThanOrEqual(longestName);
      expect(allowedPart({ who })).toEqual(who === "" ? {} : { who });
    }),
  );
});
