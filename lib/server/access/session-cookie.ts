/** The cookie that holds a session. */

import "server-only";
import type { SignIn } from "@/lib/server/environment/access";
import { cookie, cookieName, type Cookie } from "./cookies";
import { endOf, sealSession, type Session } from "./session";

export async function sessionCookie(
  session: Session,
  signIn: SignIn,
  now: number,
): Promise<Cookie> {
  const sealed = await sealSession(session, signIn);
  const seconds = Math.max(0, Math.floor((endOf(session) - now) / 1_000));
  return cookie(cookieName("session", signIn), sealed, seconds, signIn);
}

export function noSessionCookie(signIn: SignIn): Cookie {
  return cookie(cookieName("session", signIn), "", 0, signIn);
}
