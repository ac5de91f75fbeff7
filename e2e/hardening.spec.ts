import { readFile } from "node:fs/promises";
import { connect } from "node:net";
import { startApp } from "../scripts/lib/app-server.mjs";
import type { APIResponse } from "@playwright/test";
import { recordedRequests } from "./recorded-requests";
import { credentialsApp, credentialsAppLog, emulatorApp, faultServer } from "./servers";
import { actionId, mintCall } from "./mint-call";
import { ambiguousHeads, sendRaw, smuggle } from "./send-raw";
import { expect, test } from "./studio";

const { origin } = emulatorApp;
const own = { Origin: origin };
const json = { "Content-Type": "application/json" };

test("every route of the build has the headers and a policy, and no script without its nonce", async ({
  request,
}) => {
  const manifest = JSON.parse(
    await readFile(".next/app-path-routes-manifest.json", "utf8"),
  ) as Record<string, string>;
  const routes = Object.values(manifest)
    .filter((route) => !/^\/_(global-error|not-found)$/.test(route))
    .map((route) => route.replace(/\/\[.*$/, "/"));
  expect(routes).toContain("/metrics");
  for (const route of [...routes, "/nowhere"]) {
    const response = await request.get(route);
    expect.soft(response.headers(), route).toMatchObject({
      "x-content-type-options": "nosniff",
      "x-frame-options": "DENY",
      "cross-origin-opener-policy": "same-origin",
      "referrer-policy": "same-origin",
      "content-security-policy": expect.stringContaining("'strict-dynamic'"),
    });
    if (response.headers()["content-type"]?.startsWith("text/html")) await expectOwnPage(response);
  }
});

/** Scripts and styles carry the nonce of their policy, and everything that is loaded comes from the studio. */
async function expectOwnPage(response: APIResponse) {
  const html = await response.text();
  const nonce = /'nonce-([^']+)'/.exec(response.headers()["content-security-policy"] ?? "")?.[1];
  for (const [tag] of html.matchAll(/<(?:script|style)\b[^>]*>/g)) {
    expect.soft(tag, response.url()).toContain(`nonce="${nonce}"`);
  }
  const loaded = [...html.matchAll(/<(?:script|link|img|iframe)\b[^>]*?(?:src|href)="([^"]*)"/g)];
  for (const [, address = ""] of loaded) expect.soft(address, response.url()).toMatch(/^\/(?!\/)/);
}

test("nobody chooses what the server asks", async ({ request }) => {
  const bait = `${faultServer.origin}/bait`;
  const config = { flavour: "multi_region", environment: "sandbox" };
  for (const value of [bait, `${faultServer.origin}@evil.example`, "file:///etc/passwd"]) {
    expect(await mintCall(credentialsApp.origin, { ...config, environment: value })).toMatchObject({
      error: { kind: "invalid-config" },
    });
    expect(await mintCall(credentialsApp.origin, { ...config, baseUrl: value })).toMatchObject({
      error: { kind: "invalid-config" },
    });
  }
  const company = "fault:ok:4711";
  const minted = await mintCall(credentialsApp.origin, {
    ...config,
    "widget.branding.company_name": company,
    "widget.branding.company_icon": `${bait}.svg`,
    "widget.callback_urls.success": bait,
  });
  expect(minted).toMatchObject({ ok: true });
  const image = `/_next/image?url=${encodeURIComponent(bait)}&w=64&q=75`;
  expect((await request.get(image)).status()).toBe(404);
  const input = `curl ${bait} --next ${bait}`;
  await request.post("/api/inspect", { data: { input }, headers: json });
  expect(await recordedRequests(company)).toHaveLength(1);
  const requests = (await (await fetch(`${faultServer.origin}/requests`)).json()) as {
    path: string;
  }[];
  expect(requests.filter(({ path }) => path.startsWith("/bait"))).toEqual([]);
});

