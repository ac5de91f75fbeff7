/** When two values of a setting mean the same to Belvo, however they are written. */

import { entryOf, type ParameterName } from "@/lib/widget/catalogue";
import type { WidgetConfig } from "@/lib/widget/config";
import { defaultOf } from "@/lib/widget/defaults";
import { encode, type Value } from "@/lib/widget/kinds";

/** What a setting comes to in a config, in one way of writing; undefined where no document says what unset means. */
export function meaningOf(name: ParameterName, config: WidgetConfig): string | undefined {
  const value = config[name];
  return (value === undefined ? undefined : normalize(name, value)) ?? defaultMeaning(name, config);
}

/** True if the config differs from what the widget does by itself. */
export function isDeviating(name: ParameterName, config: WidgetConfig): boolean {
  return meaningOf(name, config) !== defaultMeaning(name, config);
}

function defaultMeaning(name: ParameterName, config: WidgetConfig): string | undefined {
  const value = defaultOf(name, config);
  return value === undefined ? undefined : normalize(name, value);
}

/** Undefined where the value means the same as none. The order of a list has no meaning. */
function normalize(name: ParameterName, value: Value): string | undefined {
  if (typeof value === "object") return [...new Set(value)].sort().join(",");
  const text = encode(value);
  const { kind } = entryOf(name);
  switch (kind.kind) {
    case "integer":
      // Any other number of days is documented to preselect what an unset one does.
      return kind.options.some((option) => option.value === text) ? text : undefined;
    case "text":
      switch (kind.format) {
        case "colour":
        case "theme-value":
          return normalizeColour(text);
        case "uuid":
          return text.toLowerCase();
        case "plain":
        case "long":
        case "url":
          return text;
      }
      break;
    case "choice":
    case "choices":
    case "flag":
      return text;
  }
}

/** `#FFF` and `#ffffff` are one colour. Whatever is no hexadecimal colour stays as it is. */
function normalizeColour(text: string): string {
  if (!/^#([0-9a-f]{3}|[0-9a-f]{6})$/i.test(text)) return text;
  const digits = text.slice(1).toLowerCase();
  return `#${digits.length === 3 ? digits.replace(/./g, "$&$&") : digits}`;
}
