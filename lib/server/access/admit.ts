/**
 * Decides who has access. The proxy calls it before every page and endpoint, and each mint calls it again, because an
 * action can be reached without the proxy.
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
  /** `session` is undefined without a sign-in. */
  | { readonly kind: "admitted"; readonly session: Session | undefined }
  /** The request is for another host, or came from outside to a studio without a sign-in. */
  | { readonly kind: "foreign-host" }
  /** The call does not come from a page of the studio. */
  | { readonly kind: "foreign-call" }
  | { readonly kind: "signed-out" };

/** Reading changes nothing; a call can. */
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

/** The checks that also apply to the sign-in: the right host, and no call from another site. */
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

/** The session of the request; undefined if there is none, or it has ended. */
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
