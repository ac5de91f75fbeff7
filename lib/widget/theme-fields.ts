/** The theme keys of the token request, from Belvo's list for Open Finance; multi-region has the same mechanism. */

import { everyFlavour } from "./flavours/in-each-flavour";
import { text, type TextKind } from "./kinds";
import { parameter, type Parameter } from "./parameter";
import { sources } from "./sources";

export type ThemeFieldName = `widget.theme.--${string}`;

export const themePrefix = "widget.theme.";

/** The dotted path of a theme key. */
export function themeFieldName(key: ThemeKey["key"]): ThemeFieldName {
  return `${themePrefix}${key}`;
}

/** The default in both schemes, or in the light and in the dark one. Empty if undocumented. */
type Defaults = string | readonly [light: string, dark: string];

/** Each part: what it styles, the stem of its keys, then the rest of each key with its defaults. */
const parts: readonly (readonly [
  title: string,
  stem: `--${string}`,
  keys: Readonly<Record<string, Defaults>>,
])[] = [
  ["Primary colour", "--color-primary", { base: "#0663F9" }],
  [
    "Navigation bar",
    "--nav-bar",
    {
      "title-color": ["#161A1D", "#011432"],
      "title-align": "center",
      "icon-color": ["#161A1D", "#011432"],
      "icon-size": "24px",
      "background-color": ["#ffffff", "#011432"],
      "box-shadow": "none",
      "border-color": ["#f0f2f4", "#2B3D54"],
      "left-icon": "",
      "right-icon": "",
    },
  ],
  [
    "Buttons",
    "--button",
    {
      "font-color": ["#ffffff", "#EEF3F8"],
      "font-color-disabled": ["#ffffff", "#EEF3F8"],
      "border-radius": "8px",
      "background-color-disabled": ["#009EE3", "#0663F9"],
      "opacity-disabled": "0.2",
      "border-color-disabled": "",
    },
  ],
  [
    "Banners",
    "--banner",
    {
      "border-radius": "8px",
      "background-color": ["#ffffff", "#011432"],
      "background-color-error": ["#ffffff", "#011432"],
      "background-color-info": ["#ffffff", "#011432"],
      "background-color-success": ["#ffffff", "#011432"],
      "background-color-warning": ["#ffffff", "#011432"],
      "border-left-width": "4px",
      "border-color": ["#e2e6e9", "#2B3D54"],
      "border-color-left-error": ["#f90e06", "#E04A39"],
      "border-color-left-success": "#59c837",
      "border-color-left-info": "#0663F9",
      "border-color-left-warning": "#f9c806",
      "icon-color-error": ["#f90e06", "#E04A39"],
      "icon-color-success": "#59c837",
      "icon-color-info": "#0663F9",
      "icon-color-warning": "#f9c806",
      "title-color": ["#161a1d", "#EEF3F8"],
      "body-color": ["#414d58", "#C2CFD9"],
      "title-font-weight": "600",
      "body-font-weight": "600",
      "box-shadow": "0 2px 4px 0 rgba(0, 0, 0, 0.05)",
    },
  ],
  [
    "Inputs",
    "--input-text",
    {
      "border-radius": "8px",
      "border-color": ["#161a1d", "#2B3D54"],
      "outline-border-color": ["#c4cdd4", "#3A4D64"],
      "placeholder-color": ["#c4cdd4", "#2B3D54"],
      "label-color": ["#414d58", "#EEF3F8"],
      "label-color-error": ["#f90e06", "#E04A39"],
      "label-variation": "outlined",
      "icon-color": ["#000000", "#E04A39"],
    },
  ],
  ["Tabs", "--tab", { "text-color": "#0663f9", "border-color": "#0663f9" }],
];

/** The documented values of the keys that accept only a few words. */
const words: Readonly<Record<string, readonly string[]>> = {
  "--nav-bar-title-align": ["center", "start", "end"],
  "--input-text-label-variation": ["outlined", "top"],
};

/** Only in Belvo's samples, not in its list: the values of the samples for the light scheme and for the dark one. */
const sampledOnly: Readonly<Record<string, readonly [light: string, dark: string] | undefined>> = {
  "--nav-bar-left-icon": ["arrow_left", "arrow_left_dark"],
  "--nav-bar-right-icon": ["help_outlined", "help_outlined_dark"],
  "--button-border-color-disabled": undefined,
};

export interface ThemeKey {
  readonly key: `--${string}`;
  /** The default in the light scheme; empty if undocumented. */
  readonly fallback: string;
  /** The same in the dark scheme. */
  readonly darkFallback: string;
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
  keys: Object.entries(keys).map(([rest, defaults]) => {
    const key: ThemeKey["key"] = `${stem}-${rest}`;
    const allowed = words[key];
    const [fallback, darkFallback] = typeof defaults === "string" ? [defaults, defaults] : defaults;
    return {
      key,
      fallback,
      darkFallback,
      isColour: key.includes("color"),
      ...(allowed && { words: allowed }),
    };
  }),
}));

export const themeKeys: readonly ThemeKey[] = themeParts.flatMap(({ keys }) => keys);

function themeField(
  { key, fallback, darkFallback, isColour, words }: ThemeKey,
  scheme: "light" | "dark",
) {
  const value = scheme === "light" ? fallback : darkFallback;
  const label = sentence(key.replace("--", ""));
  const allowed = words ? ` Allowed: ${words.join(", ")}.` : "";
  return parameter({
    kind: text("theme-value"),
    group: "theme",
    label: scheme === "dark" ? `${label}, dark` : label,
    help: `${scheme === "dark" ? "For the dark colour scheme." : "For the light colour scheme."}${allowed}`,
    unset: value ? `The widget uses ${value}.` : undocumented(key, scheme),
    ...(value && { default: value }),
    ...(isColour && { constraint: "HEX, RGB or RGBA." }),
    status: Object.hasOwn(sampledOnly, key) ? "example only" : "documented",
    source: sources.branding,
    flavours: everyFlavour,
  });
}

function undocumented(key: string, scheme: "light" | "dark"): string {
  const sample = sampledOnly[key]?.[scheme === "light" ? 0 : 1];
  return sample ? `Undocumented. Belvo's samples have ${sample}.` : "Undocumented.";
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
