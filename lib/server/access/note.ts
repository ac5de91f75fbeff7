/** What the sign-in page remembers of the last attempt: in an encrypted cookie, for two minutes. */

import "server-only";
import * as z from "zod/mini";
import type { SignIn } from "@/lib/server/environment/access";
import { cookie, cookieName, readCookies, type Cookie } from "./cookies";
import { seal, unseal } from "./seal";

const noteSchema = z.strictObject({
  kind: z.literal("note"),
  /** The entered name, or the account at the issuer. */
  name: z.string(),
  writtenAt: z.number(),
});

const lifetime = 120;

export async function noteCookie(name: string, signIn: SignIn, now: number): Promise<Cookie> {
  const sealed = await seal({ kind: "note", name: name.slice(0, 320), writtenAt: now }, signIn);
  return cookie(cookieName("note", signIn), sealed, lifetime, signIn);
}

export function noNoteCookie(signIn: SignIn): Cookie {
  return cookie(cookieName("note", signIn), "", 0, signIn);
}

export async function readNote(
  headers: Pick<Headers, "get">,
  signIn: SignIn,
  now = Date.now(),
): Promise<string | undefined> {
  const sealed = readCookies(headers).get(cookieName("note", signIn));
  const note = sealed ? await unseal(sealed, noteSchema, signIn) : undefined;
  return note && now - note.writtenAt < lifetime * 1_000 ? note.name : undefined;
}
