import { describe, expect, it } from "vitest";
import { configOf, type WidgetConfig } from "@/lib/widget/config";
import { exampleGroups } from "@/lib/widget/examples";
import { themeFieldName, themeKeys } from "@/lib/widget/theme-fields";
import { findings } from "./findings";
import type { Reading } from "./subject";
import { subjectOfConfig } from "./subjects";

const found = (reading: Reading) =>
  findings(subjectOfConfig({ ...reading, now: 0 })).filter(({ rule }) => rule === "theme-contrast");

const reading = (theme: Partial<WidgetConfig>): Reading => ({
  config: configOf("multi_region", theme),
  unread: [],
});

const title = themeFieldName("--nav-bar-title-color");
const bar = themeFieldName("--nav-bar-background-color");

describe("theme-contrast", () => {
  it("says nothing of Belvo's own defaults", () => {
    expect(found(reading({}))).toEqual([]);
    expect(found(reading({ "widget.theme.--button-border-radius": "4px" }))).toEqual([]);
  });

  it("judges a text whose ground alone is set", () => {
    expect(found(reading({ [bar]: "#000000" })).map(({ parameter }) => parameter)).toEqual([
      title,
      themeFieldName("--nav-bar-icon-color"),
    ]);
  });

  it("asks for 4.5 of text and for 3 of icons", () => {
    const key = (text: string) => reading({ [themeFieldName(`--${text}`)]: "#878787" });
    // #878787 on white has 3.6:1.
    expect(found(key("nav-bar-title-color"))).toHaveLength(1);
    expect(found(key("nav-bar-icon-color"))).toEqual([]);
  });

  it("knows the limit: #767676 on white passes, #777777 does not", () => {
    expect(found(reading({ [title]: "#767676" }))).toEqual([]);
    expect(found(reading({ [title]: "#777777" }))).toHaveLength(1);
  });

  it("judges a colour with an alpha as it looks over its ground", () => {
    expect(found(reading({ [title]: "rgba(0, 0, 0, 0.9)" }))).toEqual([]);
    expect(found(reading({ [title]: "rgba(0, 0, 0, 0.2)" }))).toHaveLength(1);
  });

  it("judges the dark scheme by the dark keys", () => {
    const dark = themeFieldName("--nav-bar-title-color-dark");
    expect(found(reading({ [dark]: "#161A1D" })).map(({ parameter }) => parameter)).toEqual([dark]);
    expect(found(reading({ [dark]: "#FFFFFF" }))).toEqual([]);
  });

  it("leaves out the scheme that is not chosen", () => {
    const dark = { [themeFieldName("--nav-bar-title-color-dark")]: "#161A1D" };
    expect(found(reading({ ...dark, "widget.color_scheme": "LIGHT" }))).toEqual([]);
    expect(found(reading({ ...dark, "widget.color_scheme": "DARK" }))).toHaveLength(1);
  });

  it("keeps the hue when it mends, and moves no further than it must", () => {
    const [finding] = found(reading({ [title]: "#FF8080" }));
    expect(finding?.suggestion).toMatch(/^#[0-9A-F]{6}$/);
    const mended = finding?.fix?.(reading({ [title]: "#FF8080" }));
    expect(mended && found(mended)).toEqual([]);
    const [red = 0, green = 0, blue = 0] =
      finding?.suggestion?.match(/[0-9A-F]{2}/g)?.map((part) => parseInt(part, 16)) ?? [];
    expect(red).toBeGreaterThan(180);
    expect(Math.abs(green - blue)).toBeLessThan(40);
  });

  it("is silent where a value is no colour", () => {
    expect(found(reading({ [title]: "blue-ish" }))).toEqual([]);
  });

  it.each(themeKeys.filter(({ isColour }) => isColour).map(({ key }) => key))(
    "offers for %s only fixes that leave less to mend",
    (key) => {
      for (const [name, value] of [
        [themeFieldName(key), "#F0F0F0"],
        [themeFieldName(`${key}-dark`), "#202020"],
      ] as const) {
        const before = reading({ [name]: value });
        for (const { fix } of found(before)) {
          if (fix) expect(found(fix(before)).length).toBeLessThan(found(before).length);
        }
      }
    },
  );

  it("finds nothing in our own examples", () => {
    for (const { examples } of exampleGroups) {
      for (const { name, config } of examples) {
        expect(found({ config, unread: [] }), name).toEqual([]);
      }
    }
  });
});
