import { describe, expect, it } from "vitest";
import { closest, snakeCase } from "./closest";

const known = ["access_mode", "country_codes", "institutions", "institution_types", "locale"];

describe("closest", () => {
  it.each([
    ["contry_codes", "country_codes"],
    ["countryCodes", "country_codes"],
    ["Institution-Types", "institution_types"],
    ["institution", "institutions"],
    ["access", "access_mode"],
    ["foo", undefined],
    ["", undefined],
    ["locale".repeat(20), undefined],
  ])("takes %j for %j", (name, meant) => {
    expect(closest(name, known)).toBe(meant);
  });

  it("takes no more than three wrong letters, however long the name is", () => {
    expect(closest("xxxtitution_types", known)).toBe("institution_types");
    expect(closest("xxxxitution_types", known)).toBeUndefined();
  });

  it("compares no name of more than eighty letters", () => {
    const long = "x".repeat(80);
    expect(closest(long, [`${long}s`])).toBe(`${long}s`);
    expect(closest(`${long}x`, [`${long}s`])).toBeUndefined();
  });

  it("knows the dashes of a theme key", () => {
    expect(closest("--tab-text-colour", ["--tab-text-color"])).toBe("--tab-text-color");
  });
});

describe("snakeCase", () => {
  it.each([
    ["externalId", "external_id"],
    ["external-id", "external_id"],
    ["EXTERNAL_ID", "external_id"],
  ])("writes %s as %s", (name, snake) => {
    expect(snakeCase(name)).toBe(snake);
  });
});
