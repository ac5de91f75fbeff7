/** What a token of the emulator says of the request that it was minted for, so that its widget can tell. */

import * as z from "zod/mini";
import { isParameterName, tokenFieldNames } from "@/lib/widget/catalogue";
import { flatten } from "@/lib/widget/dotted-paths";
import { flavours } from "@/lib/widget/flavours/flavours";
import { themePrefix } from "@/lib/widget/theme-fields";
import { featureOf, flavourOf } from "./feature";
import type { JsonObject } from "@/lib/widget/json";
import { at } from "./field-checks";

z.config({ jitless: true });

/** Settings are wire names of token fields with their values as text. They are an allow list: no key and no identity. */
export const grantSchema = z.object({
  flavour: z.enum(flavours),
  settings: z.record(z.string(), z.string()),
  /** The run of the studio's log; unset for any other client. */
  run: z.exactOptional(z.string()),
});

export type Grant = z.infer<typeof grantSchema>;

/** In characters. A token travels in an address, and what is longer than this is there to be read, not used. */
const longestText = 300;

export function grantOf(body: JsonObject): Grant {
  const flat = flatten({ ...body, widget: { ...widgetOf(body) } });
  const fields = tokenFieldNames.flatMap((name): [string, string][] => {
    const value = Object.hasOwn(flat, name) ? asText(flat[name]) : undefined;
    if (value === undefined) return [];
    return [[name, name.startsWith(callbackPrefix) ? value : shorten(value)]];
  });
  return {
    flavour: flavourOf(featureOf(body)),
    settings: Object.fromEntries([...fields, ...themeOf(body)]),
  };
}

export const callbackPrefix = "widget.callback_urls.";

function widgetOf(body: JsonObject): JsonObject {
  const widget = body["widget"];
  return typeof widget === "object" && widget !== null && !Array.isArray(widget)
    ? Object.fromEntries(Object.entries(widget).filter(([key]) => key !== "theme"))
    : {};
}

/** Keys that the catalogue does not know are left out. */
function themeOf(body: JsonObject): readonly [string, string][] {
  const theme = at(body["widget"], "theme");
  if (!Array.isArray(theme)) return [];
  return theme.flatMap((item): [string, string][] => {
    const name = `${themePrefix}${String(at(item, "css_key"))}`;
    const value = asText(at(item, "value"));
    return isParameterName(name) && value !== undefined ? [[name, shorten(value)]] : [];
  });
}

function asText(value: unknown): string | undefined {
  if (typeof value === "string" || typeof value === "boolean" || typeof value === "number") {
    return String(value);
  }
  return Array.isArray(value) && value.every((item) => typeof item === "string")
    ? value.join(",")
    : undefined;
}

function shorten(text: string): string {
  return text.length <= longestText ? text : `${text.slice(0, longestText - 1)}…`;
}
