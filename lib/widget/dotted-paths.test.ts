import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyConfig } from "./config-arbitrary.test-support";
import { flatten, nest } from "./dotted-paths";

describe("nest", () => {
  it("makes objects of dotted paths and leaves out what is unset", () => {
    expect(nest({ a: 1, "b.c": [2], "b.d.--e": false, "b.f": undefined })).toEqual({
      a: 1,
      b: { c: [2], d: { "--e": false } },
    });
  });

  it("is undone by flatten for every config", () => {
    fc.assert(
      fc.property(anyConfig, (config) => {
        expect(flatten(nest(config))).toEqual(config);
      }),
    );
  });

  it.each(["__proto__.polluted", "constructor.prototype.polluted"])(
    "does not reach into the prototype by %s",
    (path) => {
      nest({ [path]: true });
      expect({}).not.toHaveProperty("polluted");
    },
  );
});

describe("flatten", () => {
  it("keeps lists and falsy values whole, and drops empty objects", () => {
    expect(flatten({ a: { b: [], c: "", d: 0, e: false }, f: {}, g: { h: undefined } })).toEqual({
      "a.b": [],
      "a.c": "",
      "a.d": 0,
      "a.e": false,
    });
  });
});
