/** The two halves of a sign-in at an issuer: the redirect to it, and the callback. Code flow with PKCE, state and nonce. */

import "server-only";
import * as client from "openid-client";
import type { Result } from "@/lib/widget/result";
import type { Oidc, SignIn } from "@/lib/server/environment/access";
import { discoverIssuer } from "./issuer";
import {
  claimsSchema,
  personOf,
  refuseClaims,
  type Claims,
  type Refusal,
} from "./person-of-claims";
import { signInPath } from "./return-path";
import type { Person } from "./session";
import type { Transaction } from "./transaction";

const callbackPath = `${signInPath}/callback`;

export type OidcProblem =
  | { readonly kind: "issuer-unreachable" }
  /** The person or the issuer rejected the sign-in. */
  | { readonly kind: "issuer-refused" }
  /** The answer does not match the request, or the exchange failed. */
  | { readonly kind: "issuer-answer" }
  /** The issuer knows the person, but the studio does not allow them. */
  | { readonly kind: "refused"; readonly why: Refusal; readonly person: Person };

interface Departure {
  /** The issuer's page. */
  readonly url: URL;
  readonly transaction: Transaction;
}

export async function departToIssuer(
  { origin }: Pick<SignIn, "origin">,
  oidc: Oidc,
  { returnPath, isOtherAccount }: { returnPath: string; isOtherAccount: boolean },
  now: number,
): Promise<Result<Departure, "issuer-unreachable">> {
  const issuer = await reach(oidc);
  if (!issuer) return { ok: false, error: "issuer-unreachable" };
  const [state, nonce, codeVerifier] = [
    client.randomState(),
    client.randomNonce(),
    client.randomPKCECodeVerifier(),
  ];
  const url = client.buildAuthorizationUrl(issuer, {
    redirect_uri: `${origin}${callbackPath}`,
    scope: scopesFor(oidc, issuer),
    state,
    nonce,
    code_challenge: await client.calculatePKCECodeChallenge(codeVerifier),
    code_challenge_method: "S256",
    ...(isOtherAccount && { prompt: "select_account" }),
  });
  return {
    ok: true,
    value: {
      url,
      transaction: { kind: "transaction", state, nonce, codeVerifier, returnPath, startedAt: now },
    },
  };
}

/** `query` is the raw query of the callback. */
export async function returnFromIssuer(
  { origin }: Pick<SignIn, "origin">,
  oidc: Oidc,
  query: string,
  { state, nonce, codeVerifier }: Transaction,
): Promise<Result<Person, OidcProblem>> {
  const issuer = await reach(oidc);
  if (!issuer) return { ok: false, error: { kind: "issuer-unreachable" } };
  let claims: Claims;
  try {
    const tokens = await client.authorizationCodeGrant(
      issuer,
      new URL(`${origin}${callbackPath}${query}`),
      {
        expectedState: state,
        expectedNonce: nonce,
        pkceCodeVerifier: codeVerifier,
        idTokenExpected: true,
      },
    );
    claims = await claimsOf(issuer, tokens);
  } catch (error) {
    return { ok: false, error: problemOf(error) };
  }
  const person = personOf(claims);
  const why = refuseClaims(claims, oidc);
  return why ? { ok: false, error: { kind: "refused", why, person } } : { ok: true, value: person };
}

async function reach(oidc: Oidc): Promise<client.Configuration | undefined> {
  try {
    return await discoverIssuer(oidc);
  } catch {
    return undefined;
  }
}

/** The ID token identifies the person; many issuers return the rest only on request. */
async function claimsOf(
  issuer: client.Configuration,
  tokens: client.TokenEndpointResponse & client.TokenEndpointResponseHelpers,
): Promise<Claims> {
  const stated = claimsSchema.parse(tokens.claims());
  if (!issuer.serverMetadata().userinfo_endpoint) return stated;
  const asked = await client.fetchUserInfo(issuer, tokens.access_token, stated.sub);
  return claimsSchema.parse({ ...asked, ...stated });
}

/** Okta returns groups for a scope of that name; other issuers reject an unknown scope. */
function scopesFor({ groups }: Oidc, issuer: client.Configuration): string {
  const supported = issuer.serverMetadata().scopes_supported ?? [];
  const asksGroups = groups !== undefined && supported.includes("groups");
  return ["openid", "email", "profile", ...(asksGroups ? ["groups"] : [])].join(" ");
}

function problemOf(error: unknown): OidcProblem {
  if (error instanceof client.AuthorizationResponseError) return { kind: "issuer-refused" };
  return error instanceof TypeError || isTimeout(error)
    ? { kind: "issuer-unreachable" }
    : { kind: "issuer-answer" };
}

function isTimeout(error: unknown): boolean {
  return error instanceof client.ClientError && error.code === "OAUTH_TIMEOUT";
}
