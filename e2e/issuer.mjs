// A conforming issuer of OpenID Connect on loopback. Whoever types a login is that person: there are no passwords.

import { once } from "node:events";
import { createServer } from "node:http";
import { text } from "node:stream/consumers";
import { pathToFileURL } from "node:url";
import { Provider } from "oidc-provider";
import { issuerClient } from "./issuer-client.mjs";

/** @typedef {{ url: string, close: () => Promise<void> }} Issuer */

const loginPath = "/login/";

/** What the issuer says of a login that differs from the rest. */
const accounts = /** @type {Readonly<Record<string, Record<string, unknown>>>} */ ({
  "unverified@example.com": { email_verified: false },
  "nobody@example.com": { email: undefined },
  "outsider@example.com": { groups: ["everyone"] },
});

/**
 * @param {{ port?: number, redirectUris: readonly string[] }} options
 * @returns {Promise<Issuer>}
 */
export async function startIssuer({ port = 0, redirectUris }) {
  const server = createServer().listen(port, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (typeof address !== "object" || !address) throw new Error("The issuer does not listen.");
  const url = `http://127.0.0.1:${address.port}`;
  const provider = new Provider(url, {
    clients: [
      {
        client_id: issuerClient.id,
        client_secret: issuerClient.secret,
        redirect_uris: [...redirectUris],
      },
    ],
    claims: {
      openid: ["sub"],
      email: ["email", "email_verified"],
      profile: ["name"],
      groups: ["groups"],
    },
    scopes: ["openid", "email", "profile", "groups"],
    // Its pages for a quick start load a font from elsewhere.
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_context, { uid }) => `${loginPath}${uid}` },
    cookies: { keys: ["of-a-test"] },
    // In seconds; the defaults announce themselves.
    ttl: { AccessToken: 600, Grant: 600, IdToken: 600, Interaction: 600, Session: 600 },
    pkce: { required: () => true },
    findAccount: (_context, id) => ({
      accountId: id,
      claims: () => ({
        sub: id,
        email: id,
        email_verified: true,
        name: `Person ${id.split("@")[0]}`,
        groups: ["studio"],
        ...accounts[id],
      }),
    }),
    // Nobody is asked what the studio may know: an administrator has said so.
    loadExistingGrant: async (context) => {
      const { client: asking, session, params } = context.oidc;
      if (!asking || !session?.accountId) return undefined;
      const grant = new context.oidc.provider.Grant({
        clientId: asking.clientId,
        accountId: session.accountId,
      });
      grant.addOIDCScope(String(params?.scope));
      await grant.save();
      return grant;
    },
  });
  const answer = provider.callback();
  server.on("request", (request, response) => {
    if (!request.url?.startsWith(loginPath)) {
      void answer(request, response);
      return;
    }
    interact(provider, request, response).catch((error) => {
      response.writeHead(400, { "Content-Type": "text/plain" });
      response.end(String(error));
    });
  });
  return {
    url,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

/**
 * Asks who it is, and believes the answer.
 *
 * @param {Provider} provider
 * @param {import("node:http").IncomingMessage} request
 * @param {import("node:http").ServerResponse} response
 */
async function interact(provider, request, response) {
  if (request.method === "POST") {
    const accountId = new URLSearchParams(await text(request)).get("login") ?? "";
    await provider.interactionFinished(request, response, { login: { accountId } });
    return;
  }
  response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" });
  response.end(
    `<!doctype html><html lang="en"><title>Issuer</title><link rel="icon" href="data:,">
    <main><h1>Issuer</h1><form method="post"><label>Login <input name="login" required></label>
    <button>Continue</button></form></main></html>`,
  );
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { url } = await startIssuer({
    port: Number(process.env.ISSUER_PORT),
    redirectUris: [`${process.env.ISSUER_CLIENT_ORIGIN}/sign-in/callback`],
  });
  console.log(`Issuer: ${url}`);
}