test("a line break in a query does not become a header", async ({ request }) => {
  const injected = "%0d%0aSet-Cookie:%20injected=1%0d%0a%0d%0a<script>";
  const addresses = [
    `/?password=x&external_id=${injected}`,
    `/?flavour=ofda&locale=${injected}`,
    `/emulator/widget?access_token=${injected}`,
    `/${injected}`,
  ];
  for (const address of addresses) {
    const { headers } = await fetch(`${origin}${address}`, { redirect: "manual" });
    expect(headers.get("set-cookie"), address).toBeNull();
  }
  const response = await request.post("/emulator/widget/finish", {
    form: { outcome: "exit", access_token: "x\r\nSet-Cookie: injected=1" },
    headers: own,
    maxRedirects: 0,
  });
  expect(response.headers()["set-cookie"]).toBeUndefined();
});

test("no path leads out of what is public", async () => {
  const targets = ["package.json", ".next/server/server-reference-manifest.json", ".env.example"];
  const ups = ["/../", "/_next/static/../../", "/_next/static/%2e%2e/%2e%2e/"];
  const encoded = ["/_next/static/..%2f..%2f", "/_next/static/chunks/..%5c..%5c..%5c", "/_next/"];
  for (const prefix of [...ups, ...encoded]) {
    for (const target of targets) {
      const answer = await sendRaw(
        origin,
        `GET ${prefix}${target} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n`,
      );
      expect.soft(answer, prefix).toMatch(/^HTTP\/1\.1 (?:404|400) /);
      expect.soft(answer, prefix).not.toMatch(/encryptionKey|"widget-studio"|BELVO_\w+ *=/);
    }
  }
});

test("a name of Object's own changes nothing for the next request", async ({ request }) => {
  const before = await (await request.get("/readyz")).text();
  const hostile = '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}';
  await request.post("/api/inspect", { data: `{"input":${hostile}}`, headers: json });
  await request.post("/api/inspect", { data: { input: hostile }, headers: json });
  await request.post("/emulator/api/token/", { data: hostile, headers: json });
  await request.get("/?__proto__[polluted]=1&constructor.prototype.polluted=1&__proto__=1");
  const config: unknown = JSON.parse(`{"flavour":"multi_region","__proto__":{"polluted":true}}`);
  await mintCall(origin, Object(config));
  expect(await (await request.get("/readyz")).text()).toBe(before);
  expect(await mintCall(origin, { flavour: "multi_region" })).toMatchObject({ ok: true });
});

test("what is too large is refused, whether it says its size or not", async ({ request }) => {
  const large = "a".repeat(1024 * 1024);
  for (const path of ["/", "/api/inspect", "/emulator/api/token/", "/emulator/widget/finish"]) {
    const response = await request.post(path, { data: large, headers: { ...own, ...json } });
    expect.soft(response.status(), path).toBe(413);
  }
  await request.post(`${credentialsApp.origin}/?external_id=canary-too-large`, { data: large });
  expect(await readFile(credentialsAppLog, "utf8")).not.toContain("canary-too-large");
  const chunk = `${(100 * 1024).toString(16)}\r\n${"a".repeat(100 * 1024)}\r\n`;
  const answer = await sendRaw(
    origin,
    `POST /api/inspect HTTP/1.1\r\nHost: 127.0.0.1:${emulatorApp.port}\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n${chunk.repeat(5)}0\r\n\r\n`,
  );
  expect(answer).toMatch(/^HTTP\/1\.1 413 /);
  const header = await sendRaw(
    origin,
    `GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Large: ${"a".repeat(17_000)}\r\n\r\n`,
  );
  expect(header).toMatch(/^HTTP\/1\.1 431 /);
});

test("slow connections keep nobody else waiting", async ({ request }) => {
  const slow = Array.from({ length: 200 }, () => {
    const socket = connect(emulatorApp.port, emulatorApp.host);
    socket.on("error", () => undefined);
    socket.write("POST / HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 1000\r\nX-Slow: ");
    return socket;
  });
  const start = performance.now();
  expect((await request.get("/healthz")).status()).toBe(200);
  expect((await request.get("/")).status()).toBe(200);
  expect(performance.now() - start).toBeLessThan(3_000);
  for (const socket of slow) socket.destroy();
});

