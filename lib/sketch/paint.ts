/** Which theme key paints which part of the sketch. Belvo documents the keys; which part one paints is inferred from its name. */

import type { ThemeKey } from "@/lib/widget/theme-fields";

export type Tone = "error" | "info" | "success" | "warning";

/** The CSS properties that a theme key can set. */
export type Painted =
  | "backgroundColor"
  | "borderBottomColor"
  | "borderColor"
  | "borderLeftColor"
  | "borderLeftWidth"
  | "borderRadius"
  | "borderRightColor"
  | "borderTopColor"
  | "boxShadow"
  | "color"
  | "fontWeight"
  | "opacity"
  | "position"
  | "textAlign"
  | "width";

export type PartName = keyof typeof paint;

type Paint = Readonly<Partial<Record<Painted, ThemeKey["key"]>>>;

const banner = {
  borderRadius: "--banner-border-radius",
  borderTopColor: "--banner-border-color",
  borderRightColor: "--banner-border-color",
  borderBottomColor: "--banner-border-color",
  borderLeftWidth: "--banner-border-left-width",
  boxShadow: "--banner-box-shadow",
} as const satisfies Paint;

const input = {
  borderRadius: "--input-text-border-radius",
  color: "--input-text-placeholder-color",
} as const satisfies Paint;

export const paint = {
  "nav-bar": {
    backgroundColor: "--nav-bar-background-color",
    boxShadow: "--nav-bar-box-shadow",
    borderBottomColor: "--nav-bar-border-color",
  },
  "nav-title": { color: "--nav-bar-title-color", textAlign: "--nav-bar-title-align" },
  "nav-icon": { color: "--nav-bar-icon-color", width: "--nav-bar-icon-size" },
  link: { color: "--color-primary-base" },
  button: {
    backgroundColor: "--color-primary-base",
    color: "--button-font-color",
    borderRadius: "--button-border-radius",
  },
  "button-disabled": {
    backgroundColor: "--button-background-color-disabled",
    color: "--button-font-color-disabled",
    borderRadius: "--button-border-radius",
    borderColor: "--button-border-color-disabled",
    opacity: "--button-opacity-disabled",
  },
  "banner-error": {
    ...banner,
    backgroundColor: "--banner-background-color-error",
    borderLeftColor: "--banner-border-color-left-error",
  },
  "banner-info": {
    ...banner,
    backgroundColor: "--banner-background-color-info",
    borderLeftColor: "--banner-border-color-left-info",
  },
  "banner-success": {
    ...banner,
    backgroundColor: "--banner-background-color-success",
    borderLeftColor: "--banner-border-color-left-success",
  },
  "banner-warning": {
    ...banner,
    backgroundColor: "--banner-background-color-warning",
    borderLeftColor: "--banner-border-color-left-warning",
  },
  "banner-icon-error": { color: "--banner-icon-color-error" },
  "banner-icon-info": { color: "--banner-icon-color-info" },
  "banner-icon-success": { color: "--banner-icon-color-success" },
  "banner-icon-warning": { color: "--banner-icon-color-warning" },
  "banner-title": {
    color: "--banner-title-color",
    fontWeight: "--banner-title-font-weight",
  },
  "banner-body": { color: "--banner-body-color", fontWeight: "--banner-body-font-weight" },
  "input-active": { ...input, borderColor: "--input-text-border-color" },
  "input-idle": { ...input, borderColor: "--input-text-outline-border-color" },
  "input-error": { ...input, borderColor: "--input-text-label-color-error" },
  "input-label": {
    color: "--input-text-label-color",
    position: "--input-text-label-variation",
  },
  "input-label-error": {
    color: "--input-text-label-color-error",
    position: "--input-text-label-variation",
  },
  "input-icon": { color: "--input-text-icon-color" },
  tab: { color: "--tab-text-color", borderBottomColor: "--tab-border-color" },
} as const satisfies Readonly<Record<string, Paint>>;

/** The keys of which no document says what a user sees: which icons exist, and which banner has no kind. */
export const unpaintedKeys: ReadonlySet<string> = new Set([
  "--nav-bar-left-icon",
  "--nav-bar-right-icon",
  "--banner-background-color",
]);

export function paintOf(part: PartName): Paint {
  return paint[part];
}
