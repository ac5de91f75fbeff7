/**
 * The address of a matrix: `/matrix?<the base, as a studio URL has it>&axis.<wire name>=<value>&…&reduce=pairwise`, a
 * key for each value, an empty one for unset. Building and parsing are a pair; parsing never throws and loses nothing.
 */

import { allowedBy } from "@/lib/widget/kinds";
import { parseConfig, withheldKey } from "@/lib/widget/parse-config";
import { isPrivate, speakableName } from "@/lib/widget/private-names";
import { readQuery, writeQuery } from "@/lib/widget/query";
import type { Entry } from "@/lib/widget/read-entries";
import type { Unread, UnreadReason } from "@/lib/widget/unread";
import { studioUrl } from "@/lib/widget/studio-url";
import {
  axisNames,
  axisText,
  encodeAxisValue,
  isAxisName,
  readAxisValue,
  type AxisName,
  type AxisValue,
} from "./axis";
import { reductions, type Matrix, type Reduction } from "./matrix";

export interface ParsedMatrix {
  readonly matrix: Matrix;
  /** What neither the base nor an axis can hold: kept in this address, and in no launch link. */
  readonly unread: readonly Unread[];
  /** Names of secrets, tokens and identities that stood in the address and were not read. */
  readonly withheld: readonly string[];
}

const prefix = "axis.";
const reduceKey = "reduce";

/** More than a tester tries, and few enough to compute with. */
export const mostValues = 100;
export const mostAxes = 30;

/** A path with a query, from the root of the studio. */
export function matrixUrl({ base, axes, reduce }: Matrix, unread: readonly Unread[] = []): string {
  const head = readQuery(studioUrl(base, unread).slice(1));
  const isRepeated = unread.some(({ name, value }) => name === reduceKey && isReduction(value));
  const entries: readonly Entry[] = [
    ...head.slice(0, head.length - unread.length),
    ...axes.flatMap(({ name, values }) =>
      values.map((value): Entry => [`${prefix}${name}`, encodeAxisValue(value)]),
    ),
    ...(reduce !== "all" || isRepeated ? [[reduceKey, reduce] as const] : []),
    ...unread.map(({ name, value }): Entry => [name, value]),
  ];
  return entries.length === 0 ? "/matrix" : `/matrix?${writeQuery(entries)}`;
}

/** `query` is the part after the question mark, with or without it. */
export function parseMatrixUrl(query: string): ParsedMatrix {
  const base: Entry[] = [];
  const unread: Unread[] = [];
  const withheld: string[] = [];
  const values = new Map<AxisName, AxisValue[]>();
  let reduce: Reduction | undefined;

  for (const entry of readQuery(query)) {
    const [name, value] = entry;
    const keep = (reason: UnreadReason) => unread.push({ name, value, reason });
    if (isPrivateEntry(entry)) withheld.push(speakableName(bareName(name)));
    else if (name === reduceKey) {
      if (!isReduction(value))
        keep({ code: "not-allowed", allowed: { as: "one", values: reductions } });
      else if (reduce) keep({ code: "repeated" });
      else reduce = value;
    } else if (name.startsWith(prefix)) {
      const problem = addValue(values, bareName(name), value);
      if (problem !== undefined) keep(problem);
    } else base.push(entry);
  }

  const { config, ...rest } = parseConfig(writeQuery(base));
  return {
    matrix: {
      base: config,
      axes: axisNames.flatMap((name) => {
        const found = values.get(name);
        return found ? [{ name, values: found }] : [];
      }),
      reduce: reduce ?? "all",
    },
    unread: [...rest.unread, ...unread],
    withheld: [...new Set([...rest.withheld, ...withheld])],
  };
}

/**
 * The address without the secrets, tokens and identities in it, and with their names; undefined when it holds none.
 * For whoever answers the request, so that they leave the address bar before a page is seen.
 */
export function withholdInMatrix(query: string): string | undefined {
  if (!readQuery(query).some(isPrivateEntry)) return undefined;
  const { matrix, unread, withheld } = parseMatrixUrl(query);
  const url = matrixUrl(matrix, unread);
  const names = writeQuery([[withheldKey, withheld.join(",")]]);
  return `${url}${url.includes("?") ? "&" : "?"}${names}`;
}

/** Why the value was not added; undefined when it was. */
function addValue(
  values: Map<AxisName, AxisValue[]>,
  name: string,
  raw: string,
): UnreadReason | undefined {
  if (!isAxisName(name)) return { code: "unknown" };
  const read = readAxisValue(name, raw);
  if (!read.ok) return { code: "not-allowed", allowed: allowedBy(axisText(name).kind) };
  const known = values.get(name);
  if (!known) {
    if (values.size >= mostAxes) return { code: "too-many-axes", most: mostAxes };
    values.set(name, [read.value]);
    return undefined;
  }
  if (known.some((value) => encodeAxisValue(value) === raw)) return { code: "value-repeated" };
  if (known.length >= mostValues) return { code: "too-many-values", most: mostValues };
  known.push(read.value);
  return undefined;
}

function isPrivateEntry([name, value]: Entry): boolean {
  return isPrivate(bareName(name), value);
}

/** True for a key that only the address of a matrix has. */
export function isMatrixKey(name: string): boolean {
  return name === reduceKey || name.startsWith(prefix);
}

/** The name of what an entry is about. */
function bareName(name: string): string {
  return name.startsWith(prefix) ? name.slice(prefix.length) : name;
}

function isReduction(value: unknown): value is Reduction {
  return reductions.some((reduction) => reduction === value);
}
