import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { text } from "node:stream/consumers";
import { freePort } from "../scripts/lib/free-ports.mjs";
import { unsetAppVariables } from "../scripts/lib/app-variables.mjs";
import { issuer, passphraseApp, signInApp } from "./servers";
import { cookiesOf, people, sessionOf } from "./sign-in";
import { expect, test } from "./studio";
import { visitIssuer } from "./visit-issuer.mjs";

const { origin } = signInApp;

test.describe("a server that would be open to others", () => {
  for (const [name, args, variables] of [
    ["by its command line", ["-H", "0.0.0.0"], {}],
    ["by PUBLIC_URL", ["-H", "127.0.0.1"], { PUBLIC_URL: "https://canary.example" }],
    ["with half of a sign-in", ["-H", "0.0.0.0"], { OIDC_ISSUER: "https://canary.example" }],
  ] as const) {
    test(`does not start, and says what to set: ${name}`, async () => {
      const child = spawn(
        process.execPath,
        ["node_modules/next/dist/bin/next", "start", ...args, "-p", String(await freePort())],
        {
          env: { ...process.env, ...unsetAppVariables, ...variables, NODE_ENV: "production" },
          stdio: ["ignore", "ignore", "pipe"],
        },
      );
      const [said, [code]] = await Promise.all([text(child.stderr), once(child, "exit")]);
      expect(code).toBe(1);
      expect(said).toMatch(/^Widget Studio cannot start: .*(OIDC_CLIENT_ID|OIDC_ISSUER)/);
      expect(said).not.toContain("canary");
    });
  }
});

test.describe("without a session", () => {
  const openPages = new Set([
    "/sign-in",
    "/sign-in/refused",
    "/sign-in/start",
    "/sign-in/callback",
    "/healthz",
    "/readyz",
  ]);
  const openCalls = new Set(["/sign-in/passphrase", "/sign-out"]);

  test("no route of the build answers, except those that must", async () => {
    const found = await routesOfBuild();
    expect(found.length).toBeGreaterThan(10);
    for (const route of found) {
      for (const method of ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]) {
        // The emulator's API is open at a loopback address, which is where this app is.
        const open = /GET|HEAD/.test(method) ? openPages : openCalls;
        if (open.has(route) || route.startsWith("/emulator/api/")) continue;
        for (const accept of ["text/html", "*/*"]) {
          const response = await fetch(`${origin}${addressOf(route)}`, {
            method,
            headers: { accept, origin },
            redirect: "manual",
          });
          const isSentAway =
            response.status === 401 ||
            // A method that no page answers is refused before anybody asks who calls.
            (response.status === 405 && !/GET|HEAD|POST|OPTIONS/.test(method)) ||
            ([303, 307].includes(response.status) &&
              /^\/sign-in(\?|$)/.test(response.headers.get("location") ?? ""));
          expect.soft(isSentAway, `${method} ${route} (${accept}): ${response.status}`).toBe(true);
          expect.soft((await response.text()).length).toBeLessThan(200);
        }
      }
    }
  });

  test("no action of the build acts, wherever it is called", async () => {
    const manifest: unknown = JSON.parse(
      await readFile(".next/server/server-reference-manifest.json", "utf8"),
    );
    const actions = Object.keys(Object(Object(manifest).node));
    expect(actions.length).toBeGreaterThan(0);
    const config = { flavour: "multi_region", environment: "sandbox" };
    for (const action of actions) {
      for (const path of [
        "/",
        "/sign-in",
        "/sign-in/callback",
        "/icon.svg",
        "/cards/ofda.png",
        "/nowhere",
        "/healthz",
      ]) {
        const response = await fetch(`${origin}${path}`, {
          method: "POST",
          headers: { origin, "next-action": action, "content-type": "text/plain;charset=UTF-8" },
          body: JSON.stringify([{ config }]),
          redirect: "manual",
        });
        expect.soft(response.status, `${action} at ${path}`).toBe(401);
      }
      // Past the proxy: static files are not its business.
      const response = await fetch(`${origin}/_next/static/nothing`, {
        method: "POST",
        headers: { origin, "next-action": action, "content-type": "text/plain;charset=UTF-8" },
        body: JSON.stringify([{ config }]),
      });
      expect.soft(await response.text()).not.toMatch(/"access"|"ok":true/);
    }
  });

  test("nothing of the studio is found under the folder of static files", async () => {
    for (const path of [
      "/_next/static/../../",
      "/_next/static/%2e%2e/%2e%2e/",
      "/_next/static/..%2f..%2f",
    ]) {
      const response = await fetch(`${origin}${path}`, {
        headers: { accept: "text/html" },
        redirect: "manual",
      });
      expect([307, 308, 400, 404]).toContain(response.status);
      expect(await response.text()).not.toContain("Generate access token");
    }
  });
});

