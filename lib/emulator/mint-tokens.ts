/** Makes the pair of tokens that answers a token request: form and claims are Belvo's, `grant` is the emulator's own. */

import { SignJWT } from "jose";
import { tokenLifetime } from "@/lib/mint/access-token";
import type { Claims } from "./claims";
import type { Grant } from "./grant";
import { algorithm, signingKey } from "./signing";

export interface Tokens {
  readonly access: string;
  readonly refresh: string;
}

/** In seconds: the 7200 days of Belvo's sample. */
const refreshLifetime = 7200 * 24 * 60 * 60;

/** `now` is in milliseconds since 1970. Without `claims`, the tokens say nothing of their request but the grant. */
export async function mintTokens(grant: Grant, now: number, claims?: Claims): Promise<Tokens> {
  const seconds = Math.floor(now / 1000);
  const sign = (token_type: "access" | "refresh", lifetime: number, more: object) =>
    new SignJWT({ token_type, ...claims, ...more })
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
