/** Discovers the configuration of an OpenID Connect issuer, once per process. */

import "server-only";
import * as client from "openid-client";
import type { Oidc } from "@/lib/server/environment/access";

/** By the variables of the process, which never change. */
const known = new WeakMap<Oidc, Promise<client.Configuration>>();

/** Rejects if the issuer is unreachable or invalid; the next call tries again. */
export function discoverIssuer(oidc: Oidc): Promise<client.Configuration> {
  const found = known.get(oidc) ?? discover(oidc);
  known.set(oidc, found);
  found.catch(() => known.delete(oidc));
  return found;
}

async function discover({ issuer, clientId, clientSecret }: Oidc): Promise<client.Configuration> {
  const server = new URL(issuer);
  const configuration = await client.discovery(server, clientId, undefined, authenticate, {
    // The variables allow http for a loopback address only.
    execute: [
      // TLS proves the issuer; the signature of the ID token proves it to whoever ends TLS in between.
      client.enableNonRepudiationChecks,
      ...(server.protocol === "http:" ? [client.allowInsecureRequests] : []),
    ],
    timeout: 10,
  });
  return configuration;

  /** As the issuer wants it; unless it says otherwise, in a header. */
  function authenticate(...request: Parameters<client.ClientAuth>): void {
    const [{ token_endpoint_auth_methods_supported: methods = ["client_secret_basic"] }] = request;
    const authentication = methods.includes("client_secret_basic")
      ? client.ClientSecretBasic(clientSecret)
      : client.ClientSecretPost(clientSecret);
    void authentication(...request);
  }
}
