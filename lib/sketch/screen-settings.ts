/** What decides a screen: the settings of what is on it, and the theme keys of its parts. */

import type { ParameterName } from "@/lib/widget/catalogue";
import { themeFieldName } from "@/lib/widget/theme-fields";
import type { Block } from "./block";
import { paintOf, type PartName } from "./paint";
import type { SketchScreen } from "./sketch";
import type { Scheme } from "./theme";

const bar: readonly PartName[] = ["nav-bar", "nav-title", "nav-icon"];

/** From the top to the bottom, each once. */
export function settingsOf(screen: SketchScreen, scheme: Scheme): readonly ParameterName[] {
  const own = screen.blocks.flatMap((block) =>
    "setting" in block && block.setting ? [block.setting] : [],
  );
  const parts = [...bar, ...screen.blocks.flatMap(partsOf)];
  return [...new Set([...own, ...parts.flatMap((part) => themeNames(part, scheme))])];
}

/** The theme keys that paint a part. */
export function themeNames(part: PartName, scheme: Scheme): readonly ParameterName[] {
  return Object.values(paintOf(part)).map((key) =>
    themeFieldName(scheme === "dark" ? `${key}-dark` : key),
  );
}

function partsOf(block: Block): readonly PartName[] {
  switch (block.kind) {
    case "heading":
    case "text":
    case "mark":
    case "list":
    case "choices":
      return [];
    case "link":
      return ["link"];
    case "banner":
      return [`banner-${block.tone}`, `banner-icon-${block.tone}`, "banner-title", "banner-body"];
    case "input":
      return [
        `input-${block.state}`,
        block.state === "error" ? "input-label-error" : "input-label",
        "input-icon",
      ];
    case "tabs":
      return ["tab"];
    case "button":
      return [block.isEnabled ? "button" : "button-disabled"];
  }
}
