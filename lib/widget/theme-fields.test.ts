import { describe, expect, it } from "vitest";
import { themeFields, themeKeys } from "./theme-fields";

describe("the theme", () => {
  it("has each key twice, for the light and the dark scheme", () => {
    expect(themeKeys).toHaveLength(47);
    const names = themeKeys.flatMap(({ key }) => [
      `widget.theme.${key}`,
      `widget.theme.${key}-dark`,
    ]);
    expect(Object.keys(themeFields)).toEqual(names);
  });

  it.each([
    ["--color-primary-base", "#0663F9", true],
    ["--nav-bar-title-align", "", false],
    ["--nav-bar-left-icon", "arrow_left", false],
    ["--button-background-color-disabled", "#009EE3", true],
    ["--button-opacity-disabled", "0.2", false],
    ["--button-border-color-disabled", "", true],
    ["--banner-border-color-left-info", "#0663F9", true],
    ["--banner-box-shadow", "", false],
    ["--input-text-label-color-error", "#f90e06", true],
    ["--tab-text-color", "#0663f9", true],
  ])("documents %s as %j", (key, fallback, isColour) => {
    expect(themeKeys.find((known) => known.key === key)).toMatchObject({ fallback, isColour });
  });

  it("has two keys that take words", () => {
    expect(themeKeys.filter(({ words }) => words).map(({ key, words }) => [key, words])).toEqual([
      ["--nav-bar-title-align", ["center", "start", "end"]],
      ["--input-text-label-variation", ["outlined", "top"]],
    ]);
  });

  it("marks the key that only Belvo's samples have", () => {
    expect(
      themeKeys
        .filter(({ key }) => themeFields[`widget.theme.${key}`]?.status !== "documented")
        .map(({ key }) => key),
    ).toEqual(["--button-border-color-disabled"]);
  });
});
