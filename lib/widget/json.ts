/** Reads members of unknown JSON. Own members only: a key may be `__proto__`. */

import { parseJson } from "./parse-json";

export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function valueAt(value: unknown, path: string): unknown {
  let found = value;
  for (const key of path.split(".")) {
    if (!isObject(found) || !Object.hasOwn(found, key)) return undefined;
    found = found[key];
  }
  return found;
}

/** The body, if it is an object. Some clients send `widget` as JSON text, which is read as well. */
export function objectOf(body: unknown): JsonObject | undefined {
  if (!isObject(body)) return undefined;
  const { widget } = body;
  const inner = typeof widget === "string" ? parseJson(widget) : undefined;
  return isObject(inner) ? { ...body, widget: inner } : body;
}
