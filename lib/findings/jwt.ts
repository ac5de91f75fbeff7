/** Looks into a JWT. The signature is Belvo's to check. */

import { isObject } from "@/lib/widget/json";

export interface JwtClaims {
  /** In seconds since 1970. */
  readonly exp?: number;
  readonly token_type?: string;
  /** Empty where the token does not say. */
  readonly scopes: readonly string[];
}

/** In characters; Belvo's tokens are far shorter. */
const longest = 8192;

/** Undefined for what is no JWT. */
export function readJwt(token: string | undefined): JwtClaims | undefined {
  if (token === undefined || token.length > longest) return undefined;
  const parts = token.split(".");
  const [header, payload] = parts.map(decodePart);
  if (parts.length !== 3 || !isObject(header) || !isObject(payload)) return undefined;
  const { exp, token_type, scopes } = payload;
  return {
    scopes: Array.isArray(scopes) ? scopes.filter((one) => typeof one === "string") : [],
    ...(typeof exp === "number" && { exp }),
    ...(typeof token_type === "string" && { token_type }),
  };
}

function decodePart(part: string): unknown {
  if (!/^[\w-]+$/.test(part)) return undefined;
  try {
    return JSON.parse(atob(part.replaceAll("-", "+").replaceAll("_", "/")));
  } catch {
    return undefined;
  }
}
