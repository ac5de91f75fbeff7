/** Reads a widget URL: the inverse of `buildWidgetUrl`. Never throws, and drops nothing but a repeated token. */

import { configOf, type WidgetConfig } from "./config";
import type { Flavour } from "./flavours/flavours";
import { readQuery } from "./query";
import { readEntries } from "./read-entries";
import type { Unread } from "./unread";

export interface ParsedWidgetUrl {
  /** Unset if the URL has no `access_token`. */
  readonly accessToken?: string;
  readonly config: WidgetConfig;
  readonly unread: readonly Unread[];
}

/** A widget URL does not say its flavour: the token decides it, so the caller must know. */
export function parseWidgetUrl(url: string, flavour: Flavour): ParsedWidgetUrl {
  const start = url.indexOf("?");
  const query = start === -1 ? "" : url.slice(start + 1).replace(/#.*$/s, "");
  const entries = readQuery(query);
  const accessToken = entries.find(([name]) => name === "access_token")?.[1];
  const reading = readEntries(
    entries.filter(([name]) => name !== "access_token"),
    flavour,
  );
  return {
    ...(accessToken !== undefined && { accessToken }),
    config: configOf(flavour, reading.values),
    unread: reading.unread,
  };
}
