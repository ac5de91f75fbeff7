import { SignJWT } from "jose";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mintTokens } from "./mint-tokens";
import { readToken } from "./read-token";
import { algorithm, signingKey } from "./signing";
import { isUsed, markUsed } from "./used-tokens";

const grant = { flavour: "ofda", settings: { stale_in: "300d" } } as const;
const now = Date.UTC(2026, 0, 1);
const mint = () => mintTokens(grant, now);

describe("readToken", () => {
  it("reads a fresh token", async () => {
    const { access } = await mint();
    expect(await readToken(access, now)).toMatchObject({
      state: "valid",
      minutesLeft: 10,
      expiresAt: now + 600_000,
      grant,
    });
  });

  it("counts a begun minute", async () => {
    const { access } = await mint();
    expect(await readToken(access, now + 599_000)).toMatchObject({ minutesLeft: 1 });
  });

  it.each([undefined, ""])("calls %j missing", async (token) => {
    expect(await readToken(token)).toEqual({ state: "missing" });
  });

  it.each(["{ACCESS_TOKEN}", "…", "a.b.c", "null", "eyJhbGciOiJIUzUxMiJ9"])(
    "calls %s malformed",
    async (token) => {
      expect(await readToken(token)).toEqual({ state: "malformed" });
    },
  );

  it("tells a token of another signer", async () => {
    const [header, payload] = (await mint()).access.split(".");
    expect(await readToken(`${header}.${payload}.AAAA`, now)).toEqual({ state: "foreign" });
    const other = await new SignJWT({ token_type: "access" })
      .setProtectedHeader({ alg: "HS256" })
      .sign(signingKey);
    expect(await readToken(other, now)).toEqual({ state: "foreign" });
  });

  it("does not believe a token without a signature", async () => {
    const [, payload] = (await mint()).access.split(".");
    const header = Buffer.from('{"alg":"none"}').toString("base64url");
    expect(await readToken(`${header}.${payload}.`, now)).toEqual({ state: "foreign" });
  });

  it("tells a token whose claims are not its own", async () => {
    const odd = await new SignJWT({ token_type: "access", grant: { flavour: "payments" } })
      .setProtectedHeader({ alg: algorithm })
      .sign(signingKey);
    expect(await readToken(odd, now)).toEqual({ state: "foreign" });
  });

  it("tells the refresh token", async () => {
    expect(await readToken((await mint()).refresh, now)).toEqual({ state: "refresh" });
  });

  it("tells an expired token, and what it was for", async () => {
    const { access } = await mint();
    expect(await readToken(access, now + 600_000)).toEqual({
      state: "expired",
      expiresAt: now + 600_000,
      grant,
    });
  });

  it("tells a used token", async () => {
    const { access } = await mint();
    const fresh = await readToken(access, now);
    if (fresh.state === "valid") markUsed(fresh.jti, fresh.expiresAt, now);
    expect(await readToken(access, now)).toEqual({ state: "used", grant });
  });

  it("never throws", async () => {
    const part = fc.base64String().map((text) => text.replaceAll("=", ""));
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string(),
          fc.array(part, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(".")),
        ),
        async (token) => {
          expect(["missing", "malformed", "foreign"]).toContain((await readToken(token)).state);
        },
      ),
    );
  });
});

describe("markUsed", () => {
  it("succeeds once", () => {
    expect(markUsed("once", now + 1000, now)).toBe(true);
    expect(markUsed("once", now + 1000, now)).toBe(false);
  });

  it("forgets what has expired", () => {
    markUsed("old", now + 1000, now);
    markUsed("new", now + 5000, now + 2000);
    expect(isUsed("old")).toBe(false);
    expect(isUsed("new")).toBe(true);
  });
});
