import { once } from "node:events";
import { get, type IncomingMessage, type OutgoingHttpHeaders } from "node:http";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "@playwright/test";
import { hashPassphrase } from "@/lib/server/access/passphrase-hash.mjs";
import { freePort } from "../scripts/lib/free-ports.mjs";
import { startApp } from "../scripts/lib/app-server.mjs";
import { startProgram, startRedis } from "../scripts/lib/programs.mjs";
import { mintCall, type Called } from "./mint-call";
import { ambiguousHeads, smuggle } from "./send-raw";
import { faultServer } from "./servers";
import { cookiesOf } from "./sign-in";

const total = 300;
const granted = 200;
const together = 8;
const passphrase = "four or five unrelated words";

/** What a test has started, last first. */
const stops: (() => Promise<unknown>)[] = [];

test.afterEach(async () => {
  for (const stop of stops.splice(0).reverse()) await stop();
});

test("two instances share limits and sessions, and no token is lost when one is killed", async () => {
  test.setTimeout(90_000);
  const redis = await startRedis();
  stops.push(redis.stop);
  const proxyPort = await freePort();
  const origin = `http://127.0.0.1:${proxyPort}`;
  const variables = {
    BELVO_SANDBOX_SECRET_ID: "instances-id",
    BELVO_SANDBOX_SECRET_PASSWORD: "instances-password",
    BELVO_SANDBOX_URL: `${faultServer.origin}/sandbox`,
    REDIS_URL: redis.origin,
    MINT_LIMIT_ADDRESS: String(total),
    MINT_LIMIT_ALL: String(granted),
    TRUSTED_PROXIES: "1",
    MINT_LIMIT_PERSON: String(total),
    PUBLIC_URL: origin,
    SESSION_SECRET: "instances-session-secret".padEnd(40, "x"),
    ACCESS_PASSPHRASE_HASH: await hashPassphrase(passphrase, { N: 1024, r: 8, p: 1 }),
  };
  const logs: string[] = [];
  const run = async (port?: number) => {
    const app = await startApp(".", variables, { port, onOutput: (text) => logs.push(text) });
    stops.push(() => app.stop());
    return app;
  };
  const [first, second] = [await run(), await run()];
  const ports = [first, second].map(({ origin }) => new URL(origin).port);
  await startNginx(ports, proxyPort);
  for (const app of [first, second]) {
    await expect.poll(async () => (await readiness(app.origin)).redis).toBe("ready");
  }

  const session = await signIn(origin);
  // An answer that breaks off under way belongs to the instance that was killed.
  const mint = (config: object): Promise<Called> =>
    mintCall(origin, config, { cookie: session }).catch(() => ({ status: 0 }));

  const answers: Called[] = [];
  let dropped = 0;
  let killed: Promise<unknown> | undefined;
  let begun = 0;
  async function mintInTurn() {
    while (begun < total) {
      begun += 1;
      if (begun === 60) {
        killed = first.stop("SIGKILL").then(() => run(Number(new URL(first.origin).port)));
      }
      const config = {
        flavour: "multi_region",
        environment: "sandbox",
        "widget.branding.company_name": "fault:slow:60",
      };
      let answer = await mint(config);
      if ("status" in answer) {
        dropped += 1;
        await wait(1000);
        answer = await mint(config);
      }
      answers.push(answer);
    }
  }
  const startedAt = Date.now();
  await Promise.all(Array.from({ length: together }, mintInTurn));
  // One window of the limits: in two of them twice as much would be granted.
  expect(Date.now() - startedAt).toBeLessThan(30_000);
  await killed;

  expect(answers.filter((answer) => "status" in answer)).toEqual([]);
  expect(dropped, "no more than were in flight").toBeLessThanOrEqual(together);
  const tokens = answers.filter((answer) => "ok" in answer && answer.ok).length;
  const limited = answers.filter(
    (answer) => "ok" in answer && !answer.ok && answer.error.kind === "limited",
  ).length;
  expect(tokens + limited).toBe(total);
  expect(tokens).toBeLessThanOrEqual(granted);
  expect(tokens).toBeGreaterThanOrEqual(granted - dropped);
  expect(mintLines(logs)).toBeGreaterThanOrEqual(total - dropped);

  // The session lives on, at the instance that was killed as well. Signed out of at one, it has ended at both.
  const statuses = () =>
    Promise.all(
      ports.map((port) => statusAt(port, { cookie: session, host: new URL(origin).host })),
    );
  expect(await statuses()).toEqual([200, 200]);
  const another = await signIn(origin);
  await fetch(`${origin}/sign-out`, {
    method: "POST",
    headers: { origin, cookie: session },
    redirect: "manual",
  });
  expect(await statuses(), "a copy of the cookie").toEqual([401, 401]);

  // Without Redis each instance grants half, and says so.
  await redis.stop();
  await expect
    .poll(() => readiness(second.origin))
    .toMatchObject({ status: "degraded", redis: "away" });
  const config = { flavour: "multi_region", environment: "sandbox" };
  expect(await mintCall(origin, config, { cookie: another })).toMatchObject({ ok: true });
  expect(logs.join("")).toContain('"event":"redis","state":"away"');
});

