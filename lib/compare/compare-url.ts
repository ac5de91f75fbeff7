/**
 * The address of a comparison: `/compare?a=…&b=…`, each the query of a studio URL. Building and parsing are a pair;
 * parsing never throws, and loses nothing of the two queries.
 */

import { parseConfig, withheldKey, type ParsedConfig } from "@/lib/widget/parse-config";
import { isPrivate, speakableName } from "@/lib/widget/private-names";
import { readQuery, writeQuery } from "@/lib/widget/query";
import type { Unread } from "@/lib/widget/unread";
import { studioUrl } from "@/lib/widget/studio-url";

export interface ParsedComparison {
  /** Unset when the address has none; an empty one is the empty config. */
  readonly left?: ParsedConfig;
  readonly right?: ParsedConfig;
  /** Every other entry of the address. */
  readonly unread: readonly Unread[];
  /** Names of secrets, tokens and identities that stood beside the two; those inside are with their side. */
  readonly withheld: readonly string[];
}

/** Takes studio URLs or their queries. Whatever is private in them stays out, and is named. */
export function compareUrl(leftStudioUrl: string, rightStudioUrl: string): string {
  return writeComparison({
    left: parseConfig(queryOf(leftStudioUrl)),
    right: parseConfig(queryOf(rightStudioUrl)),
    unread: [],
    withheld: [],
  });
}

/** `query` is the part after the question mark, with or without it. */
export function parseCompareUrl(query: string): ParsedComparison {
  const sides: { left?: ParsedConfig; right?: ParsedConfig } = {};
  const unread: Unread[] = [];
  const withheld = new Set<string>();
  for (const [name, value] of readQuery(query)) {
    const side = name === "a" ? "left" : name === "b" ? "right" : undefined;
    if (side) {
      // A second one is read too, so that nothing private in it is kept.
      const parsed = parseConfig(queryOf(value));
      if (!sides[side]) sides[side] = parsed;
      else {
        unread.push({
          name,
          value: writeSide({ ...parsed, withheld: [] }),
          reason: { code: "side-repeated" },
        });
        for (const one of parsed.withheld) withheld.add(one);
      }
    } else if (name === withheldKey) {
      for (const one of value.split(",")) if (one !== "") withheld.add(one);
    } else if (isPrivate(name, value)) withheld.add(speakableName(name));
    else unread.push({ name, value, reason: { code: "no-side" } });
  }
  return { ...sides, unread, withheld: [...withheld] };
}

/** The inverse of `parseCompareUrl`: a path with a query, from the root of the studio. */
export function writeComparison({ left, right, unread, withheld }: ParsedComparison): string {
  const entries: (readonly [string, string])[] = [];
  if (left) entries.push(["a", writeSide(left)]);
  if (right) entries.push(["b", writeSide(right)]);
  for (const { name, value } of unread) entries.push([name, value]);
  if (withheld.length > 0) entries.push([withheldKey, withheld.join(",")]);
  return entries.length === 0 ? "/compare" : `/compare?${writeQuery(entries)}`;
}

/**
 * The address without the secrets, tokens and identities in it, and with their names; undefined when it holds none.
 * For whoever answers the request, so that they leave the address bar before a page is seen.
 */
export function withholdInComparison(query: string): string | undefined {
  const entries = readQuery(query);
  const holdsPrivate = entries.some(([name, value]) =>
    name === "a" || name === "b"
      ? readQuery(queryOf(value)).some((entry) => isPrivate(...entry))
      : isPrivate(name, value),
  );
  return holdsPrivate ? writeComparison(parseCompareUrl(query)) : undefined;
}

function writeSide({ config, unread, withheld }: ParsedConfig): string {
  const query = queryOf(studioUrl(config, unread));
  if (withheld.length === 0) return query;
  const names = writeQuery([[withheldKey, withheld.join(",")]]);
  return query === "" ? names : `${query}&${names}`;
}

/** What follows the question mark of an address; a text that is no address is taken for the query itself. */
function queryOf(text: string): string {
  const address = /^(?:https?:\/\/|\/)[^?#]*/i.exec(text)?.[0];
  if (address === undefined) return text.replace(/^\?/, "");
  return text.slice(address.length).replace(/^\?/, "").replace(/#.*$/s, "");
}
