import { describe, expect, it } from "vitest";
import { isOwnCall, isOwnHost } from "./same-origin";

describe("isOwnCall", () => {
  const call = (headers: Record<string, string>, publicOrigin?: string) =>
    isOwnCall(new Headers(headers), publicOrigin);

  it("accepts the studio's own page, over http and https", () => {
    expect(call({ host: "127.0.0.1:3000", origin: "http://127.0.0.1:3000" })).toBe(true);
    expect(call({ host: "studio.localhost", origin: "https://studio.localhost" })).toBe(true);
    expect(call({ host: "Localhost:3000", origin: "http://localhost:3000" })).toBe(true);
  });

  it.each([
    ["no origin", { host: "127.0.0.1:3000" }],
    ["no host", { origin: "http://127.0.0.1:3000" }],
    ["an opaque origin", { host: "127.0.0.1:3000", origin: "null" }],
    ["another site", { host: "127.0.0.1:3000", origin: "https://evil.example" }],
    ["another port", { host: "127.0.0.1:3000", origin: "http://127.0.0.1:4000" }],
    ["another loopback name", { host: "127.0.0.1:3000", origin: "http://localhost:3000" }],
    ["a rebound name", { host: "evil.example:3000", origin: "http://evil.example:3000" }],
    ["another scheme", { host: "127.0.0.1:3000", origin: "ftp://127.0.0.1:3000" }],
    ["a path", { host: "127.0.0.1:3000", origin: "http://127.0.0.1:3000/" }],
  ])("refuses %s", (_, headers: Record<string, string>) => {
    expect(call(headers)).toBe(false);
  });

  const own = { host: "studio.example", origin: "https://studio.example" };

  it("accepts the public page where there is one, and no loopback address any more", () => {
    expect(call(own, "https://studio.example")).toBe(true);
    const loopback = { host: "127.0.0.1:3000", origin: "http://127.0.0.1:3000" };
    expect(call(loopback, "https://studio.example")).toBe(false);
  });

  it.each([
    ["another scheme", { ...own, origin: "http://studio.example" }],
    ["another port", { ...own, origin: "https://studio.example:8443" }],
    ["a neighbour", { ...own, origin: "https://evil.studio.example" }],
    ["another host", { host: "evil.example", origin: "https://studio.example" }],
    ["no origin", { host: "studio.example" }],
    ["what a browser calls cross-site", { ...own, "sec-fetch-site": "cross-site" }],
    ["what a browser calls same-site", { ...own, "sec-fetch-site": "same-site" }],
  ])("refuses %s of a public page", (_, headers: Record<string, string>) => {
    expect(call(headers, "https://studio.example")).toBe(false);
  });

  it.each(["same-origin", "none"])("accepts what a browser calls %s", (site) => {
    expect(call({ ...own, "sec-fetch-site": site }, "https://studio.example")).toBe(true);
  });
});

describe("isOwnHost", () => {
  const isOwn = (host: string, publicOrigin?: string) =>
    isOwnHost(new Headers({ host }), publicOrigin);

  it("is any loopback address where there is no public one", () => {
    expect(isOwn("localhost:3000")).toBe(true);
    expect(isOwn("studio.example")).toBe(false);
  });

  it("is the public one alone, with its port", () => {
    expect(isOwn("Studio.Example", "https://studio.example")).toBe(true);
    expect(isOwn("studio.example:8443", "https://studio.example:8443")).toBe(true);
    expect(isOwn("studio.example:8443", "https://studio.example")).toBe(false);
    expect(isOwn("localhost:3000", "https://studio.example")).toBe(false);
    expect(isOwn("studio.example, evil.example", "https://studio.example")).toBe(false);
  });
});
