import { describe, expect, it } from "vitest";
import { admit } from "./admit";
import { refuseProduction } from "./production";
import { revokedSessions } from "./revoked-sessions";
import { latestEndOf, sealSession, startSession } from "./session";
import { accessBy, signInOf } from "./sign-in.test-support";

const signIn = signInOf();
const access = accessBy(signIn);
const session = startSession({ id: "00U1", name: "Ana", email: "ana@example.com" }, signIn, 0);

async function headersWith(sealed: string, others: Record<string, string> = {}) {
  return new Headers({
    host: "studio.example",
    origin: "https://studio.example",
    cookie: `theme=dark; __Host-studio-session=${encodeURIComponent(sealed)}`,
    ...others,
  });
}

const sealed = await sealSession(session, signIn);

describe("admit", () => {
  it("lets in who is signed in, to read and to call", async () => {
    const headers = await headersWith(sealed);
    expect(await admit(headers, access, "read", 1)).toEqual({ kind: "admitted", session });
    expect(await admit(headers, access, "call", 1)).toEqual({ kind: "admitted", session });
  });

  it("does not let in a call of another site, whoever is signed in", async () => {
    const headers = await headersWith(sealed, { origin: "https://evil.example" });
    expect(await admit(headers, access, "call", 1)).toEqual({ kind: "foreign-call" });
  });

  it("does not let in who comes with nothing, with a forgery, or too late", async () => {
    for (const headers of [
      new Headers({ host: "studio.example" }),
      await headersWith(`x${sealed}`),
      await headersWith(await sealSession(session, signInOf({ secrets: ["z".repeat(32)] }))),
    ]) {
      expect(await admit(headers, access, "read", 1)).toEqual({ kind: "signed-out" });
    }
    const late = await headersWith(sealed);
    expect(await admit(late, access, "read", Number.MAX_SAFE_INTEGER)).toEqual({
      kind: "signed-out",
    });
  });

  it("does not take the cookie of plain http for one behind https", async () => {
    const headers = await headersWith("", { cookie: `studio-session=${sealed}` });
    expect(await admit(headers, access, "read", 1)).toEqual({ kind: "signed-out" });
  });

  it("does not let in a copy of a session that was signed out of", async () => {
    const ended = startSession(session.person, signIn, 0);
    const headers = await headersWith(await sealSession(ended, signIn));
    expect(await admit(headers, access, "read", 1)).toMatchObject({ kind: "admitted" });
    await revokedSessions().revoke(ended.id, latestEndOf(ended), 1);
    expect(await admit(headers, access, "read", 1)).toEqual({ kind: "signed-out" });
  });
});

describe("refuseProduction", () => {
  const confirmed = { ...session, hasConfirmedProduction: true };

  it("asks for the word once a session", () => {
    expect(refuseProduction(session, access)).toBe("production-unconfirmed");
    expect(refuseProduction(confirmed, access)).toBeUndefined();
  });

  it("leaves the word to the page where nobody signs in", () => {
    expect(refuseProduction(undefined, access)).toBeUndefined();
  });

  it.each([
    [["ana@example.com"], undefined],
    [["00U1"], undefined],
    [["00u1"], "production-not-yours"],
    [["00U1@example.com"], "production-not-yours"],
    [["eve@example.com"], "production-not-yours"],
    [["ana"], "production-not-yours"],
    [[], "production-not-yours"],
  ])("of %j is %s", (productionUsers: readonly string[], refusal) => {
    expect(refuseProduction(confirmed, { productionUsers })).toBe(refusal);
  });
});
