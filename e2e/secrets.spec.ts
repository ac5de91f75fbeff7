import { readFile, readdir } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { faultName } from "./recorded-requests";
import { consentOfNobody, queryOf } from "./sample-values";
import { canaries, credentialsApp, credentialsAppLog, emulatorApp, refreshCanary } from "./servers";
import { expect, test } from "./studio";

const secrets = [...Object.values(canaries), refreshCanary];

test.describe("with canary secrets", () => {
  test.use({ baseURL: credentialsApp.origin });

  test("no answer of the server holds one, whatever Belvo answers", async ({ studio }) => {
    const answers = await keepAnswers(studio.page);
    const identity = { cpf: "529.982.247-25", name: "Canary Identity" };
    await studio.open(
      queryOf({
        ...consentOfNobody,
        external_id: "canary-external-id",
        "widget.branding.company_name": faultName("ok"),
      }),
    );
    await studio.typeIdentity(identity);
    await studio.mint();
    const token = (await studio.liveUrl()).searchParams.get("access_token") ?? "";
    const name = "widget.branding.company_name";
    for (const scenario of ["hostile", "not-an-error", "not-a-jwt", "unauthorized", "html-200"]) {
      await studio.set(name, faultName(scenario));
      const answered = studio.page.waitForResponse(
        (answer) => answer.request().method() === "POST",
      );
      await studio.mintButton.click();
      await answered;
      await expect(studio.failure).toBeVisible();
      expect(await studio.failure.innerText()).not.toContain("canary");
    }

    for (const { method, url, headers, body } of answers) {
      expectNone(secrets, `${JSON.stringify(headers)}${body}`, `${method} ${url}`);
    }
    expect(answers.filter(({ method }) => method === "POST")).toHaveLength(6);
    expect(answers.length).toBeGreaterThan(15);

    const log = await readFile(credentialsAppLog, "utf8");
    expect(log).toContain('"event":"mint"');
    const private_ = [identity.cpf, "52998224725", identity.name, "canary-external-id", token];
    expectNone([...secrets, ...private_], log, "the log");
    expectNone(["eyJ"], log, "the log");
  });

  test("the RSC payload and the emulator's pages hold none", async ({ request }) => {
    const addresses = [
      "/",
      "/?environment=production",
      "/nowhere",
      "/emulator/widget",
      "/icon.svg",
    ];
    for (const address of addresses) {
      for (const headers of [{}, { RSC: "1" }, { RSC: "1", "Next-Router-Prefetch": "1" }]) {
        const response = await request.get(address, { headers });
        expectNone(secrets, await response.text(), address);
      }
    }
  });

  test("the action answers a token, its expiry and the time, nothing else", async ({ studio }) => {
    await studio.open(
      queryOf({ flavour: "multi_region", "widget.branding.company_name": faultName("ok") }),
    );
    const answers = await keepAnswers(studio.page);
    await studio.mint();
    const [answer, ...others] = answers.filter(({ method }) => method === "POST");
    expect(others).toEqual([]);
    const rows = answer?.body.split("\n").filter((row) => row.includes('"ok"')) ?? [];
    expect(rows).toHaveLength(1);
    const result: unknown = JSON.parse(rows[0]?.replace(/^\w+:/, "") ?? "");
    expect(result).toEqual({
      ok: true,
      value: {
        access: expect.any(String),
        expiresAt: expect.any(Number),
        now: expect.any(Number),
      },
    });
    expect(answer?.headers["cache-control"]).toContain("no-store");
  });
});

test("what browsers may load holds no secret and no name of one", async () => {
  const folder = ".next/static";
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  let count = 0;
  for (const file of files) {
    if (!file.isFile()) continue;
    count += 1;
    const path = `${file.parentPath}/${file.name}`;
    const text = await readFile(path, "latin1");
    expectNone([...secrets, "emulator.invalid", "sourceMappingURL=data"], text, path);
    // Of a worker the bundler writes an empty one.
    if (file.name.endsWith(".map")) {
      expect(JSON.parse(text)).toEqual({ version: 3, sources: [], sections: [] });
    }
  }
  expect(count).toBeGreaterThan(5);
});

