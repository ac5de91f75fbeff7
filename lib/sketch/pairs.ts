/** What must stand out from what: the pairs of text or icon and ground that the sketch draws. */

import type { ThemeKey } from "@/lib/widget/theme-fields";
import { paintOf, type PartName } from "./paint";
import type { Scheme } from "./theme";

type Key = ThemeKey["key"];

/** The ground of a screen, which no theme key paints. */
export const screenGround: Readonly<Record<Scheme, string>> = {
  light: "#ffffff",
  dark: "#011432",
};

/** Each part, and the part that is its ground; `screen` is the widget's own. WCAG exempts disabled buttons. */
const drawn: readonly (readonly [part: PartName, ground: PartName | "screen"])[] = [
  ["nav-title", "nav-bar"],
  ["nav-icon", "nav-bar"],
  ["link", "screen"],
  ["button", "button"],
  ...(["error", "info", "success", "warning"] as const).flatMap(
    (tone) =>
      [
        [`banner-icon-${tone}`, `banner-${tone}`],
        ["banner-title", `banner-${tone}`],
        ["banner-body", `banner-${tone}`],
      ] as const,
  ),
  ["input-active", "screen"],
  ["input-label", "screen"],
  ["input-label-error", "screen"],
  ["input-icon", "screen"],
  ["tab", "screen"],
];

const icons: ReadonlySet<PartName> = new Set([
  "nav-icon",
  "banner-icon-error",
  "banner-icon-info",
  "banner-icon-success",
  "banner-icon-warning",
  "input-icon",
]);

export interface Pair {
  readonly text: Key;
  /** Undefined is the ground of the screen. */
  readonly ground: Key | undefined;
  /** The least ratio that WCAG 2.2 asks for. */
  readonly least: number;
}

export const pairs: readonly Pair[] = drawn.flatMap(([part, on]) => {
  const text = paintOf(part).color;
  const ground = on === "screen" ? undefined : paintOf(on).backgroundColor;
  return text ? [{ text, ground, least: icons.has(part) ? 3 : 4.5 }] : [];
});
