/** The value of each theme key in one colour scheme: what is set, else the documented default. */

import { checksOf } from "@/lib/widget/all-checks";
import type { WidgetConfig } from "@/lib/widget/config";
import { themeFieldName, themeKeys, type ThemeKey } from "@/lib/widget/theme-fields";
import { paintOf, type Painted, type PartName } from "./paint";

export type Scheme = "light" | "dark";

export type Theme = ReadonlyMap<string, string>;

/** What a key with an undocumented default has. */
const undocumented = "transparent";

export function themeOf(config: WidgetConfig, scheme: Scheme): Theme {
  return new Map(
    themeKeys.map((key) => {
      const plain = validValue(config, key.key);
      const dark = validValue(config, `${key.key}-dark`);
      if (scheme === "light") return [key.key, plain ?? (key.fallback || undocumented)];
      // In Belvo's dark samples, sizes, weights and shadows keep the plain key.
      const shared = key.isColour ? undefined : plain;
      return [key.key, dark ?? shared ?? (key.darkFallback || undocumented)];
    }),
  );
}

/** A value that its own check refuses changes nothing. */
function validValue(config: WidgetConfig, key: ThemeKey["key"]): string | undefined {
  const name = themeFieldName(key);
  const value = config[name];
  if (value === undefined) return undefined;
  return hasProblem(name, value, config) ? undefined : value;
}

function hasProblem(
  name: ReturnType<typeof themeFieldName>,
  value: string,
  config: WidgetConfig,
): boolean {
  return checksOf(name).some(({ judge }) => judge(value, config) !== undefined);
}

export interface PartStyle extends Partial<
  Record<Exclude<Painted, "position" | "textAlign" | "fontWeight">, string>
> {
  readonly position?: "static" | "absolute";
  readonly textAlign?: "center" | "start" | "end";
  readonly fontWeight?: number | "bold" | "normal";
}

/** The CSS of a part. */
export function styleOf(part: PartName, theme: Theme): PartStyle {
  const values: Partial<Record<Painted, string>> = Object.fromEntries(
    Object.entries(paintOf(part)).map(([property, key]) => [
      property,
      theme.get(key) ?? undocumented,
    ]),
  );
  const { position, textAlign, fontWeight, ...others } = values;
  return {
    ...others,
    // A label is above its field, or on the border of it.
    ...(position && { position: position === "top" ? "static" : "absolute" }),
    ...(textAlign && { textAlign: alignmentOf(textAlign) }),
    ...(fontWeight && { fontWeight: weightOf(fontWeight) }),
  };
}

function alignmentOf(value: string): "center" | "start" | "end" {
  return value === "start" || value === "end" ? value : "center";
}

function weightOf(value: string): number | "bold" | "normal" {
  if (value === "bold" || value === "normal") return value;
  const weight = Number(value);
  return weight >= 1 && weight <= 1000 ? weight : 600;
}
