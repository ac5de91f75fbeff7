/**
 * What the variables say of who gets in. Half a configuration is refused, because it would open a door that somebody
 * believes to be closed; variables are named, values never repeated.
 */

import * as z from "zod/mini";
import type { Result } from "@/lib/widget/result";
import { exposureProblem, isLoopback } from "@/lib/server/access/exposure.mjs";
import { isPassphraseHash } from "@/lib/server/access/passphrase-hash.mjs";

z.config({ jitless: true });

/** An issuer of OpenID Connect, and whom of those that it knows the studio lets in. */
export interface Oidc {
  readonly kind: "oidc";
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** In lower case; undefined: every domain. */
  readonly emailDomains: readonly string[] | undefined;
  /** Undefined: every group. */
  readonly groups: readonly string[] | undefined;
}

/** One passphrase for all; a name is asked for and believed. */
export interface Passphrase {
  readonly kind: "passphrase";
  readonly hash: string;
}

export interface SignIn {
  readonly method: Oidc | Passphrase;
  /** The first seals sessions, each opens them. */
  readonly secrets: readonly [string, ...string[]];
  /** The studio's own, as browsers write it. */
  readonly origin: string;
}

export interface Access {
  /** The only origin that is answered; undefined: any loopback address is. */
  readonly publicOrigin: string | undefined;
  /** Undefined: nobody signs in, and only this machine is answered. */
  readonly signIn: SignIn | undefined;
  /** E-mail addresses in lower case, which have an `@`, and exact subjects of the issuer; undefined: whoever gets in. */
  readonly productionUsers: readonly string[] | undefined;
  /** Whether a launch link may mint in production. */
  readonly launchesProduction: boolean;
}

const list = z.pipe(
  z.string(),
  z.transform((text) =>
    text
      .split(",")
      .map((item) => item.trim())
      .filter((item) => item !== ""),
  ),
);

const shortestSecret = 32;

export const accessVariables = z.object({
  HOST: z.optional(z.string()),
  PUBLIC_URL: z.optional(
    z
      .string()
      .check(
        z.refine(
          isPublicUrl,
          "must be an origin such as https://studio.example.com, without path, query or credentials (http only for a loopback address)",
        ),
      ),
  ),
  OIDC_ISSUER: z.optional(
    z
      .string()
      .check(
        z.refine(
          isIssuer,
          "must be the URL of one issuer, without query or credentials (http only for a loopback address)",
        ),
      ),
  ),
  OIDC_CLIENT_ID: z.optional(z.string()),
  OIDC_CLIENT_SECRET: z.optional(z.string()),
  ALLOWED_EMAIL_DOMAINS: z.optional(list),
  ALLOWED_GROUPS: z.optional(list),
  ACCESS_PASSPHRASE_HASH: z.optional(
    z.string().check(z.refine(isPassphraseHash, "must be what `npm run hash-passphrase` prints")),
  ),
  SESSION_SECRET: z.optional(
    list.check(
      z.refine(
        (secrets) => secrets.every((secret) => secret.length >= shortestSecret),
        `needs at least ${shortestSecret} characters, each where several are separated by commas`,
      ),
    ),
  ),
  PRODUCTION_USERS: z.optional(list),
  PRODUCTION_LAUNCH: z.optional(z.enum(["on", "off"], "must be on or off")),
});

type AccessVariables = z.infer<typeof accessVariables>;

/** `set` holds the variables that are set, trimmed. The error is one phrase a problem. */
export function readAccess(
  set: Readonly<Record<string, string>>,
): Result<Access, readonly string[]> {
  const read = accessVariables.safeParse(set);
  const wrong = read.success
    ? []
    : read.error.issues.map(({ path, message }) => `${path.join(".")} ${message}`);
  const problems = [...halves(set), ...wrong];
  if (!read.success || problems.length > 0) return { ok: false, error: problems };

  const { data } = read;
  const publicOrigin = data.PUBLIC_URL && new URL(data.PUBLIC_URL).origin;
  return {
    ok: true,
    value: {
      publicOrigin,
      signIn: publicOrigin ? signInOf(data, publicOrigin) : undefined,
      productionUsers: data.PRODUCTION_USERS?.map((user) =>
        user.includes("@") ? user.toLowerCase() : user,
      ),
      launchesProduction: data.PRODUCTION_LAUNCH === "on",
    },
  };
}

