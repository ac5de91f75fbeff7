/** Looks at an access token on the spot. It says whether the token is of use, and keeps nothing of it. */

import { decodeJwt } from "jose";

export interface TokenFacts {
  /** `unreadable` for what is no JWT, such as a placeholder; `other` for a JWT that does not say what it is. */
  readonly type: "access" | "refresh" | "other" | "unreadable";
  /** In milliseconds since 1970; unset where the token does not say. */
  readonly expiresAt?: number;
}

export function tokenFacts(token: string): TokenFacts {
  const payload = payloadOf(token);
  if (!payload) return { type: "unreadable" };
  const { exp, token_type: type } = payload;
  return {
    type: type === "access" || type === "refresh" ? type : "other",
    ...(typeof exp === "number" && Number.isFinite(exp) && { expiresAt: exp * 1000 }),
  };
}

/** The signature is Belvo's to check. */
function payloadOf(token: string): Readonly<Record<string, unknown>> | undefined {
  try {
    return decodeJwt(token);
  } catch {
    return undefined;
  }
}
