/** Looks at an access token on the spot. It says whether the token is of use, and keeps nothing of it. */

import { readJwt } from "@/lib/findings/jwt";
import type { Environment } from "@/lib/widget/environments";

export interface TokenFacts {
  /** `unreadable` for what is no JWT, such as a placeholder; `other` for a JWT that does not say what it is. */
  readonly type: "access" | "refresh" | "other" | "unreadable";
  /** In milliseconds since 1970; unset where the token does not say. */
  readonly expiresAt?: number;
  readonly environment?: Environment;
  /** Empty where the token does not say. */
  readonly scopes?: readonly string[];
  /** Unset where the token does not say, as the next two. */
  readonly fetchResources?: readonly string[];
  readonly credentialsStorage?: string;
  readonly staleIn?: string;
  /** Of the link that a token of update mode is for; its id is left out. */
  readonly linkStatus?: string;
}

export function tokenFacts(token: string): TokenFacts {
  const claims = readJwt(token);
  if (!claims) return { type: "unreadable" };
  const { exp, token_type: type, environment, scopes, link } = claims;
  const { fetchResources, credentialsStorage, staleIn } = claims;
  return {
    type: type === "access" || type === "refresh" ? type : "other",
    ...(exp !== undefined && { expiresAt: exp * 1000 }),
    ...(environment && { environment }),
    ...(scopes.length > 0 && { scopes }),
    ...(fetchResources.length > 0 && { fetchResources }),
    ...(credentialsStorage !== undefined && { credentialsStorage }),
    ...(staleIn !== undefined && { staleIn }),
    ...(link?.status !== undefined && { linkStatus: link.status }),
  };
}
