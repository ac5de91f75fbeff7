import { createServer, type Socket } from "node:net";
import { afterEach, beforeEach, expect, it } from "vitest";
import { revokedSessions, shareRevokedSessions } from "@/lib/server/access/revoked-sessions";
import { connectRedis, type RedisState } from "./redis";

/** Answers as much of Redis as a connection needs, until it hangs. */
let isHanging: boolean;
let commands: string[];
let states: RedisState[];
let sockets: Socket[];
const server = createServer((socket) => {
  sockets.push(socket);
  socket.setEncoding("utf8").on("data", (chunk) => {
    commands.push(String(chunk));
    if (isHanging) return;
    for (const [, command = ""] of String(chunk).matchAll(/\*\d+\r\n\$\d+\r\n(\w+)/g)) {
      socket.write(/^info$/i.test(command) ? "$17\r\nredis_version:7.0\r\n" : "+OK\r\n");
    }
  });
  socket.on("error", () => undefined);
});

beforeEach(async () => {
  isHanging = false;
  [commands, states, sockets] = [[], [], []];
  await new Promise<void>((done) => void server.listen(0, "127.0.0.1", done));
});

afterEach(async () => {
  for (const socket of sockets) socket.destroy();
  await new Promise((done) => void server.close(done));
});

function connect() {
  const address = server.address();
  if (typeof address !== "object" || !address) throw new Error("The server does not listen.");
  const patience = { connect: 1_000, command: 300, longestPause: 100 };
  return connectRedis(`redis://127.0.0.1:${address.port}`, (state) => states.push(state), patience);
}

it("is away after one command that nobody answers, and asks again when it answers", async () => {
  const redis = connect();
  try {
    await expect.poll(() => states).toEqual(["ready"]);
    isHanging = true;
    await expect(redis.get("a")).rejects.toThrow();
    await expect.poll(() => states).toEqual(["ready", "away"]);
    const start = performance.now();
    await expect(redis.get("b")).rejects.toThrow();
    expect(performance.now() - start).toBeLessThan(200);

    isHanging = false;
    await expect.poll(() => states.at(-1), { timeout: 5_000 }).toBe("ready");
  } finally {
    redis.disconnect();
  }
});

it("tells a Redis that comes back which sessions were signed out meanwhile", async () => {
  const redis = connect();
  try {
    await expect.poll(() => states.at(-1)).toBe("ready");
    shareRevokedSessions(redis);
    isHanging = true;
    await revokedSessions().revoke("signed-out", Date.now() + 60_000, Date.now());
    commands = [];
    isHanging = false;
    await expect.poll(() => commands.join(), { timeout: 5_000 }).toContain("revoked:signed-out");
  } finally {
    redis.disconnect();
  }
});