test("the proxy hands on nothing that could be read in two ways", async () => {
  const app = await startApp(".", {});
  stops.push(() => app.stop());
  const { port } = new URL(app.origin);
  const proxyPort = await freePort();
  await startNginx([port, port], proxyPort);
  const origin = `http://127.0.0.1:${proxyPort}`;
  for (const head of ambiguousHeads) {
    const answer = await smuggle(origin, head);
    expect.soft(answer, head).toMatch(/^HTTP\/1\.1 (?:400|501) /);
    expect.soft(answer, head).not.toContain("image/svg+xml");
  }
  const long = await fetch(`${origin}/?external_id=${"a".repeat(12_000)}`);
  expect(long.status, "a long launch link").toBe(200);
  expect((await fetch(`${origin}/metrics`)).status).toBe(404);
});

async function readiness(origin: string): Promise<{ status: string; redis: string }> {
  return (await fetch(`${origin}/readyz`)).json() as Promise<{ status: string; redis: string }>;
}

function mintLines(logs: readonly string[]): number {
  return logs.join("").match(/"event":"mint"/g)?.length ?? 0;
}

/** The example of the documents, with other ports and without TLS. */
async function startNginx(ports: readonly string[], port: number): Promise<void> {
  const temporary = await folder();
  const example = (await readFile("docs/deployment/nginx.conf", "utf8"))
    .replace("127.0.0.1:3001", `127.0.0.1:${ports[0]}`)
    .replace("127.0.0.1:3002", `127.0.0.1:${ports[1]}`)
    .replace("listen 443 ssl", `listen 127.0.0.1:${port}`)
    .replace(/^ *ssl_.*$/gm, "");
  const bodies = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
    .map((name) => `${name}_temp_path ${temporary}/${name};`)
    .join("\n");
  const config = join(temporary, "nginx.conf");
  await writeFile(
    config,
    `daemon off;\nmaster_process off;\npid ${temporary}/pid;\nerror_log stderr crit;\nevents {}\nhttp {\naccess_log off;\n${bodies}\n${example}\n}\n`,
  );
  stops.push(startProgram("nginx", ["-c", config, "-p", temporary, "-e", "stderr"]));
  await expect
    .poll(() =>
      fetch(`http://127.0.0.1:${port}/healthz`).then(
        ({ status }) => status,
        () => 0,
      ),
    )
    .toBe(200);
}

/** The `Cookie` header of a new session. */
async function signIn(origin: string): Promise<string> {
  const response = await fetch(`${origin}/sign-in/passphrase`, {
    method: "POST",
    headers: { origin, accept: "text/html" },
    body: new URLSearchParams({ name: "Ana", passphrase }),
    redirect: "manual",
  });
  const cookie = cookiesOf(response);
  expect(cookie).toContain("studio-session=");
  return cookie;
}

/** What an instance answers by itself, under the name of the proxy. */
async function statusAt(port: string, headers: OutgoingHttpHeaders): Promise<number | undefined> {
  const asked = get({ host: "127.0.0.1", port, path: "/", headers });
  const [response] = (await once(asked, "response")) as [IncomingMessage];
  response.resume();
  return response.statusCode;
}

async function folder(): Promise<string> {
  const made = await mkdtemp(join(tmpdir(), "widget-studio-"));
  stops.push(() => rm(made, { recursive: true }));
  return made;
}