test.describe("an attack", () => {
  test("by an open redirect ends at the studio", async () => {
    const targets = [
      "https://evil.example",
      "//evil.example",
      "/\\evil.example",
      "/\t/evil.example",
      "/.//evil.example",
      "javascript:alert(1)",
      "/\r\nLocation: https://evil.example",
    ];
    for (const target of targets) {
      const query = new URLSearchParams({ return: target });
      const started = await fetch(`${origin}/sign-in/start?${query}`, { redirect: "manual" });
      expect(new URL(started.headers.get("location") ?? "").origin).toBe(issuer.origin);
      const cookie = await sessionOf(people.ana);
      const page = await fetch(`${origin}/sign-in?${query}`, {
        headers: { cookie, accept: "text/html" },
        redirect: "manual",
      });
      const location = new URL(page.headers.get("location") ?? "", origin);
      expect(location.origin, target).toBe(origin);
      const posted = await fetch(`${passphraseApp.origin}/sign-in/passphrase`, {
        method: "POST",
        headers: { origin: passphraseApp.origin, accept: "text/html" },
        body: new URLSearchParams({ name: "", passphrase: "x", return: target }),
        redirect: "manual",
      });
      expect(posted.headers.get("location"), target).toBe("/sign-in?problem=no-name");
    }
  });

  test("by a changed cookie opens nothing", async () => {
    const cookie = await sessionOf(people.ana);
    const status = async (sent: string) =>
      (await fetch(`${origin}/`, { method: "HEAD", headers: { cookie: sent } })).status;
    expect(await status(cookie)).toBe(200);
    for (const at of [20, 60, 150, 300, 400]) {
      const changed = cookie[at] === "A" ? "B" : "A";
      expect(await status(`${cookie.slice(0, at)}${changed}${cookie.slice(at + 1)}`)).toBe(401);
    }
    expect(await status(cookie.slice(0, -20))).toBe(401);
    expect(await status("studio-session=; studio-session=x")).toBe(401);
  });

  test("with a session of the attacker's ends with another one", async () => {
    const planted = await sessionOf(people.bob);
    const started = await fetch(`${origin}/sign-in/start`, {
      headers: { cookie: planted },
      redirect: "manual",
    });
    const back = await visitIssuer(new URL(started.headers.get("location") ?? ""), people.ana);
    const signedIn = await fetch(back, {
      headers: { cookie: `${planted}; ${cookiesOf(started)}` },
      redirect: "manual",
    });
    const fresh = cookiesOf(signedIn);
    expect(fresh).toContain("studio-session=");
    expect(fresh).not.toContain(planted);
    const [set = ""] = signedIn.headers
      .getSetCookie()
      .filter((text) => text.startsWith("studio-session"));
    expect(set).toMatch(/HttpOnly/i);
    expect(set).toMatch(/SameSite=lax/i);
  });

  test("with the answer to a sign-in of the attacker's ends nowhere", async () => {
    const theirs = await fetch(`${origin}/sign-in/start`, { redirect: "manual" });
    const back = await visitIssuer(new URL(theirs.headers.get("location") ?? ""), people.bob);
    const mine = await fetch(`${origin}/sign-in/start`, { redirect: "manual" });
    for (const cookie of ["", cookiesOf(mine)]) {
      const response = await fetch(back, { headers: { cookie }, redirect: "manual" });
      expect(response.headers.get("location")).toMatch(/^\/sign-in\?problem=/);
      expect(cookiesOf(response)).not.toContain("studio-session");
    }
  });

  test("by another site reaches no route that changes something", async () => {
    const cookie = await sessionOf(people.ana);
    const routes = await routesOfBuild();
    const posts = routes.filter((route) => !route.startsWith("/emulator/api/"));
    const foreign = [
      { origin: "https://evil.example", "sec-fetch-site": "cross-site" },
      { origin: "null", "sec-fetch-site": "cross-site" },
      { "sec-fetch-site": "cross-site", origin },
      { "sec-fetch-site": "same-site", origin: "http://127.0.0.1:1" },
      {},
    ];
    for (const route of posts) {
      for (const headers of foreign) {
        // A script on this machine that names no origin may inspect, and is asked for its session like anybody.
        if (route === "/api/inspect" && !("origin" in headers)) continue;
        const response = await fetch(`${origin}${route}`, {
          method: "POST",
          headers: { cookie, ...headers },
          body: new URLSearchParams({ word: "production" }),
          redirect: "manual",
        });
        expect.soft(response.status, `${route} ${JSON.stringify(headers)}`).toBe(403);
        expect.soft(response.headers.getSetCookie()).toEqual([]);
      }
    }
  });

  test("by another host is not answered, and changes no address", async ({ request }) => {
    const cookie = await sessionOf(people.ana);
    for (const host of [
      "evil.example",
      `localhost:${signInApp.port}`,
      "127.0.0.1",
      "127.0.0.1:1",
    ]) {
      for (const path of ["/", "/sign-in", "/sign-in/start", "/emulator/api/"]) {
        const response = await request.get(`${origin}${path}`, { headers: { host, cookie } });
        expect(response.status(), `${host} ${path}`).toBe(403);
      }
    }
    const forwarded = { "x-forwarded-host": "evil.example", "x-forwarded-proto": "https" };
    const page = await request.get(`${origin}/`, { headers: { cookie, ...forwarded } });
    expect(await page.text()).not.toContain("evil.example");
    const started = await request.get(`${origin}/sign-in/start`, {
      headers: forwarded,
      maxRedirects: 0,
    });
    expect(started.headers()["location"]).toContain(
      encodeURIComponent(`${origin}/sign-in/callback`),
    );
  });

  test("by line breaks adds no header", async () => {
    const query = new URLSearchParams({ return: "/?a=b\r\nSet-Cookie: planted=1" });
    for (const path of ["/sign-in/start", "/sign-in"]) {
      const response = await fetch(`${origin}${path}?${query}`, { redirect: "manual" });
      expect(response.headers.getSetCookie().join()).not.toContain("planted");
      expect(response.headers.get("planted")).toBeNull();
    }
  });
});

async function routesOfBuild(): Promise<readonly string[]> {
  const manifest: unknown = JSON.parse(
    await readFile(".next/app-path-routes-manifest.json", "utf8"),
  );
  return Object.values(Object(manifest)).map(String);
}

/** An address that the route answers. */
function addressOf(route: string): string {
  return route.replace(/\[+(?:\.\.\.)?(\w+)\]+/g, "$1");
}