function signInOf(data: AccessVariables, origin: string): SignIn | undefined {
  const method = methodOf(data);
  const [secret, ...others] = data.SESSION_SECRET ?? [];
  return method && secret ? { method, secrets: [secret, ...others], origin } : undefined;
}

function methodOf(data: AccessVariables): Oidc | Passphrase | undefined {
  if (data.ACCESS_PASSPHRASE_HASH) return { kind: "passphrase", hash: data.ACCESS_PASSPHRASE_HASH };
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = data;
  if (!issuer || !clientId || !clientSecret) return undefined;
  return {
    kind: "oidc",
    issuer,
    clientId,
    clientSecret,
    emailDomains: data.ALLOWED_EMAIL_DOMAINS?.map((domain) =>
      domain.replace(/^@/, "").toLowerCase(),
    ),
    groups: data.ALLOWED_GROUPS,
  };
}

const oidcNames = ["OIDC_ISSUER", "OIDC_CLIENT_ID", "OIDC_CLIENT_SECRET"] as const;

/** What is set without what it needs, and what excludes each other. */
function halves(set: Readonly<Record<string, string>>): readonly string[] {
  const has = (name: string) => set[name] !== undefined;
  const absent = (names: readonly string[]) => names.filter((name) => !has(name));
  const hasOidc = oidcNames.some(has);
  const hasSignIn = hasOidc || has("ACCESS_PASSPHRASE_HASH");
  const problems: string[] = [];

  if (hasOidc && has("ACCESS_PASSPHRASE_HASH")) {
    problems.push("OIDC_ISSUER and ACCESS_PASSPHRASE_HASH are both set: keep only one");
  }
  if (hasSignIn) {
    const needed = [...(hasOidc ? oidcNames : []), "PUBLIC_URL", "SESSION_SECRET"];
    for (const name of absent(needed))
      problems.push(`${name} is not set, but the sign-in requires it`);
  } else if (has("SESSION_SECRET")) {
    problems.push("SESSION_SECRET is set without OIDC_ISSUER or ACCESS_PASSPHRASE_HASH");
  }
  for (const name of ["ALLOWED_EMAIL_DOMAINS", "ALLOWED_GROUPS", "PRODUCTION_USERS"]) {
    // A passphrase proves no name: a list of names would only look like a lock.
    if (has(name) && !hasOidc) problems.push(`${name} is set without OIDC_ISSUER`);
    if (has(name) && list.parse(set[name]).length === 0) problems.push(`${name} is empty`);
  }
  if (isOpenToAll(set.OIDC_ISSUER) && !has("ALLOWED_EMAIL_DOMAINS") && !has("ALLOWED_GROUPS")) {
    problems.push("OIDC_ISSUER accepts anybody: set ALLOWED_EMAIL_DOMAINS or ALLOWED_GROUPS");
  }
  if (!hasSignIn) {
    const exposed = exposureProblem(set, set.HOST);
    if (exposed) problems.push(exposed);
    if (isPublicUrl(set.PUBLIC_URL ?? "") && !isLoopback(hostOf(set.PUBLIC_URL))) {
      problems.push(
        "PUBLIC_URL is not a loopback address and there is no sign-in: set OIDC_ISSUER or ACCESS_PASSPHRASE_HASH",
      );
    }
  }
  return problems;
}

/** Where anybody opens an account for themselves. */
function isOpenToAll(issuer: string | undefined): boolean {
  return hostOf(issuer) === "accounts.google.com";
}

function hostOf(url: string | undefined): string {
  return url !== undefined && URL.canParse(url) ? new URL(url).hostname : "";
}

function isPublicUrl(text: string): boolean {
  return isSafeAddress(text) && new URL(text).pathname === "/";
}

/** Entra's addresses for any tenant name no single issuer, and e-mail addresses there are whatever a tenant says. */
const anyTenant = /^\/(?:common|organizations|consumers)(?:\/|$)/;

function isIssuer(text: string): boolean {
  if (!isSafeAddress(text)) return false;
  const { hostname, pathname } = new URL(text);
  return hostname !== "login.microsoftonline.com" || !anyTenant.test(pathname);
}

function isSafeAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, username, password } = new URL(text);
  const isEncrypted = protocol === "https:" || (protocol === "http:" && isLoopback(hostname));
  return isEncrypted && username === "" && password === "" && !/[?#]/.test(text);
}
