/** Encrypts and signs what the studio keeps in a browser, and opens it again. */

import "server-only";
import { sealData, unsealData } from "iron-session";
import * as z from "zod/mini";

z.config({ jitless: true });

/** The first one seals, each of them opens. */
export interface SealSecrets {
  readonly secrets: readonly [string, ...string[]];
}

/** Its own expiry is not used: each thing that is sealed says when it ends. */
const ttl = 0;

export function seal(content: object, { secrets: [secret] }: SealSecrets): Promise<string> {
  return sealData(content, { password: secret, ttl });
}

/** Undefined for whatever was not sealed here, with one of the secrets, in this form. */
export async function unseal<T>(
  sealed: string,
  schema: z.ZodMiniType<T>,
  { secrets }: SealSecrets,
): Promise<T | undefined> {
  for (const secret of secrets) {
    const read = schema.safeParse(await open(sealed, secret));
    if (read.success) return read.data;
  }
  return undefined;
}

async function open(sealed: string, secret: string): Promise<unknown> {
  try {
    return await unsealData(sealed, { password: secret, ttl });
  } catch {
    // It throws for some of the texts that are no seal, and answers `{}` for the others.
    return undefined;
  }
}
