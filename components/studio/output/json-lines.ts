/** JSON set as a document: a setting a line, each line with the dotted path that it is about. */

import { isObject } from "@/lib/widget/json";

export interface JsonLine {
  /** With its indentation, without the line break. */
  readonly text: string;
  /** Empty for the brackets of the whole. */
  readonly path: string;
}

/** Joined by line breaks the lines are valid JSON. Lists of plain values, and the items of other lists, take one line. */
export function jsonLines(value: Readonly<Record<string, unknown>>): readonly JsonLine[] {
  return [{ text: "{", path: "" }, ...members(value, "", "  "), { text: "}", path: "" }];
}

function members(
  object: Readonly<Record<string, unknown>>,
  prefix: string,
  indent: string,
): JsonLine[] {
  const entries = Object.entries(object);
  return entries.flatMap(([key, value], index) => {
    const path = `${prefix}${key}`;
    const comma = index < entries.length - 1 ? "," : "";
    const start = `${indent}${JSON.stringify(key)}: `;
    if (Array.isArray(value) && value.some((item) => typeof item === "object")) {
      return [
        { text: `${start}[`, path },
        ...value.map((item: unknown, at) => ({
          text: `${indent}  ${inline(item)}${at < value.length - 1 ? "," : ""}`,
          path: itemPath(path, item),
        })),
        { text: `${indent}]${comma}`, path },
      ];
    }
    if (isObject(value)) {
      return [
        { text: `${start}{`, path },
        ...members(value, `${path}.`, `${indent}  `),
        { text: `${indent}}${comma}`, path },
      ];
    }
    return [{ text: `${start}${inline(value)}${comma}`, path }];
  });
}

/** An item of the theme is about its key; any other item is about its list. */
function itemPath(path: string, item: unknown): string {
  return isObject(item) && typeof item["css_key"] === "string"
    ? `${path}.${item["css_key"]}`
    : path;
}

function inline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(", ")}]`;
  if (!isObject(value)) return JSON.stringify(value);
  const pairs = Object.entries(value).map(
    ([key, item]) => `${JSON.stringify(key)}: ${inline(item)}`,
  );
  return `{ ${pairs.join(", ")} }`;
}
