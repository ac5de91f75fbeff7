/** What has to survive between the start of a sign-in and its end at the issuer: in sealed cookies, for ten minutes. */

import "server-only";
import * as z from "zod/mini";
import type { SignIn } from "@/lib/server/environment/access";
import { cookie, cookieName, readCookies, type Cookie } from "./cookies";
import { seal, unseal } from "./seal";

const transactionSchema = z.strictObject({
  kind: z.literal("transaction"),
  state: z.string(),
  nonce: z.string(),
  codeVerifier: z.string(),
  returnPath: z.string(),
  startedAt: z.number(),
});

export type Transaction = z.infer<typeof transactionSchema>;

const lifetime = 10 * 60;

/** Browsers take 4,096 characters for a cookie, its name and attributes included. */
const partLength = 3_800;

/** Enough for the longest address that one is led back to, and well below the 16 kB of headers that Node reads. */
const mostParts = 3;

/**
 * A long address needs more than one cookie; those that are not needed are removed. An address that needs too many is not
 * kept: the sign-in then ends at the front page.
 */
export async function transactionCookies(
  transaction: Transaction,
  signIn: SignIn,
): Promise<readonly Cookie[]> {
  const whole = await seal(transaction, signIn);
  const isKept = whole.length <= mostParts * partLength;
  const sealed = isKept ? whole : await seal({ ...transaction, returnPath: "/" }, signIn);
  return partNames(signIn).map((name, index) => {
    const part = sealed.slice(index * partLength, (index + 1) * partLength);
    return cookie(name, part, part === "" ? 0 : lifetime, signIn);
  });
}

/** Whatever a transaction has left in the browser. */
export function noTransactionCookies(signIn: SignIn): readonly Cookie[] {
  return partNames(signIn).map((name) => cookie(name, "", 0, signIn));
}

export async function readTransaction(
  headers: Pick<Headers, "get">,
  signIn: SignIn,
  now: number,
): Promise<Transaction | undefined> {
  const cookies = readCookies(headers);
  const sealed = partNames(signIn)
    .map((name) => cookies.get(name) ?? "")
    .join("");
  const transaction = await unseal(sealed, transactionSchema, signIn);
  return transaction && now - transaction.startedAt < lifetime * 1_000 ? transaction : undefined;
}

function partNames(signIn: SignIn): readonly string[] {
  return Array.from(
    { length: mostParts },
    (_, index) => `${cookieName("sign-in", signIn)}-${index}`,
  );
}
