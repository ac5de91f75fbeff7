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
    ["--nav-bar-title-align", "center", false],
    ["--nav-bar-left-icon", "", false],
    ["--button-background-color-disabled", "#009EE3", true],
    ["--button-opacity-disabled", "0.2", false],
    ["--button-border-color-disabled", "", true],
    ["--banner-border-color-left-info", "#0663F9", true],
    ["--banner-box-shadow", "0 2px 4px 0 rgba(0, 0, 0, 0.05)", false],
    ["--input-text-label-color-error", "#f90e06", true],
    ["--tab-text-color", "#0663f9", true],
  ])("documents %s as %j", (key, fallback, isColour) => {
    expect(themeKeys.find((known) => known.key === key)).toMatchObject({ fallback, isColour });
  });

  it.each([
    ["--color-primary-base", "#0663F9"],
    ["--nav-bar-title-color", "#011432"],
    ["--nav-bar-icon-size", "24px"],
    ["--button-font-color", "#EEF3F8"],
    ["--banner-background-color-warning", "#011432"],
    ["--banner-border-color-left-success", "#59c837"],
    ["--input-text-outline-border-color", "#3A4D64"],
    ["--tab-border-color", "#0663f9"],
  ])("documents %s in the dark scheme as %j", (key, darkFallback) => {
    expect(themeKeys.find((known) => known.key === key)).toMatchObject({ darkFallback });
    const [, dark] =
      Object.entries(themeFields).find(([name]) => name.endsWith(`${key}-dark`)) ?? [];
    expect(dark?.unset).toContain(darkFallback);
  });

  it("names the icons of Belvo's samples where no document has a default", () => {
    expect([
      themeFields["widget.theme.--nav-bar-left-icon"]?.unset,
      themeFields["widget.theme.--nav-bar-right-icon-dark"]?.unset,
      themeFields["widget.theme.--button-border-color-disabled"]?.unset,
    ]).toEqual([
      "Undocumented. Belvo's samples have arrow_left.",
      "Undocumented. Belvo's samples have help_outlined_dark.",
      "Undocumented.",
    ]);
  });

  it("has two keys that take words", () => {
    expect(themeKeys.filter(({ words }) => words).map(({ key, words }) => [key, words])).toEqual([
      ["--nav-bar-title-align", ["center", "start", "end"]],
      ["--input-text-label-variation", ["outlined", "top"]],
    ]);
  });

  it("marks the keys that only Belvo's samples have", () => {
    expect(
      themeKeys
        .filter(({ key }) => themeFields[`widget.theme.${key}`]?.status !== "documented")
        .map(({ key }) => key),
    ).toEqual(["--nav-bar-left-icon", "--nav-bar-right-icon", "--button-border-color-disabled"]);
  });
});
