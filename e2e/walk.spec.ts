import { readFile } from "node:fs/promises";
import { startApp } from "../scripts/lib/app-server.mjs";
import { actionId, mintCall } from "./mint-call";
import { expect, test } from "./studio";

/** In megabytes: the heap that the deployment documents give an instance. */
const heap = 384;

/** In bytes: no answer to a hostile request is larger than this beside the plain one. */
const mostAdded = 320 * 1024;

/** A hostile request may take this many times as long as a plain one of the same run, and this many milliseconds more. */
const slowest = { factor: 10, added: 1_500 };

interface Hostile {
  readonly name: string;
  readonly query?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

const json = { "Content-Type": "application/json" };
const form = { "Content-Type": "application/x-www-form-urlencoded" };

const inAddress: readonly Hostile[] = [
  { name: "a name in each second character", query: "a&".repeat(6_500) },
  { name: "as many names as are taken", query: "a&".repeat(499) },
  { name: "names of many brackets", query: `${"a[b]".repeat(3_000)}=1` },
  { name: "a long value", query: `external_id=${"x".repeat(12_000)}` },
  { name: "a long list", query: `country_codes=${"BR,".repeat(4_000)}` },
  { name: "names of Object's own", query: "__proto__[a]=1&constructor=1&toString=1&__proto__=1" },
  { name: "escapes that mean nothing", query: "%&%E0%A4=%ZZ&locale=%00%0d%0aX:1" },
  { name: "a theme that never ends", query: "widget.theme.--a=b&".repeat(400) },
  { name: "a side of a comparison within another", query: `a=${"a%253D".repeat(2_000)}` },
  {
    name: "a tree of the router that is none",
    headers: { RSC: "1", "Next-Router-State-Tree": "%" },
  },
  { name: "many cookies", headers: { Cookie: "studio-session=x; launch-failure=%; ".repeat(300) } },
];

const nested = "[".repeat(7_000) + "]".repeat(7_000);
const multiplied = `curl "https://widget.belvo.io/?x" ; const b = [${"1,".repeat(16_000)}].join("${"x".repeat(20_000)}"); new URLSearchParams(b+b+b+b)`;

const inBody = (action: string): readonly Hostile[] => [
  { name: "nested lists", headers: json, body: nested },
  {
    name: "a paste that multiplies its text",
    headers: json,
    body: JSON.stringify({ input: multiplied }),
  },
  {
    name: "a paste of many quotation marks",
    headers: json,
    body: JSON.stringify({ input: "'\"`".repeat(20_000) }),
  },
  { name: "a form of many fields", headers: form, body: "a=1&".repeat(15_000) },
  {
    name: "a form in parts",
    headers: { "Content-Type": "multipart/form-data; boundary=x" },
    body: "--x",
  },
  {
    name: "an action of nested lists",
    headers: { "Content-Type": "text/plain", "Next-Action": action },
    body: nested,
  },
  {
    name: "an action with references",
    headers: { "Content-Type": "text/plain", "Next-Action": action },
    body: '["$F1","$@1"]',
  },
  { name: "more than is read", headers: json, body: "a".repeat(300 * 1024) },
];

test("no route fails, swells or keeps anybody waiting, whatever it is sent", async () => {
  test.setTimeout(90_000);
  const app = await startApp(
    ".",
    { MINT_LIMIT_ADDRESS: "1000" },
    { nodeOptions: `--max-old-space-size=${heap}` },
  );
  try {
    const hostile = [...inAddress, ...inBody(await actionId())];
    for (const route of await routes()) {
      const plain = await send(app.origin, route, { name: "plain" });
      const again = await send(app.origin, route, { name: "plain" });
      const reference = Math.min(plain.time, again.time);
      for (const request of hostile) {
        const what = `${route}: ${request.name}`;
        const answer = await send(app.origin, route, request);
        expect.soft(answer.status, what).toBeLessThan(500);
        expect.soft(answer.size, what).toBeLessThan(plain.size + mostAdded);
        expect.soft(answer.time, what).toBeLessThan(reference * slowest.factor + slowest.added);
      }
      // Beside what is worst for the server, others go on.
      const [minted] = await Promise.all([
        mintCall(app.origin, { flavour: "multi_region" }),
        ...hostile.slice(0, 4).map((request) => send(app.origin, route, request)),
      ]);
      expect.soft(minted, route).toMatchObject({ ok: true });
    }
    const metrics = await (await fetch(`${app.origin}/metrics`)).text();
    const resident = Number(/^process_resident_memory_bytes (\d+)/m.exec(metrics)?.[1]);
    expect(resident).toBeGreaterThan(0);
    expect(resident).toBeLessThan((heap + 256) * 1024 * 1024);
  } finally {
    await app.stop();
  }
});

/** A path of each route of the build, and one of none. */
async function routes(): Promise<readonly string[]> {
  const manifest = JSON.parse(
    await readFile(".next/app-path-routes-manifest.json", "utf8"),
  ) as Record<string, string>;
  const paths = Object.values(manifest)
    .filter((route) => !/^\/_(global-error|not-found)$/.test(route))
    .map((route) => route.replace("[kind]", "success").replace(/\/\[.*$/, "/"));
  expect(paths).toContain("/healthz");
  return [...paths, "/nowhere"];
}

async function send(origin: string, route: string, { query, headers, body }: Hostile) {
  const start = performance.now();
  const response = await fetch(`${origin}${route}${query === undefined ? "" : `?${query}`}`, {
    method: body === undefined ? "GET" : "POST",
    headers: { Origin: origin, ...headers },
    redirect: "manual",
    ...(body !== undefined && { body }),
  });
  const size = (await response.arrayBuffer()).byteLength;
  return { status: response.status, size, time: performance.now() - start };
}
