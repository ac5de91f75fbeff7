import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startIssuer } from "@/e2e/issuer.mjs";
import { issuerClient } from "@/e2e/issuer-client.mjs";
import { visitIssuer } from "@/e2e/visit-issuer.mjs";
import type { Oidc } from "@/lib/server/environment/access";
import { departToIssuer, returnFromIssuer } from "./oidc";

const studio = { origin: "http://127.0.0.1:9" };

let issuer: Awaited<ReturnType<typeof startIssuer>>;

beforeAll(async () => {
  issuer = await startIssuer({ redirectUris: [`${studio.origin}/sign-in/callback`] });
});

afterAll(async () => {
  await issuer.close();
});

function method(changed: Partial<Oidc> = {}): Oidc {
  return {
    kind: "oidc",
    issuer: issuer.url,
    clientId: issuerClient.id,
    clientSecret: issuerClient.secret,
    emailDomains: undefined,
    groups: undefined,
    ...changed,
  };
}

async function depart(oidc: Oidc) {
  const way = { returnPath: "/?locale=pt", isOtherAccount: false };
  const departure = await departToIssuer(studio, oidc, way, 1_000);
  if (!departure.ok) throw new Error(departure.error);
  return departure.value;
}

async function signIn(login: string, oidc = method()) {
  const { url, transaction } = await depart(oidc);
  const { search } = await visitIssuer(url, login);
  return returnFromIssuer(studio, oidc, search, transaction);
}

describe("the way to the issuer", () => {
  it("asks for a code, bound to this browser and to this sign-in", async () => {
    const { url, transaction } = await depart(method());
    expect(url.href.startsWith(`${issuer.url}/`)).toBe(true);
    expect(Object.fromEntries(url.searchParams)).toEqual({
      client_id: "studio",
      response_type: "code",
      redirect_uri: `${studio.origin}/sign-in/callback`,
      scope: "openid email profile",
      state: transaction.state,
      nonce: transaction.nonce,
      code_challenge: expect.stringMatching(/^[\w-]{43}$/),
      code_challenge_method: "S256",
    });
    expect(url.href).not.toContain(transaction.codeVerifier);
    const other = await depart(method());
    expect(other.transaction.state).not.toBe(transaction.state);
  });

  it("asks for groups where they decide, and for another account where one is wanted", async () => {
    const way = { returnPath: "/", isOtherAccount: true };
    const departure = await departToIssuer(studio, method({ groups: ["studio"] }), way, 0);
    expect(departure.ok && departure.value.url.search).toMatch(/groups.*prompt=select_account/);
  });

  it("ends where the issuer cannot be reached", async () => {
    const way = { returnPath: "/", isOtherAccount: false };
    const away = method({ issuer: "http://127.0.0.1:9" });
    expect(await departToIssuer(studio, away, way, 0)).toEqual({
      ok: false,
      error: "issuer-unreachable",
    });
  });
});

describe("the way back", () => {
  it("tells who it is, with what the issuer tells only who asks", async () => {
    expect(await signIn("ana@Example.com")).toEqual({
      ok: true,
      value: { id: "ana@Example.com", name: "Person ana", email: "ana@example.com" },
    });
  });

  it("lets in whom each list admits", async () => {
    const oidc = method({ emailDomains: ["example.com"], groups: ["studio"] });
    expect(await signIn("ana@example.com", oidc)).toMatchObject({ ok: true });
    for (const [login, why] of [
      ["eve@evil.example", "email-domain"],
      ["eve@evil-example.com", "email-domain"],
      ["unverified@example.com", "no-email"],
      ["nobody@example.com", "no-email"],
      ["outsider@example.com", "group"],
    ] as const) {
      expect(await signIn(login, oidc)).toMatchObject({
        ok: false,
        error: { kind: "refused", why },
      });
    }
  });

  it("refuses the answer to another sign-in", async () => {
    const [mine, theirs] = [await depart(method()), await depart(method())];
    const { search } = await visitIssuer(theirs.url, "eve@example.com");
    expect(await returnFromIssuer(studio, method(), search, mine.transaction)).toEqual({
      ok: false,
      error: { kind: "issuer-answer" },
    });
  });

  it.each([
    ["verifier", { codeVerifier: "x".repeat(43) }],
    ["nonce", { nonce: "another" }],
  ])("refuses a code with another %s", async (_, changed) => {
    const { url, transaction } = await depart(method());
    const { search } = await visitIssuer(url, "ana@example.com");
    const returned = await returnFromIssuer(studio, method(), search, {
      ...transaction,
      ...changed,
    });
    expect(returned).toMatchObject({ ok: false, error: { kind: "issuer-answer" } });
  });

  it("takes a code once", async () => {
    const { url, transaction } = await depart(method());
    const { search } = await visitIssuer(url, "ana@example.com");
    const answer = () => returnFromIssuer(studio, method(), search, transaction);
    expect(await answer()).toMatchObject({ ok: true });
    expect(await answer()).toMatchObject({ ok: false });
  });

  it("says that the issuer refused", async () => {
    const { transaction } = await depart(method());
    const query = `?error=access_denied&state=${transaction.state}&iss=${issuer.url}`;
    expect(await returnFromIssuer(studio, method(), query, transaction)).toEqual({
      ok: false,
      error: { kind: "issuer-refused" },
    });
  });

  it.each(["", "?", "?code=x", "?state=%zz&code[]=1", "?code=1&code=2"])(
    "answers a broken query without throwing: %j",
    async (query) => {
      const { transaction } = await depart(method());
      expect(await returnFromIssuer(studio, method(), query, transaction)).toMatchObject({
        ok: false,
      });
    },
  );

  it("refuses a wrong client secret", async () => {
    const wrong = method({ clientId: issuerClient.id, clientSecret: "wrong" });
    const { url, transaction } = await depart(wrong);
    const { search } = await visitIssuer(url, "ana@example.com");
    expect(await returnFromIssuer(studio, wrong, search, transaction)).toMatchObject({
      ok: false,
      error: { kind: "issuer-answer" },
    });
  });
});