test("a request that can be read in two ways is not read at all", async () => {
  for (const head of ambiguousHeads) {
    const answer = await smuggle(origin, head);
    expect.soft(answer, head).toMatch(/^HTTP\/1\.1 400 /);
    expect.soft(answer, head).not.toContain("image/svg+xml");
  }
});

test("what no page answers is refused in one line, wherever it is asked for", async () => {
  const heads = [
    ["414", `GET /?${"a&".repeat(6_500)} HTTP/1.1`],
    ["414", `GET /healthz?${"=&".repeat(6_500)} HTTP/1.1`],
    ["414", `GET /icon.svg?${"a=1&".repeat(3_000)} HTTP/1.1`],
    ["414", `GET /${"a".repeat(10_000)} HTTP/1.1`],
    ["405", "TRACE / HTTP/1.1"],
    ["400", "OPTIONS * HTTP/1.1"],
    ["400", "GET /callback/success/%E0%A4 HTTP/1.1"],
  ];
  for (const [status, head] of heads) {
    const answer = await sendRaw(origin, `${head}\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n`);
    expect.soft(answer, head).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    expect.soft(answer.length, head).toBeLessThan(600);
  }
});

test("a body that cannot be read or breaks off is answered with 4xx, and nothing is said", async () => {
  let said = "";
  const app = await startApp(".", {}, { onError: (text) => (said += text) });
  try {
    const { host } = new URL(app.origin);
    const action = `Next-Action: ${await actionId()}\r\nContent-Type: text/plain\r\n`;
    const multipart = "Content-Type: multipart/form-data; boundary=x\r\n";
    const bodies = [
      ["/", action, "canary"],
      ["/", action, ""],
      ["/", action, '{"canary"'],
      ["/", action, '["$F1"]'],
      ["/matrix", action, '["$Kcanary"]'],
      ["/", action.replace("text/plain", "multipart/form-data; boundary=x"), "--x\r\ncanary"],
      ["/", action.replace(/:.*/, ": canary"), "[]"],
      ["/", action.replace(/: .{42}/, `: ${"0".repeat(42)}`), '["canary"]'],
      ["/", multipart, "--x\r\ncanary"],
      ["/nowhere", multipart, "canary"],
      ["/api/inspect", "Content-Type: application/json\r\n", '{"canary"'],
      ["/emulator/api/token/", multipart, "canary"],
    ];
    const head = (path = "", headers = "", length = 0) =>
      `POST ${path}?external_id=canary HTTP/1.1\r\nHost: ${host}\r\nOrigin: ${app.origin}\r\nConnection: close\r\n${headers}Content-Length: ${length}\r\n\r\n`;
    for (const [path, headers, body = ""] of bodies) {
      const answer = await sendRaw(app.origin, head(path, headers, body.length) + body);
      expect.soft(answer, `${path} ${headers} ${body}`).toMatch(/^HTTP\/1\.1 4\d\d /);
      const broken = connect(Number(new URL(app.origin).port), "127.0.0.1");
      broken.on("error", () => undefined);
      broken.end(`${head(path, headers, 500)}canary`);
      broken.resume();
    }
    expect((await fetch(`${app.origin}/healthz`)).status).toBe(200);
    expect(await mintCall(app.origin, { flavour: "multi_region" })).toMatchObject({ ok: true });
  } finally {
    await app.stop();
  }
  expect(said).toBe("");
});

test("an upgrade is a plain request: no connection stays open for it", async () => {
  const answer = await sendRaw(
    origin,
    `GET /healthz HTTP/1.1\r\nHost: 127.0.0.1:${emulatorApp.port}\r\nUpgrade: websocket\r\nConnection: Upgrade, close\r\n\r\n`,
  );
  expect(answer).toMatch(/^HTTP\/1\.1 200 /);
});
