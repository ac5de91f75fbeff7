import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { valueOfKind } from "./config-arbitrary.test-support";
import {
  allowed,
  choice,
  choices,
  decode,
  encode,
  flag,
  integer,
  openChoices,
  text,
} from "./kinds";

const kinds = [
  text(),
  choice({ value: "single", label: "Single" }, { value: "recurrent", label: "Recurrent" }),
  choices({ value: "MX", label: "Mexico" }, { value: "BR", label: "Brazil" }),
  openChoices([{ value: "ACCOUNTS", label: "Accounts" }]),
  flag("Yes", "No"),
  integer(),
];

describe.each(kinds.map((kind) => [kind.kind, kind] as const))("kind %s", (_, kind) => {
  it("decodes what it encodes", () => {
    fc.assert(
      fc.property(valueOfKind(kind), (value) => {
        expect(decode(kind, encode(value))).toEqual(value);
      }),
    );
  });

  it("decodes any text without throwing", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (raw) => {
        expect(() => decode(kind, raw)).not.toThrow();
      }),
    );
  });
});

describe("encode", () => {
  it.each([
    ["pt", "pt"],
    [["BR", "MX"], "BR,MX"],
    [false, "false"],
    [0, "0"],
    ["a b", "a b"],
  ])("writes %j as %s", (value, written) => {
    expect(encode(value)).toBe(written);
  });
});

describe("decode", () => {
  it.each(["TRUE", "1", "yes", "", "undefined"])("hands back the flag %j as text", (raw) => {
    expect(decode(flag("Yes", "No"), raw)).toBe(raw);
  });

  it.each(["-1", "1.5", "1e3", "007", " 7", "0x10", "", "9999999999"])(
    "hands back the number %j as text",
    (raw) => {
      expect(decode(integer(), raw)).toBe(raw);
    },
  );

  it("leaves out the empty items of a list", () => {
    expect(decode(openChoices([]), ",ACCOUNTS,,OWNERS,")).toEqual(["ACCOUNTS", "OWNERS"]);
  });
});

describe("allowed", () => {
  it.each([
    [text(), "text up to 2,000 characters"],
    [choice({ value: "a", label: "" }, { value: "b", label: "" }), "a, b"],
    [
      choices({ value: "a", label: "" }, { value: "b", label: "" }, { value: "c", label: "" }),
      "a, b, c, separated by commas",
    ],
    [openChoices([]), "names separated by commas"],
    [flag("Yes", "No"), "true, false"],
    [integer(), "a whole number"],
  ])("names the values of %j", (kind, words) => {
    expect(allowed(kind)).toBe(words);
  });
});
