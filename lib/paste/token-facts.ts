/** Looks at an access token on the spot. It says whether the token is of use, and keeps nothing of it. */

import { decodeJwt } from "jose";
import type { Environment } from "@/lib/widget/environments";
import { membersOf, textOf } from "./members";

export interface TokenFacts {
  /** `unreadable` for what is no JWT, such as a placeholder; `other` for a JWT that does not say what it is. */
  readonly type: "access" | "refresh" | "other" | "unreadable";
  /** In milliseconds since 1970; unset where the token does not say. */
  readonly expiresAt?: number;
  readonly environment?: Exclude<Environment, "emulator">;
  /** Empty where the token does not say. */
  readonly scopes?: readonly string[];
  /** Of the link that a token of update mode is for; its id is left out. */
  readonly linkStatus?: string;
}

const mostScopes = 20;

export function tokenFacts(token: string): TokenFacts {
  const payload = payloadOf(token);
  if (!payload) return { type: "unreadable" };
  const { exp, token_type: type, environment, scopes, link } = payload;
  const granted = Array.isArray(scopes) ? scopes.filter(isName).slice(0, mostScopes) : [];
  const status = textOf(membersOf(link)["status"]);
  return {
    type: type === "access" || type === "refresh" ? type : "other",
    ...(typeof exp === "number" && Number.isFinite(exp) && { expiresAt: exp * 1000 }),
    ...((environment === "sandbox" || environment === "production") && { environment }),
    ...(granted.length > 0 && { scopes: granted }),
    ...(isName(status) && { linkStatus: status }),
  };
}

/** A claim may hold anything: what is shown of it is a word of Belvo's. */
function isName(value: unknown): value is string {
  return typeof value === "string" && /^[a-z_]{1,40}$/.test(value);
}

/** The signature is Belvo's to check. */
function payloadOf(token: string): Readonly<Record<string, unknown>> | undefined {
  try {
    return decodeJwt(token);
  } catch {
    return undefined;
  }
}
