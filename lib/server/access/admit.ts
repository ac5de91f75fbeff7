/**
 * Who gets in. The proxy asks it before every page and endpoint, and whatever mints asks it again, because an action may
 * be reached on a way that the proxy does not see.
 */

import "server-only";
import { isOwnCall, isOwnHost } from "@/lib/server/request/same-origin";
import type { Access } from "@/lib/server/environment/access";
import { isReachedLocally } from "./addresses";
import { cookieName, readCookies } from "./cookies";
import { revokedSessions } from "./revoked-sessions";
import { openSession, type Session } from "./session";

type HeaderReader = Pick<Headers, "get">;

export type Admission =
  /** `session` is undefined where nobody signs in. */
  | { readonly kind: "admitted"; readonly session: Session | undefined }
  /** The request is for another host than the studio's, or came to this machine from outside without a sign-in. */
  | { readonly kind: "foreign-host" }
  /** The call is not one of the studio's own pages. */
  | { readonly kind: "foreign-call" }
  | { readonly kind: "signed-out" };

/** Reading changes nothing; a call may. */
export type Manner = "read" | "call";

export async function admit(
  headers: HeaderReader,
  access: Access,
  manner: Manner,
  now = Date.now(),
): Promise<Admission> {
  const refusal = refuseStranger(headers, access, manner);
  if (refusal) return refusal;
  if (!access.signIn) return { kind: "admitted", session: undefined };
  const session = await sessionOf(headers, access, now);
  return session ? { kind: "admitted", session } : { kind: "signed-out" };
}

/** What holds for the sign-in itself too: the right host, and no other site that calls. */
export function refuseStranger(
  headers: HeaderReader,
  { publicOrigin, signIn }: Access,
  manner: Manner,
): Admission | undefined {
  const isExposed = !signIn && !isReachedLocally(headers);
  if (isExposed || !isOwnHost(headers, publicOrigin)) return { kind: "foreign-host" };
  if (manner === "call" && !isOwnCall(headers, publicOrigin)) return { kind: "foreign-call" };
  return undefined;
}

/** The session of whoever asks; undefined where there is none, or it has ended. */
export async function sessionOf(
  headers: HeaderReader,
  { signIn }: Access,
  now = Date.now(),
): Promise<Session | undefined> {
  const sealed = signIn && readCookies(headers).get(cookieName("session", signIn));
  const session = sealed ? await openSession(sealed, signIn, now) : undefined;
  if (!session) return undefined;
  const isRevoked = await revokedSessions().isRevoked(session.id);
  return isRevoked ? undefined : session;
}
