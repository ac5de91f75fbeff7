/** What the widget and Belvo take an unset setting to be. The entries of the catalogue say it. */

import { appliesTo, entryOf, namesFor, type ParameterName } from "./catalogue";
import { configOf, type WidgetConfig } from "./config";
import type { Value } from "./kinds";

/** What counts when the setting is unset; undefined where no document says, and where the flavour does not take it. */
export function defaultOf(name: ParameterName, config: WidgetConfig): Value | undefined {
  const applies = appliesTo(name, config.flavour);
  if (!applies) return undefined;
  if (applies.sent !== undefined) return applies.sent;
  const { default: documented } = entryOf(name);
  return typeof documented === "function" ? documented(config) : documented;
}

/** The config with the documented default of everything that is unset. */
export function withDefaults(config: WidgetConfig): WidgetConfig {
  const defaults = namesFor(config.flavour).flatMap((name): [string, Value][] => {
    const value = defaultOf(name, config);
    return value === undefined ? [] : [[name, value]];
  });
  return configOf(config.flavour, { ...Object.fromEntries(defaults), ...config });
}
