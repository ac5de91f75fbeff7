/** Where a person is led back to after signing in: to the address that they came for, and never to another site. */

import { readQuery, writeQuery } from "@/lib/widget/query";
import { withholdInAddress } from "@/lib/server/request/withhold-in-address";

export const signInPath = "/sign-in";

/** Its name in the query of the sign-in page. */
export const returnKey = "return";

/** Says in the query of the sign-in page why one is there. */
export const problemKey = "problem";

/** In characters. A longer address would not fit into the headers on the way through the issuer. */
const longest = 6_000;

/** Next.js adds it to what its own script fetches. */
const ownKey = "_rsc";

/** The sign-in page that leads back to a page of the studio. `query` comes with or without its question mark. */
export function signInUrl(pathname: string, query: string): string {
  const entries = readQuery(query);
  const isOwn = entries.some(([name]) => name === ownKey);
  // As it was written, unless something has to go.
  const kept = isOwn ? writeQuery(entries.filter(([name]) => name !== ownKey)) : query;
  const rest = kept.replace(/^\?/, "");
  const path = `${pathname}${rest && `?${rest}`}`;
  if (path.length > longest) return `${signInPath}?${problemKey}=long-address`;
  const target = safeReturnPath(path);
  return target === "/" ? signInPath : `${signInPath}?${writeQuery([[returnKey, target]])}`;
}

/**
 * A path of the studio with its query, from whatever stands there: the front page for what is not one, or is too long to
 * be kept during a sign-in. Secrets, tokens and identities are taken out of it, as they are of a studio URL.
 */
export function safeReturnPath(text: string | null | undefined): string {
  // A browser takes a backslash for a slash, and drops tabs and line breaks.
  if (!text || !/^\/(?![/\\])/.test(text) || /[\\\p{Cc}]/u.test(text)) return "/";
  if (!URL.canParse(text, "http://studio.invalid")) return "/";
  const { origin, pathname, search } = new URL(text, "http://studio.invalid");
  // Dots in a path may bring two slashes to its front.
  if (origin !== "http://studio.invalid" || pathname.startsWith("//")) return "/";
  if (/^\/sign-(?:in|out)(?:\/|$)/.test(pathname)) return "/";
  const address = withholdInAddress(pathname, search) ?? `${pathname}${search}`;
  // Written anew, a character may take three.
  return address.length > longest ? "/" : address;
}
