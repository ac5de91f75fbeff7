/** Tables for a spreadsheet, which must not take a value for a formula. */

import { unparse } from "papaparse";

/** A value that begins like this is computed. The library's own pattern overlooks text with a line break in it. */
const formula = /^[=+\-@\t\r]/;

/**
 * RFC 4180, with every value quoted: where a spreadsheet separates at `;`, an unquoted one would fall apart. A value that
 * begins like a formula gets an apostrophe, which makes it text.
 */
export function writeCsv(
  columns: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): string {
  return unparse(
    { fields: [...columns], data: rows.map((row) => [...row]) },
    { escapeFormulae: formula, quotes: true },
  );
}
