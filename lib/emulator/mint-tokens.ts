/** Makes the pair of tokens that answers a token request: the form is Belvo's, the claim `grant` the emulator's own. */

import { SignJWT } from "jose";
import { tokenLifetime } from "@/lib/mint/access-token";
import type { Grant } from "./grant";
import { algorithm, signingKey } from "./signing";

export interface Tokens {
  readonly access: string;
  readonly refresh: string;
}

/** In seconds: the 7200 days of Belvo's sample. */
const refreshLifetime = 7200 * 24 * 60 * 60;

/** `now` is in milliseconds since 1970. */
export async function mintTokens(grant: Grant, now: number): Promise<Tokens> {
  const seconds = Math.floor(now / 1000);
  const sign = (token_type: "access" | "refresh", lifetime: number, claims: { grant?: Grant }) =>
    new SignJWT({ token_type, ...claims })
      .setProtectedHeader({ alg: algorithm, typ: "JWT" })
      .setExpirationTime(seconds + lifetime)
      .setIssuedAt(seconds)
      .setJti(crypto.randomUUID().replaceAll("-", ""))
      .sign(signingKey);
  return {
    refresh: await sign("refresh", refreshLifetime, {}),
    access: await sign("access", tokenLifetime / 1000, { grant }),
  };
}
