/** Removes private values from a studio URL, before a page loads. */

import { withheldKey } from "@/lib/widget/parse-config";
import { isPrivate, speakableName } from "@/lib/widget/private-names";
import { readQuery, writeQuery } from "@/lib/widget/query";

/**
 * The query without secrets, tokens and identities, and with the names of those that it had; undefined if it had
 * none. `query` comes with or without its question mark.
 */
export function withhold(query: string): string | undefined {
  const entries = readQuery(query);
  const taken = entries.filter(([name, value]) => isPrivate(name, value));
  if (taken.length === 0) return undefined;
  const kept = entries.filter(([name, value]) => !isPrivate(name, value));
  const names = new Set([
    ...kept.filter(([name]) => name === withheldKey).flatMap(([, value]) => value.split(",")),
    ...taken.map(([name]) => speakableName(name)),
  ]);
  names.delete("");
  return writeQuery([
    ...kept.filter(([name]) => name !== withheldKey),
    [withheldKey, [...names].join(",")],
  ]);
}
