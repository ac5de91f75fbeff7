/** The cookies of the sign-in: their names, how they are set, and how they are read. */

import "server-only";
import type { SignIn } from "@/lib/server/environment/access";

/** As `Response` cookies of Next.js and `cookies()` take it. */
export interface Cookie {
  readonly name: string;
  readonly value: string;
  readonly httpOnly: true;
  readonly secure: boolean;
  /** Also sent with a visit from another site, because an issuer redirects back here. */
  readonly sameSite: "lax";
  readonly path: "/";
  /** In seconds; 0 removes it. */
  readonly maxAge: number;
}

/** The studio's cookies, by purpose. */
type Purpose = "session" | "sign-in" | "note";

/** Behind https, the prefix keeps a neighbouring host from setting it. */
export function cookieName(purpose: Purpose, { origin }: SignIn): string {
  return `${origin.startsWith("https:") ? "__Host-" : ""}studio-${purpose}`;
}

export function cookie(name: string, value: string, maxAge: number, { origin }: SignIn): Cookie {
  return {
    name,
    value,
    httpOnly: true,
    secure: origin.startsWith("https:"),
    sameSite: "lax",
    path: "/",
    maxAge,
  };
}

/** The values by name, from a `Cookie` header. Never throws: an invalid escape stays as it is. */
export function readCookies(headers: Pick<Headers, "get">): ReadonlyMap<string, string> {
  const entries = (headers.get("cookie") ?? "").split(";").flatMap((pair): [string, string][] => {
    const at = pair.indexOf("=");
    return at === -1 ? [] : [[pair.slice(0, at).trim(), decode(pair.slice(at + 1).trim())]];
  });
  // Of two with one name, browsers put the more specific one first.
  return new Map(entries.reverse());
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