test("a token is kept on the page alone", async ({ studio }) => {
  await studio.open();
  await studio.mint();
  const token = (await studio.liveUrl()).searchParams.get("access_token") ?? "";
  await studio.set("locale", "pt");
  await expect.poll(() => studio.query()).toBe("locale=pt");
  const kept = await studio.page.evaluate(async () =>
    JSON.stringify([
      { ...localStorage },
      { ...sessionStorage },
      history.state,
      location.href,
      document.cookie,
      await indexedDB.databases(),
      await caches.keys(),
      performance.getEntries().map(({ name }) => name),
    ]),
  );
  expect(kept).not.toContain(token.slice(-20));
  await studio.page.goto("about:blank");
  await studio.page.goBack();
  await studio.hydrated();
  expect(await studio.page.content()).not.toContain(token.slice(-20));
});

const routes = [
  "/",
  "/?made_up=1",
  "/nowhere",
  "/icon.svg",
  "/emulator/widget",
  "/emulator/widget/finished",
  "/emulator/api/",
  "/open?locale=pt",
  "/callback/success?link=1",
  "/runs",
];

test("every answer carries the security headers", async ({ studio, request }) => {
  await studio.open();
  const chunk = await studio.page.locator("script[src]").first().getAttribute("src");
  for (const route of [...routes, chunk ?? ""]) {
    const headers = (await request.get(route)).headers();
    expect.soft(headers, route).toMatchObject({
      "x-content-type-options": "nosniff",
      "permissions-policy": expect.stringContaining("camera=()"),
    });
    expect.soft(headers["x-powered-by"], route).toBeUndefined();
    if (route === chunk) continue;
    expect.soft(headers["referrer-policy"], route).toBe("same-origin");
    expect.soft(headers["content-security-policy"], route).toContain("frame-ancestors 'none'");
  }
});

test("every page has a strict policy, and its nonce on every script", async ({ request }) => {
  const nonces = new Set<string>();
  for (const origin of [emulatorApp.origin, credentialsApp.origin]) {
    for (const route of [
      "/",
      "/?locale=pt-BR",
      "/nowhere",
      "/emulator/widget",
      "/open",
      "/callback/exit",
      "/runs",
    ]) {
      const response = await request.get(`${origin}${route}`);
      const policy = new Map(
        (response.headers()["content-security-policy"] ?? "").split(";").map((directive) => {
          const [name = "", ...values] = directive.trim().split(" ");
          return [name, values.join(" ")];
        }),
      );
      const scripts = policy.get("script-src") ?? "";
      const nonce = /'nonce-([^']+)'/.exec(scripts)?.[1] ?? "";
      expect(nonce.length, route).toBeGreaterThan(20);
      nonces.add(nonce);
      expect(scripts).not.toMatch(/unsafe-inline|unsafe-eval|https?:|\*/);
      expect(policy.get("style-src")).not.toContain("unsafe-inline");
      expect(policy.get("default-src")).toBe("'self'");
      expect(policy.get("object-src")).toBe("'none'");
      expect(policy.get("base-uri")).toBe("'none'");
      expect(policy.get("frame-ancestors")).toBe("'none'");
      const html = await response.text();
      const tags = html.match(/<script[^>]*>/g) ?? [];
      expect(tags.length, route).toBeGreaterThan(3);
      for (const tag of tags) expect(tag, route).toContain(`nonce="${nonce}"`);
    }
  }
  expect(nonces.size).toBe(14);
});

test("the answer that leads to a callback tells it nothing and is not stored", async ({
  request,
}) => {
  const response = await request.post("/emulator/widget/finish", {
    form: { outcome: "exit", access_token: "x" },
    headers: { origin: emulatorApp.origin },
    maxRedirects: 0,
  });
  expect(response.status()).toBe(303);
  expect(response.headers()).toMatchObject({
    "referrer-policy": "no-referrer",
    "cache-control": "no-store",
  });
});

interface Answer {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Everything that the page is sent from now on. The browser itself forgets the bodies of what must not be stored. */
async function keepAnswers(page: Page): Promise<readonly Answer[]> {
  const answers: Answer[] = [];
  await page.route("**/*", async (route) => {
    const response = await route.fetch();
    const request = route.request();
    answers.push({
      method: request.method(),
      url: request.url(),
      headers: response.headers(),
      body: await response.text(),
    });
    await route.fulfill({ response });
  });
  return answers;
}

function expectNone(needles: readonly string[], text: string, where: string): void {
  const found = needles.filter((needle) => text.includes(needle));
  expect(found, where).toEqual([]);
}
