/** Where a row of a matrix is, and the addresses that lead to it: the fragment is read by the page of the matrix alone. */

import { readQuery, writeQuery } from "@/lib/widget/query";

export interface MatrixRowPlace {
  /** The address of the matrix: a path with a query, from the root of the studio. */
  readonly matrix: string;
  /** Of the row, from 1. */
  readonly number: number;
}

/** `row` is the row itself, `next` the first one after it that has no verdict. */
export interface RowWanted {
  readonly which: "row" | "next";
  readonly number: number;
}

export function rowUrl({ matrix, number }: MatrixRowPlace, which: RowWanted["which"]): string {
  return `${matrix}#${writeQuery([[which, String(number)]])}`;
}

/** `hash` is the fragment of an address, with or without its sign. Undefined for whatever leads to no row. */
export function readRowWanted(hash: string): RowWanted | undefined {
  const [which, value] = readQuery(hash.replace(/^#/, ""))[0] ?? [];
  const number = readRowNumber(value);
  return (which === "row" || which === "next") && number !== undefined
    ? { which, number }
    : undefined;
}

export function readRowNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^[1-9]\d{0,8}$/.test(text) ? Number(text) : undefined;
}

/** The place of the first row without a verdict after the row of this number, and from the top again; undefined for none. */
export function nextOpenPlace(
  number: number,
  count: number,
  isOpen: (place: number) => boolean,
): number | undefined {
  for (let step = 0; step < count; step += 1) {
    const place = (number + step) % count;
    if (isOpen(place)) return place;
  }
  return undefined;
}
