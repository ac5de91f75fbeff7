import { setNames, type WidgetConfig } from "./config";
import { encode } from "./kinds";
import type { Entry } from "./read-entries";

/** What is set, as text: the persona, then in the order of the catalogue. Flavour and environment are not among it. */
export function settingEntries(config: WidgetConfig): readonly Entry[] {
  return [
    ...(config.persona ? [["persona", config.persona] as const] : []),
    ...setNames(config).flatMap((name): Entry[] => {
      const value = config[name];
      return value === undefined ? [] : [[name, encode(value)]];
    }),
  ];
}
