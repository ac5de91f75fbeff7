import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { MintError } from "@/lib/mint/mint-error";
import { createBreaker, type Asked, type Breaker } from "./breaker";

const environment = "sandbox";
const minted = { ok: true, value: { access: "token", expiresAt: 0, now: 0 } } as const;
const down: MintError = { kind: "unavailable", status: 503, environment };
const gone: MintError = { kind: "unreachable", environment };
const late: MintError = { kind: "timed-out", seconds: 15, environment };

let states: string[];
let calls: number;
let breaker: Breaker;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"] });
  states = [];
  calls = 0;
  breaker = createBreaker({ environment, onState: (state) => states.push(state) });
});

afterEach(() => {
  vi.useRealTimers();
});

function fail(error: MintError) {
  return breaker(() => {
    calls += 1;
    return Promise.resolve({ minted: { ok: false, error }, attempts: 1 });
  });
}

function succeed(attempts = 1) {
  return breaker(() => {
    calls += 1;
    return Promise.resolve({ minted, attempts });
  });
}

async function failRepeatedly(error: MintError, times: number) {
  for (let turn = 0; turn < times; turn += 1) await fail(error);
}

describe("createBreaker", () => {
  it("lets everything through while Belvo answers", async () => {
    expect(await succeed()).toBe(minted);
    expect(states).toEqual([]);
  });

  it.each([down, late, gone])(
    "answers at once after five failures in a row (%o)",
    async (error) => {
      await failRepeatedly(error, 5);
      expect(await succeed()).toEqual({
        ok: false,
        error: { kind: "paused", environment, seconds: 15 },
      });
      expect(calls).toBe(5);
      vi.setSystemTime(Date.now() + 11_200);
      expect(await succeed()).toMatchObject({ error: { seconds: 4 } });
      expect(states).toEqual(["open"]);
    },
  );

  it("counts failures in a row only, and no complaint about a request", async () => {
    await failRepeatedly(down, 4);
    await succeed();
    await failRepeatedly(down, 4);
    await fail({ kind: "rejected", problems: [], environment });
    await failRepeatedly({ kind: "unauthorized", environment }, 9);
    expect(await succeed()).toBe(minted);
  });

  it("counts what only a second attempt has cured", async () => {
    for (let turn = 0; turn < 5; turn += 1) await succeed(2);
    expect(await succeed()).toMatchObject({ error: { kind: "paused" } });
  });

  it("tries one request after the pause, and closes when it succeeds", async () => {
    await failRepeatedly(down, 5);
    vi.setSystemTime(Date.now() + 15_000);
    let answer: (result: Asked) => void = () => undefined;
    const tried = breaker(() => new Promise((resolve) => (answer = resolve)));
    expect(await succeed()).toMatchObject({ error: { kind: "paused", seconds: 1 } });
    answer({ minted, attempts: 1 });
    expect(await tried).toBe(minted);
    expect(await succeed()).toBe(minted);
    expect(states).toEqual(["open", "half-open", "closed"]);
  });

  it("pauses again when the request that is tried fails", async () => {
    await failRepeatedly(down, 5);
    vi.setSystemTime(Date.now() + 15_000);
    expect(await fail(late)).toEqual({ ok: false, error: late });
    expect(await succeed()).toMatchObject({ error: { kind: "paused", seconds: 15 } });
  });

  it("hands on a bug as it is", async () => {
    await expect(breaker(() => Promise.reject(new Error("bug")))).rejects.toThrow("bug");
  });
});
