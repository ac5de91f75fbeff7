import { afterEach, describe, expect, it } from "vitest";
import { freePort } from "@/scripts/lib/free-ports.mjs";
import { createLimiter, type Limiter } from "./limiter";
import { createMintLimits } from "./mint-limits";
import { connectRedis } from "./redis";

const stops: (() => void)[] = [];
afterEach(() => stops.splice(0).forEach((stop) => stop()));

async function takeMany(limiter: Limiter, key: string, times: number) {
  const waits: (number | undefined)[] = [];
  for (let turn = 0; turn < times; turn += 1) waits.push(await limiter(key));
  return waits;
}

describe("createLimiter", () => {
  it("grants its points, then says how many seconds to wait", async () => {
    const limiter = createLimiter({ name: "test", points: 2, seconds: 30 });
    expect(await takeMany(limiter, "a", 3)).toEqual([undefined, undefined, 30]);
  });

  it("counts each key for itself", async () => {
    const limiter = createLimiter({ name: "test", points: 1, seconds: 30 });
    expect(await takeMany(limiter, "a", 2)).toEqual([undefined, 30]);
    expect(await limiter("b")).toBeUndefined();
  });

  it("grants again after its window", async () => {
    const limiter = createLimiter({ name: "test", points: 1, seconds: 0.05 });
    expect(await takeMany(limiter, "a", 2)).toEqual([undefined, 1]);
    await expect.poll(() => limiter("a")).toBeUndefined();
  });

  it("grants half, in memory and at once, while Redis is away", async () => {
    const states: string[] = [];
    const redis = connectRedis(`redis://:canary@127.0.0.1:${await freePort()}`, (state) =>
      states.push(state),
    );
    stops.push(() => redis.disconnect());
    const limiter = createLimiter({ name: "test", points: 4, seconds: 30, redis });
    expect(await takeMany(limiter, "a", 3)).toEqual([undefined, undefined, 30]);
    await expect.poll(() => states).toEqual(["away"]);
  });
});

describe("createMintLimits", () => {
  const limits = (person: number, address: number, all: number) =>
    createMintLimits({ person, address, all }, undefined);
  const from = (address: string, person?: string) => ({ address, person });

  it("says which limit is reached", async () => {
    const ofPerson = limits(1, 9, 9);
    await ofPerson(from("1", "ana"));
    expect(await ofPerson(from("2", "ana"))).toEqual({ limit: "person", seconds: 30 });
    const ofAddress = limits(9, 1, 9);
    await ofAddress(from("1", "ana"));
    expect(await ofAddress(from("1", "eva"))).toEqual({ limit: "address", seconds: 30 });
    const ofAll = limits(9, 9, 1);
    await ofAll(from("1"));
    expect(await ofAll(from("2"))).toEqual({ limit: "all", seconds: 30 });
  });

  it("takes nothing from everybody's share for who has used up the own", async () => {
    const take = limits(9, 1, 2);
    for (let turn = 0; turn < 5; turn += 1) await take(from("1"));
    expect(await take(from("2"))).toBeUndefined();
  });
});
