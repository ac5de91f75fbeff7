import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { seal } from "./seal";
import {
  endOf,
  isDueForRotation,
  openSession,
  sealSession,
  sessionLimits,
  startSession,
  type Session,
} from "./session";
import { signInOf } from "./sign-in.test-support";

const signIn = signInOf();
const ana = { id: "00u1", name: "Ana Díaz", email: "ana@example.com" };
const hour = 3_600_000;

const open = (sealed: string, now: number, by = signIn) => openSession(sealed, by, now);

describe("a session", () => {
  it("opens as it was sealed", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.record({ id: fc.string(), name: fc.string() }),
        fc.boolean(),
        async (person, hasConfirmedProduction) => {
          const session = { ...startSession(person, signIn, 5_000), hasConfirmedProduction };
          expect(await open(await sealSession(session, signIn), 5_000)).toEqual(session);
        },
      ),
      { numRuns: 20 },
    );
  });

  it("begins anew each time, without the word that opens production", () => {
    const [first, second] = [startSession(ana, signIn, 0), startSession(ana, signIn, 0)];
    expect(first.id).not.toBe(second.id);
    expect(first.hasConfirmedProduction).toBe(false);
  });

  it("ends when nobody has been there for a while", async () => {
    const sealed = await sealSession(startSession(ana, signIn, 0), signIn);
    expect(await open(sealed, sessionLimits.idle - 1)).toBeDefined();
    expect(await open(sealed, sessionLimits.idle)).toBeUndefined();
  });

  it("ends in any case", async () => {
    const session: Session = {
      ...startSession(ana, signIn, 0),
      seenAt: sessionLimits.absolute - hour,
    };
    const sealed = await sealSession(session, signIn);
    expect(endOf(session)).toBe(sessionLimits.absolute);
    expect(await open(sealed, sessionLimits.absolute - 1)).toBeDefined();
    expect(await open(sealed, sessionLimits.absolute)).toBeUndefined();
  });

  it("gets another seal after some minutes", () => {
    const session = startSession(ana, signIn, 0);
    expect(isDueForRotation(session, 60_000)).toBe(false);
    expect(isDueForRotation(session, 6 * 60_000)).toBe(true);
  });

  it("tells nothing to who holds the cookie", async () => {
    const sealed = await sealSession(startSession(ana, signIn, 0), signIn);
    for (const part of sealed.split("*")) {
      const decoded = Buffer.from(part, "base64url").toString("latin1");
      expect(`${part}${decoded}`).not.toMatch(/Ana|ana@|00u1/);
    }
  });

  it("does not open when a single character differs", async () => {
    const sealed = await sealSession(startSession(ana, signIn, 0), signIn);
    await fc.assert(
      fc.asyncProperty(
        fc.nat(sealed.length - 3),
        fc.constantFrom("A", "b", "7", "*", "~"),
        async (at, character) => {
          if (sealed[at] === character) return;
          const changed = `${sealed.slice(0, at)}${character}${sealed.slice(at + 1)}`;
          // The last character of a part in base64 holds bits that nobody reads.
          const isLast = sealed[at + 1] === "*" || sealed[at + 1] === "~";
          const opened = await open(changed, 0);
          if (!isLast) expect(opened).toBeUndefined();
        },
      ),
      { numRuns: 200 },
    );
  });

  it.each(["", "x", "Fe26.2", "Fe26.2*1*a*b*c*d*e*f~2", "{}", "null", "a".repeat(5_000)])(
    "is not found in %j",
    async (text) => {
      expect(await open(text, 0)).toBeUndefined();
    },
  );

  it("is not found in what was sealed for something else", async () => {
    const note = await seal({ kind: "note", name: "Ana", writtenAt: 0 }, signIn);
    expect(await open(note, 0)).toBeUndefined();
    const more = await seal({ ...startSession(ana, signIn, 0), isAdministrator: true }, signIn);
    expect(await open(more, 0)).toBeUndefined();
  });

  it("outlives a change of the secret while the old one is listed, and no longer", async () => {
    const sealed = await sealSession(startSession(ana, signIn, 0), signIn);
    const fresh = "b".repeat(32);
    const rotating = signInOf({ secrets: [fresh, ...signIn.secrets] });
    expect(await open(sealed, 0, rotating)).toBeDefined();
    expect(await open(sealed, 0, signInOf({ secrets: [fresh] }))).toBeUndefined();
    const resealed = await sealSession(startSession(ana, rotating, 0), rotating);
    expect(await open(resealed, 0, signInOf({ secrets: [fresh] }))).toBeDefined();
  });

  it("ends with the way to sign in that began it", async () => {
    const passphrase = (hash: string) => signInOf({ method: { kind: "passphrase", hash } });
    const sealed = await sealSession(startSession(ana, passphrase("one"), 0), signIn);
    expect(await open(sealed, 0, passphrase("one"))).toBeDefined();
    expect(await open(sealed, 0, passphrase("another"))).toBeUndefined();
    expect(await open(sealed, 0)).toBeUndefined();
  });
});
