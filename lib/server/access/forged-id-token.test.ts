/** Somebody between the studio and the issuer, who ends TLS and signs with a key of their own. */

import { createServer, type Server } from "node:http";
import { exportJWK, generateKeyPair, SignJWT } from "jose";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Oidc } from "@/lib/server/environment/access";
import { returnFromIssuer } from "./oidc";

const studio = { origin: "http://127.0.0.1:9" };
const nonce = "n".repeat(43);
const issuersKey = await generateKeyPair("RS256");
const strangersKey = await generateKeyPair("RS256");

let server: Server;
let issuer = "";
let signingKey = issuersKey.privateKey;

beforeAll(async () => {
  server = createServer((request, response) => {
    void answerOf(request.url ?? "").then((body) => {
      response.setHeader("Content-Type", "application/json").end(JSON.stringify(body));
    });
  });
  await new Promise<void>((done) => void server.listen(0, "127.0.0.1", done));
  const address = server.address();
  if (typeof address !== "object" || !address) throw new Error("The issuer does not listen.");
  issuer = `http://127.0.0.1:${address.port}`;
});

afterAll(() => new Promise((done) => void server.close(done)));

async function answerOf(path: string): Promise<object> {
  switch (path) {
    case "/.well-known/openid-configuration":
      return {
        issuer,
        authorization_endpoint: `${issuer}/auth`,
        token_endpoint: `${issuer}/token`,
        jwks_uri: `${issuer}/jwks`,
        id_token_signing_alg_values_supported: ["RS256"],
      };
    case "/jwks":
      return { keys: [{ ...(await exportJWK(issuersKey.publicKey)), alg: "RS256", use: "sig" }] };
    default:
      return { access_token: "x", token_type: "Bearer", id_token: await idToken() };
  }
}

function idToken(): Promise<string> {
  return new SignJWT({ nonce, email: "ana@example.com" })
    .setProtectedHeader({ alg: "RS256" })
    .setIssuer(issuer)
    .setSubject("00u1")
    .setAudience("studio")
    .setIssuedAt()
    .setExpirationTime("5m")
    .sign(signingKey);
}

function signIn() {
  const oidc: Oidc = {
    kind: "oidc",
    issuer,
    clientId: "studio",
    clientSecret: "secret",
    emailDomains: undefined,
    groups: undefined,
  };
  return returnFromIssuer(studio, oidc, "?code=x&state=s", {
    kind: "transaction",
    state: "s",
    nonce,
    codeVerifier: "v".repeat(43),
    returnPath: "/",
    startedAt: 0,
  });
}

it("lets in whom the issuer has signed for", async () => {
  expect(await signIn()).toMatchObject({ ok: true, value: { id: "00u1" } });
});

it("refuses an ID token that another key has signed", async () => {
  signingKey = strangersKey.privateKey;
  expect(await signIn()).toEqual({ ok: false, error: { kind: "issuer-answer" } });
});
