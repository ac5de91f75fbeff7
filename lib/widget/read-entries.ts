/** Reads the entries of any query by the catalogue: what a config can hold, and what is kept beside it. */

import * as z from "zod/mini";
import { appliesTo, entryOf, isParameterName, type ParameterName } from "./catalogue";
import { declarationOf, type Flavour } from "./flavours/flavours";
import { allowed, decode, type Kind, type Value } from "./kinds";
import { longestList, schemaOf } from "./schemas";

/** Something that a config cannot hold: shown, kept in the studio URL, never sent. */
export interface Unread {
  readonly name: string;
  readonly value: string;
  /** A sentence. */
  readonly reason: string;
}

export type Entry = readonly [name: string, value: string];

export interface Reading {
  readonly values: Readonly<Partial<Record<ParameterName, Value>>>;
  readonly unread: readonly Unread[];
}

export const repeatedReason = "It is given more than once; the first readable value counts.";

/** A query of the studio's own has a tenth of it; reading takes time. */
const mostEntries = 1000;

/**
 * Of a name that is given twice the first readable value counts. Of a list the readable items count, and the others
 * are kept as unread. Every entry ends up in one of the two, so nothing is lost.
 */
export function readEntries(entries: readonly Entry[], flavour: Flavour): Reading {
  const values: Partial<Record<ParameterName, Value>> = {};
  const unread: Unread[] = [];
  for (const [index, [name, raw]] of entries.entries()) {
    const keep = (value: string, reason: string) => unread.push({ name, value, reason });
    if (index >= mostEntries) {
      keep(raw, "Only the first 1,000 entries are read.");
      continue;
    }
    if (!isParameterName(name)) {
      keep(raw, "The studio knows no parameter of this name.");
      continue;
    }
    if (!appliesTo(name, flavour)) {
      keep(raw, `${declarationOf(flavour).label} does not take this parameter.`);
      continue;
    }
    const { value, rest } = readValue(entryOf(name).kind, raw);
    if (value !== undefined && values[name] !== undefined) {
      keep(raw, repeatedReason);
      continue;
    }
    if (value !== undefined) values[name] = value;
    if (rest !== undefined) {
      keep(rest, raw === "" ? "It is empty." : `It takes ${allowed(entryOf(name).kind)}.`);
    }
  }
  return { values, unread };
}

/** `rest` is what could not be read, undefined when all was. A list that names a value twice is read once. */
function readValue(kind: Kind, raw: string): { value?: Value; rest?: string } {
  const schema = schemaOf(kind);
  const decoded = decode(kind, raw);
  if (Array.isArray(decoded) && decoded.length > 2 * longestList) return { rest: raw };
  const whole = z.safeParse(schema, decoded);
  if (whole.success) return { value: whole.data };
  if (!Array.isArray(decoded)) return { rest: raw };
  const isReadable = (item: unknown) => z.safeParse(schema, [item]).success;
  const items: unknown[] = [...new Set(decoded)];
  const list = z.safeParse(schema, items.filter(isReadable));
  if (!list.success) return { rest: raw };
  const rest = items.filter((item) => !isReadable(item)).join(",");
  return rest === "" ? { value: list.data } : { value: list.data, rest };
}
