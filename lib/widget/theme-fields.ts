/** The theme keys of the token request, from Belvo's list for Open Finance; multi-region has the same mechanism. */

import { everyFlavour } from "./flavours/in-each-flavour";
import { text, type TextKind } from "./kinds";
import { parameter, type Parameter } from "./parameter";
import { check } from "./rules";
import { sources } from "./sources";

export type ThemeFieldName = `widget.theme.--${string}`;

export const themePrefix = "widget.theme.";

/** The dotted path of a theme key. */
export function themeFieldName(key: ThemeKey["key"]): ThemeFieldName {
  return `${themePrefix}${key}`;
}

/** Each part: what it styles, the stem of its keys, then the rest of each key with its default in the light scheme. */
const parts: readonly (readonly [
  title: string,
  stem: `--${string}`,
  keys: Readonly<Record<string, string>>,
])[] = [
  ["Primary colour", "--color-primary", { base: "#0663F9" }],
  [
    "Navigation bar",
    "--nav-bar",
    {
      "title-color": "#161A1D",
      "title-align": "",
      "icon-color": "#161A1D",
      "icon-size": "24px",
      "background-color": "#ffffff",
      "box-shadow": "none",
      "border-color": "#f0f2f4",
      "left-icon": "arrow_left",
      "right-icon": "help_outlined",
    },
  ],
  [
    "Buttons",
    "--button",
    {
      "font-color": "#ffffff",
      "font-color-disabled": "#ffffff",
      "border-radius": "8px",
      "background-color-disabled": "#009EE3",
      "opacity-disabled": "0.2",
      "border-color-disabled": "",
    },
  ],
  [
    "Banners",
    "--banner",
    {
      "border-radius": "8px",
      "background-color": "#ffffff",
      "background-color-error": "#ffffff",
      "background-color-info": "#ffffff",
      "background-color-success": "#ffffff",
      "background-color-warning": "#ffffff",
      "border-left-width": "4px",
      "border-color": "#e2e6e9",
      "border-color-left-error": "#f90e06",
      "border-color-left-success": "#59c837",
      "border-color-left-info": "#0663F9",
      "border-color-left-warning": "#f9c806",
      "icon-color-error": "#f90e06",
      "icon-color-success": "#59c837",
      "icon-color-info": "#0663F9",
      "icon-color-warning": "#f9c806",
      "title-color": "#161a1d",
      "body-color": "#414d58",
      "title-font-weight": "600",
      "body-font-weight": "600",
      "box-shadow": "",
    },
  ],
  [
    "Inputs",
    "--input-text",
    {
      "border-radius": "8px",
      "border-color": "#161a1d",
      "outline-border-color": "#c4cdd4",
      "placeholder-color": "#c4cdd4",
      "label-color": "#414d58",
      "label-color-error": "#f90e06",
      "label-variation": "",
      "icon-color": "#000000",
    },
  ],
  ["Tabs", "--tab", { "text-color": "#0663f9", "border-color": "#0663f9" }],
];

/** The documented values of the keys that accept only a few words. */
const words: Readonly<Record<string, readonly string[]>> = {
  "--nav-bar-title-align": ["center", "start", "end"],
  "--input-text-label-variation": ["outlined", "top"],
};

/** Only in Belvo's samples, not in its list. */
const sampledOnly: readonly string[] = ["--button-border-color-disabled"];

export interface ThemeKey {
  readonly key: `--${string}`;
  /** In the light scheme; empty if undocumented. */
  readonly fallback: string;
  readonly isColour: boolean;
  readonly words?: readonly string[];
}

export interface ThemePart {
  readonly title: string;
  /** What its keys begin with. */
  readonly stem: `--${string}`;
  readonly keys: readonly ThemeKey[];
}

export const themeParts: readonly ThemePart[] = parts.map(([title, stem, keys]) => ({
  title,
  stem,
  keys: Object.entries(keys).map(([rest, fallback]) => {
    const key: ThemeKey["key"] = `${stem}-${rest}`;
    const allowed = words[key];
    return {
      key,
      fallback,
      isColour: key.includes("color"),
      ...(allowed && { words: allowed }),
    };
  }),
}));

export const themeKeys: readonly ThemeKey[] = themeParts.flatMap(({ keys }) => keys);

/** The sample value of `--button-border-color-disabled` has seven digits, and is none of these. */
const hexadecimal = /^#([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$/i;
const functional =
  /^rgba?\(\s*\d{1,3}((\s*,\s*|\s+)\d{1,3}){2}\s*([,/]\s*(\d|\d?\.\d+|\d{1,3}%)\s*)?\)$/i;

function themeField({ key, fallback, isColour, words }: ThemeKey, scheme: "light" | "dark") {
  const label = sentence(key.replace("--", ""));
  const allowed = words ? ` Allowed: ${words.join(", ")}.` : "";
  return parameter({
    kind: text("theme-value"),
    group: "theme",
    label: scheme === "dark" ? `${label}, dark` : label,
    help: `${scheme === "dark" ? "For the dark colour scheme." : "For the light colour scheme."}${allowed}`,
    unset:
      scheme === "light" && fallback
        ? `The widget uses ${fallback}.`
        : "The widget uses its own value.",
    // The documents name defaults of the light scheme only.
    ...(scheme === "light" && fallback && { default: fallback }),
    ...(isColour && { constraint: "HEX, RGB or RGBA." }),
    status: sampledOnly.includes(key) ? "example only" : "documented",
    source: sources.branding,
    flavours: everyFlavour,
    checks: [
      check("theme-value", "error", (value: string) => {
        if (words && !words.includes(value)) return `Invalid value. Allowed: ${words.join(", ")}.`;
        return isColour && !hexadecimal.test(value) && !functional.test(value)
          ? "Invalid colour. Use #RRGGBB, rgb(…) or rgba(…)."
          : undefined;
      }),
    ],
  });
}

function sentence(key: string): string {
  const spaced = key.replaceAll("-", " ");
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}

/** Each key twice: as it is, and with `-dark` for the dark scheme. */
export const themeFields: Readonly<Record<ThemeFieldName, Parameter<TextKind>>> =
  Object.fromEntries(
    themeKeys.flatMap((key) => [
      [themeFieldName(key.key), themeField(key, "light")],
      [themeFieldName(`${key.key}-dark`), themeField(key, "dark")],
    ]),
  );
