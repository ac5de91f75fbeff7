/**
 * What the page of a matrix tells the page of a launch link: where it comes from, and how to mint. It stands behind the
 * `#`, so that no server gets it and no copied link has it. Anybody may write one, and nothing in it is believed.
 */

import { matrixUrl, parseMatrixUrl } from "@/lib/matrix/matrix-url";
import { readRowNumber, type MatrixRowPlace } from "@/lib/matrix/row-place";
import { readQuery, writeQuery } from "@/lib/widget/query";

export interface LaunchFragment {
  readonly row?: MatrixRowPlace;
  /** Unset leaves it to what is usual for the link. */
  readonly catches?: boolean;
}

/** With its sign; empty for nothing. */
export function writeLaunchFragment({ row, catches }: LaunchFragment): string {
  const entries: (readonly [string, string])[] = [];
  if (row) entries.push(["matrix", queryOf(row.matrix)], ["row", String(row.number)]);
  if (catches !== undefined) entries.push(["catch", catches ? "on" : "off"]);
  return entries.length === 0 ? "" : `#${writeQuery(entries)}`;
}

/** `hash` is the fragment of an address, with or without its sign. Never throws. */
export function readLaunchFragment(hash: string): LaunchFragment {
  const fields = new Map(readQuery(hash.replace(/^#/, "")));
  const query = fields.get("matrix");
  const number = readRowNumber(fields.get("row"));
  const told = fields.get("catch");
  return {
    ...(query !== undefined &&
      number !== undefined && { row: { matrix: cleanUrl(query), number } }),
    ...((told === "on" || told === "off") && { catches: told === "on" }),
  };
}

function queryOf(matrix: string): string {
  return matrix.replace(/^[^?]*\??/, "");
}

/** As a matrix writes it: without what is private. */
function cleanUrl(query: string): string {
  const { matrix, unread } = parseMatrixUrl(query);
  return matrixUrl(matrix, unread);
}
