import { RateLimiterMemory } from "rate-limiter-flexible";
import { beforeEach, describe, expect, it } from "vitest";
import { attemptLimits, type AttemptLimits } from "./attempts";
import { checkPassphrase } from "./check-passphrase";
import {
  hashPassphrase,
  isPassphraseHash,
  isPassphraseOf,
  passphraseProblem,
} from "./passphrase-hash.mjs";

const passphrase = "correct horse battery";
const quick = { N: 1024, r: 8, p: 1 };
const hash = await hashPassphrase(passphrase, quick);

let limits: AttemptLimits;

beforeEach(() => {
  limits = {
    each: new RateLimiterMemory(attemptLimits.each),
    all: new RateLimiterMemory(attemptLimits.all),
  };
});

const check = (attempt: Partial<Parameters<typeof checkPassphrase>[0]> = {}) =>
  checkPassphrase(
    { name: "Ana", passphrase, address: "10.0.0.1", ...attempt },
    { kind: "passphrase", hash },
    limits,
  );

describe("checkPassphrase", () => {
  it("takes the name that comes with the right passphrase", async () => {
    expect(await check({ name: "  Ana\r\n Díaz\u202e " })).toEqual({
      ok: true,
      value: { id: "Ana Díaz", name: "Ana Díaz" },
    });
  });

  it("wants a name before it looks at the passphrase", async () => {
    for (const name of ["", " ", "\n\t\u200b"]) {
      expect(await check({ name })).toEqual({ ok: false, error: { kind: "no-name" } });
    }
  });

  it("refuses another passphrase", async () => {
    expect(await check({ passphrase: "Correct horse battery" })).toEqual({
      ok: false,
      error: { kind: "wrong-passphrase" },
    });
  });

  it("closes after five attempts from one address, for the right passphrase too", async () => {
    for (let attempt = 0; attempt < 5; attempt += 1) {
      expect(await check({ passphrase: "x" })).toMatchObject({
        error: { kind: "wrong-passphrase" },
      });
    }
    const closed = await check();
    expect(closed).toEqual({
      ok: false,
      error: { kind: "too-many-attempts", seconds: expect.any(Number) },
    });
    expect(
      !closed.ok && closed.error.kind === "too-many-attempts" && closed.error.seconds,
    ).toBeLessThanOrEqual(900);
    expect(await check({ address: "10.0.0.2" })).toMatchObject({ ok: true });
  });

  it("forgets the attempts of who knew it in the end", async () => {
    for (let attempt = 0; attempt < 4; attempt += 1) await check({ passphrase: "x" });
    expect(await check()).toMatchObject({ ok: true });
    expect(await check({ passphrase: "x" })).toMatchObject({ error: { kind: "wrong-passphrase" } });
  });

  it("takes nothing from everybody's share for who knows it", async () => {
    limits = { ...limits, all: new RateLimiterMemory({ points: 3, duration: 60 }) };
    for (let turn = 0; turn < 9; turn += 1) {
      expect(await check({ address: `10.0.1.${turn}` })).toMatchObject({ ok: true });
    }
  });

  it("closes for all when many addresses guess", async () => {
    limits = { ...limits, all: new RateLimiterMemory({ points: 3, duration: 60 }) };
    for (let guess = 0; guess < 3; guess += 1) {
      await check({ passphrase: "x", address: `10.0.1.${guess}` });
    }
    expect(await check({ address: "10.0.1.9" })).toMatchObject({
      error: { kind: "too-many-attempts" },
    });
  });
});

describe("the hash of a passphrase", () => {
  it("differs each time, and holds nothing of it", async () => {
    const other = await hashPassphrase(passphrase);
    expect(other).not.toBe(hash);
    expect(other).toMatch(/^scrypt:32768:8:3:[\w-]{22}:[\w-]{43}$/);
    expect(await isPassphraseOf(passphrase, other)).toBe(true);
  });

  it("is of the letters, however they were typed", async () => {
    const composed = await hashPassphrase("caf\u00e9 con leche por favor", quick);
    expect(await isPassphraseOf("cafe\u0301 con leche por favor", composed)).toBe(true);
  });

  it.each([
    "",
    "canary",
    "scrypt:32768:8:3:short:short",
    hash.replace("1024", "32769"),
    hash.replace("1024", "1"),
    hash.replace("1024", "16777216"),
    hash.replace(":8:", ":0:"),
    `${hash}x`,
  ])("is not %s", async (text) => {
    expect(isPassphraseHash(text)).toBe(false);
    expect(await isPassphraseOf(passphrase, text)).toBe(false);
  });

  it("is made of what is neither short nor endless", () => {
    expect(passphraseProblem("elevenchars")).toMatch(/at least 12/);
    expect(passphraseProblem("x".repeat(1_025))).toMatch(/at most 1024/);
    expect(passphraseProblem("twelve chars")).toBeUndefined();
  });
});
