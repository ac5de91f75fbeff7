/** Looks into a JWT. The signature is Belvo's to check. */

import { isEnvironment, type Environment } from "@/lib/widget/environments";
import { isObject } from "@/lib/widget/json";

export interface JwtClaims {
  /** In seconds since 1970. */
  readonly exp?: number;
  readonly token_type?: string;
  /** Empty where the token does not say. */
  readonly scopes: readonly string[];
  readonly environment?: Environment;
  /** Empty where the token does not say. */
  readonly fetchResources: readonly string[];
  readonly credentialsStorage?: string;
  readonly staleIn?: string;
  /** Of the link that a token of update mode is for. */
  readonly link?: { readonly id?: string; readonly status?: string };
  /** True if a claim names the organisation. Its name and its id are left out. */
  readonly namesOrganisation: boolean;
}

/** In characters; Belvo's tokens are far shorter. */
const longest = 8192;

/** More than any token has. */
const mostItems = 40;

/** Undefined for what is no JWT. */
export function readJwt(token: string | undefined): JwtClaims | undefined {
  if (token === undefined || token.length > longest) return undefined;
  const parts = token.split(".");
  const [header, payload] = parts.map(decodePart);
  if (parts.length !== 3 || !isObject(header) || !isObject(payload)) return undefined;
  const { exp, token_type, environment, link } = payload;
  const credentialsStorage = wordOf(payload["credentials_storage"]);
  const staleIn = wordOf(payload["stale_in"]);
  return {
    scopes: wordsOf(payload["scopes"]),
    fetchResources: wordsOf(payload["fetch_resources"]),
    namesOrganisation: "organization_name" in payload || "organization_id" in payload,
    ...(typeof exp === "number" && Number.isFinite(exp) && { exp }),
    ...(typeof token_type === "string" && { token_type }),
    ...(isEnvironment(environment) && { environment }),
    ...(credentialsStorage !== undefined && { credentialsStorage }),
    ...(staleIn !== undefined && { staleIn }),
    ...(isObject(link) && { link: linkOf(link["id"], link["status"]) }),
  };
}

function linkOf(id: unknown, status: unknown): NonNullable<JwtClaims["link"]> {
  const word = wordOf(status);
  return {
    ...(typeof id === "string" && /^[0-9a-f-]{36}$/i.test(id) && { id }),
    ...(word !== undefined && { status: word }),
  };
}

/** A claim may hold anything: what is kept of it is a word of Belvo's. */
function wordOf(value: unknown): string | undefined {
  return typeof value === "string" && /^(?:[a-z_]{1,40}|\d{1,3}d)$/i.test(value)
    ? value
    : undefined;
}

function wordsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.slice(0, mostItems).flatMap((one) => wordOf(one) ?? []) : [];
}

function decodePart(part: string): unknown {
  if (!/^[\w-]+$/.test(part)) return undefined;
  try {
    return JSON.parse(atob(part.replaceAll("-", "+").replaceAll("_", "/")));
  } catch {
    return undefined;
  }
}
