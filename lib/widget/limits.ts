/** Belvo's limits and the studio's own, each a number that stands here alone. */

/** In characters. A config holds no longer text. */
export const longestText = 2000;

/** In characters: one name of a list. */
export const longestItem = 100;

/** In items. */
export const longestList = 500;

/** In entries. The studio's own queries have a tenth of it; more would take too long to read. */
export const mostEntries = 1000;

/** In characters, by Belvo's documents. */
export const longestPurpose = 600;

/** In days, by Belvo's documents: how long it keeps credentials that are not stored for good. */
export const longestStorage = 365;

/** As the screen writes them. */
export function grouped(number: number): string {
  return number.toLocaleString("en");
}
