/** Builds the widget URL: the token first, then what is set, in the order of the catalogue. */

import { appliesTo, parameterNames } from "./catalogue";
import type { WidgetConfig } from "./config";
import { encode } from "./kinds";
import { writeQuery } from "./query";

export type WidgetUrlEntry = readonly [
  name: "access_token" | (typeof parameterNames)[number],
  value: string,
];

/** The placeholder for the token in the preview. */
export const tokenPlaceholder = "…";

/** The placeholder for the token in a copied template. */
export const tokenTemplate = "YOUR_ACCESS_TOKEN";

/** The query of the widget URL, decoded. Without what is unset or not of the flavour. */
export function widgetUrlEntries(
  config: WidgetConfig,
  accessToken: string,
): readonly WidgetUrlEntry[] {
  return [
    ["access_token", accessToken],
    ...parameterNames.flatMap((name): WidgetUrlEntry[] => {
      const value = config[name];
      return value === undefined || !appliesTo(name, config.flavour) ? [] : [[name, encode(value)]];
    }),
  ];
}

/** `base` is the widget's URL without a query. */
export function buildWidgetUrl(base: string, config: WidgetConfig, accessToken: string): string {
  const entries = widgetUrlEntries(config, accessToken);
  // The placeholder is for reading, so it stays as it is.
  return `${base}?${writeQuery(entries).replace("access_token=%E2%80%A6", `access_token=${tokenPlaceholder}`)}`;
}
