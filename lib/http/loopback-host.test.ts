import { describe, expect, it } from "vitest";
import { isLoopbackHost } from "./loopback-host";

describe("isLoopbackHost", () => {
  it.each([
    "localhost",
    "localhost:3000",
    "LOCALHOST:3000",
    "studio.localhost:3000",
    "a.b.localhost",
    "127.0.0.1:3000",
    "127.8.9.10",
    "[::1]",
    "[::1]:3000",
  ])("accepts %s", (host) => {
    expect(isLoopbackHost(host)).toBe(true);
  });

  it.each([
    null,
    "",
    "example.com",
    "localhost.example.com",
    "127.0.0.1.example.com",
    "127.0.0.1.nip.io:3000",
    "evil@127.0.0.1",
    "127.0.0.1@evil.example",
    "127.0.0.1:3000, evil.example",
    "notlocalhost",
    ".localhost",
    "localhost.",
    "0.0.0.0:3000",
    "192.168.1.5:3000",
    "[::]:3000",
    "[::ffff:10.0.0.1]",
    "localhost:3000/",
  ])("refuses %s", (host) => {
    expect(isLoopbackHost(host)).toBe(false);
  });
});
