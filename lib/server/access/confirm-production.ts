/** Writes the confirmation for production into a session. */

import "server-only";
import { isProductionWord } from "@/lib/mint/production";
import type { Access } from "@/lib/server/environment/access";
import { sessionOf } from "./admit";
import type { Cookie } from "./cookies";
import { sessionCookie } from "./session-cookie";

/** The new session; undefined if the word is wrong, or nobody is signed in. */
export async function confirmProduction(
  word: string | null,
  headers: Pick<Headers, "get">,
  access: Access,
  now = Date.now(),
): Promise<Cookie | undefined> {
  const { signIn } = access;
  const session = await sessionOf(headers, access, now);
  if (!signIn || !session || !isProductionWord(word)) return undefined;
  return sessionCookie({ ...session, hasConfirmedProduction: true }, signIn, now);
}

/** The headers of a request with the new cookie. */
export function withCookie(headers: Headers, cookie: Cookie | undefined): Headers {
  const changed = new Headers(headers);
  if (!cookie) return changed;
  const { name, value } = cookie;
  changed.set("cookie", `${name}=${encodeURIComponent(value)}; ${headers.get("cookie") ?? ""}`);
  return changed;
}
