/** Reads the entries of any query with the catalogue: what a config can hold, and what is kept beside it. */

import { appliesTo, entryOf, isParameterName, type ParameterName } from "./catalogue";
import type { Flavour } from "./flavours/flavours";
import { allowedBy, decode, type Kind, type Value } from "./kinds";
import { longestList, mostEntries } from "./limits";
import { fits } from "./shape-problem";
import type { Unread, UnreadReason } from "./unread";

export type Entry = readonly [name: string, value: string];

export interface ReadEntries {
  readonly values: Readonly<Partial<Record<ParameterName, Value>>>;
  readonly unread: readonly Unread[];
}

/**
 * If a name appears twice, the first valid value is used. Of a list, the valid items are used and the others are kept
 * as unread. Every entry ends up in one of the two, so nothing is lost.
 */
export function readEntries(entries: readonly Entry[], flavour: Flavour): ReadEntries {
  const values: Partial<Record<ParameterName, Value>> = {};
  const unread: Unread[] = [];
  for (const [index, [name, raw]] of entries.entries()) {
    const keep = (value: string, reason: UnreadReason) => unread.push({ name, value, reason });
    if (index >= mostEntries) {
      keep(raw, { code: "too-many-entries" });
      continue;
    }
    if (!isParameterName(name)) {
      keep(raw, { code: "unknown" });
      continue;
    }
    const applies = appliesTo(name, flavour);
    if (!applies) {
      keep(raw, { code: "not-used", flavour, what: "parameter" });
      continue;
    }
    const { value, rest } = readValue(entryOf(name).kind, raw);
    if (value !== undefined && values[name] !== undefined) {
      keep(raw, { code: "repeated" });
      continue;
    }
    if (value !== undefined) values[name] = value;
    if (rest !== undefined) {
      const { kind } = entryOf(name);
      keep(
        rest,
        raw === ""
          ? { code: "empty" }
          : { code: "not-allowed", allowed: allowedBy(kind, applies.options) },
      );
    }
  }
  return { values, unread };
}

/** `rest` is what could not be read, if anything. A value that a list repeats is read once. */
function readValue(kind: Kind, raw: string): { value?: Value; rest?: string } {
  const decoded = decode(kind, raw);
  if (Array.isArray(decoded) && decoded.length > 2 * longestList) return { rest: raw };
  if (fits(kind, decoded)) return { value: decoded };
  if (!Array.isArray(decoded)) return { rest: raw };
  const isReadable = (item: unknown) => fits(kind, [item]);
  const items: unknown[] = [...new Set(decoded)];
  const list = items.filter(isReadable);
  if (!fits(kind, list)) return { rest: raw };
  const rest = items.filter((item) => !isReadable(item)).join(",");
  return rest === "" ? { value: list } : { value: list, rest };
}
