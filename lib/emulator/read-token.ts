/** Says in which state the access token of a widget URL is. */

import { decodeProtectedHeader, errors, jwtVerify } from "jose";
import * as z from "zod/mini";
import { grantSchema, type Grant } from "./grant";
import { algorithm, signingKey } from "./signing";
import { isUsed } from "./used-tokens";

z.config({ jitless: true });

/** Times are in milliseconds since 1970. */
export type TokenReading =
  | { readonly state: "missing" }
  /** Not a JWT at all: cut off, a placeholder, another kind of token. */
  | { readonly state: "malformed" }
  /** A JWT that this emulator did not sign, such as one of Belvo's. */
  | { readonly state: "foreign" }
  /** The other token of the answer. */
  | { readonly state: "refresh" }
  | { readonly state: "expired"; readonly expiresAt: number; readonly grant: Grant }
  | { readonly state: "used"; readonly grant: Grant }
  | {
      readonly state: "valid";
      readonly jti: string;
      /** Begun ones count. */
      readonly minutesLeft: number;
      readonly expiresAt: number;
      readonly grant: Grant;
    };

const accessClaims = z.object({
  token_type: z.literal("access"),
  jti: z.string(),
  exp: z.number(),
  grant: grantSchema,
});

export async function readToken(
  token: string | undefined,
  now = Date.now(),
): Promise<TokenReading> {
  if (!token) return { state: "missing" };
  const verified = await verify(token);
  if (typeof verified === "string") return { state: verified };
  if (verified["token_type"] === "refresh") return { state: "refresh" };
  const claims = accessClaims.safeParse(verified);
  if (!claims.success) return { state: "foreign" };
  const { jti, exp, grant } = claims.data;
  const expiresAt = exp * 1000;
  // A used token stays "used" for as long as it is remembered: that says more than its age.
  if (isUsed(jti)) return { state: "used", grant };
  if (expiresAt <= now) return { state: "expired", expiresAt, grant };
  return {
    state: "valid",
    jti,
    minutesLeft: Math.ceil((expiresAt - now) / 60_000),
    expiresAt,
    grant,
  };
}

/** The claims, whatever their age: an expired token still says what it was for. */
async function verify(
  token: string,
): Promise<Readonly<Record<string, unknown>> | "malformed" | "foreign"> {
  try {
    const { payload } = await jwtVerify(token, signingKey, {
      algorithms: [algorithm],
      currentDate: new Date(0),
    });
    return payload;
  } catch (error) {
    if (!(error instanceof errors.JOSEError)) throw error;
    return isJwt(token) ? "foreign" : "malformed";
  }
}

function isJwt(token: string): boolean {
  if (token.split(".").length !== 3) return false;
  try {
    return typeof decodeProtectedHeader(token).alg === "string";
  } catch {
    return false;
  }
}
