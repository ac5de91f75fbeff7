/** Who is signed in, since when, and until when. It lives in a sealed cookie, and for a moment between proxy and page. */

import "server-only";
import { createHash, randomUUID } from "node:crypto";
import * as z from "zod/mini";
import type { SignIn } from "@/lib/server/environment/access";
import { seal, unseal } from "./seal";

const personSchema = z.strictObject({
  /** The issuer's subject, or the name that was said with the passphrase. */
  id: z.string(),
  name: z.string(),
  /** In lower case; unset where the issuer gives none, or says that it is not verified. */
  email: z.optional(z.string()),
});

export type Person = z.infer<typeof personSchema>;

const sessionSchema = z.strictObject({
  kind: z.literal("session"),
  id: z.string(),
  person: personSchema,
  /** Tells one way to sign in from another: another passphrase or issuer ends every session. */
  via: z.string(),
  signedInAt: z.number(),
  seenAt: z.number(),
  hasConfirmedProduction: z.boolean(),
});

export type Session = z.infer<typeof sessionSchema>;

const minute = 60_000;

/** In milliseconds: a session ends after this much time, and after this much time without a request. */
export const sessionLimits = { absolute: 12 * 60 * minute, idle: 2 * 60 * minute };

/** A seal that is older is replaced by a new one. */
const rotatedAfter = 5 * minute;

/** Always a new one: nothing that a browser brought along becomes a session. */
export function startSession(person: Person, signIn: SignIn, now: number): Session {
  return {
    kind: "session",
    id: randomUUID(),
    person,
    via: fingerprint(signIn),
    signedInAt: now,
    seenAt: now,
    hasConfirmedProduction: false,
  };
}

export function sealSession(session: Session, signIn: SignIn): Promise<string> {
  return seal(session, signIn);
}

/** Undefined for one that has ended, or was never there. */
export async function openSession(
  sealed: string,
  signIn: SignIn,
  now: number,
): Promise<Session | undefined> {
  const session = await unseal(sealed, sessionSchema, signIn);
  return session && session.via === fingerprint(signIn) && now < endOf(session)
    ? session
    : undefined;
}

/** When it ends if no request comes, in milliseconds since the epoch. */
export function endOf({ signedInAt, seenAt }: Session): number {
  return Math.min(latestEndOf({ signedInAt }), seenAt + sessionLimits.idle);
}

/** When it ends whatever comes, in milliseconds since the epoch. */
export function latestEndOf({ signedInAt }: Pick<Session, "signedInAt">): number {
  return signedInAt + sessionLimits.absolute;
}

/** True when it is time to write the session anew, which keeps it from ending for want of a request. */
export function isDueForRotation({ seenAt }: Session, now: number): boolean {
  return now - seenAt > rotatedAfter;
}

function fingerprint({ method }: SignIn): string {
  const parts =
    method.kind === "oidc"
      ? [method.kind, method.issuer, method.clientId]
      : [method.kind, method.hash];
  return createHash("sha256").update(JSON.stringify(parts)).digest("base64url").slice(0, 16);
}
