import { describe, expect, test } from "vitest";
import { isInRange, nodeProblem } from "./node-version.mjs";

const range = "^20.19.0 || ^22.0.0 || >=24.0.0";

describe("isInRange", () => {
  test.each(["20.19.0", "20.20.2", "22.0.0", "22.21.1", "24.0.0", "25.3.0", "24.0.0-nightly1"])(
    "accepts %s",
    (version) => {
      expect(isInRange(version, range)).toBe(true);
    },
  );

  test.each(["16.20.2", "18.20.8", "20.9.0", "20.18.3", "21.7.3", "23.11.1"])(
    "refuses %s",
    (version) => {
      expect(isInRange(version, range)).toBe(false);
    },
  );

  test("throws for a range that it cannot read", () => {
    expect(() => isInRange("20.19.0", "20.x")).toThrow('cannot read "20.x"');
  });
});

describe("nodeProblem", () => {
  test("is silent about the Node that runs this", () => {
    expect(nodeProblem()).toBeUndefined();
  });

  test("names the version found and those that will do, in one line", () => {
    expect(nodeProblem("18.20.8")).toMatch(
      /^Node 18\.20\.8 is not supported\. Install Node .*\^20\.19\.0.*$/,
    );
  });
});
