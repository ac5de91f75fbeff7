/** How long Belvo keeps credentials: for good, not at all, or for some days. */

import { longestStorage } from "./limits";

/** Completes the sentence "Allowed: …". */
export const storages = `store, nostore, or 1d to ${longestStorage}d`;

export function isStorage(value: string): boolean {
  if (value === "store" || value === "nostore") return true;
  const days = Number(/^(\d{1,3})d$/.exec(value)?.[1]);
  return days >= 1 && days <= longestStorage;
}
