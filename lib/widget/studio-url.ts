/** The studio's own URL of a configuration, to share and to come back to. `parseConfig` is its inverse. */

import type { WidgetConfig } from "./config";
import { defaultFlavour, isFlavour } from "./flavours/flavours";
import type { Unread } from "./unread";
import { writeQuery } from "./query";
import { settingEntries } from "./setting-entries";

/**
 * A path with a query, from the root of the studio: wire names as keys in the order of the catalogue, unset keys
 * absent, what could not be read last and as it was.
 */
export function studioUrl(config: WidgetConfig, unread: readonly Unread[] = []): string {
  const entries: (readonly [string, string])[] = [];
  // The default is absent, but not where another flavour comes after it and would be read in its place.
  const isRepeated = unread.some(({ name, value }) => name === "flavour" && isFlavour(value));
  if (config.flavour !== defaultFlavour || isRepeated) {
    entries.push(["flavour", config.flavour]);
  }
  if (config.environment) entries.push(["environment", config.environment]);
  entries.push(...settingEntries(config));
  for (const { name, value } of unread) entries.push([name, value]);
  return entries.length === 0 ? "/" : `/?${writeQuery(entries)}`;
}
