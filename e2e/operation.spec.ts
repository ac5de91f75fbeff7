import { startApp } from "../scripts/lib/app-server.mjs";
import { mintCall } from "./mint-call";
import { queryOf } from "./sample-values";
import { credentialsApp, emulatorApp, faultServer } from "./servers";
import { expect, test } from "./studio";

const sandbox = {
  BELVO_SANDBOX_SECRET_ID: "operation-id",
  BELVO_SANDBOX_SECRET_PASSWORD: "operation-password",
  BELVO_SANDBOX_URL: `${faultServer.origin}/sandbox`,
} as const;

type App = Awaited<ReturnType<typeof startApp>>;

async function withApp(
  variables: Parameters<typeof startApp>[1],
  drive: (app: App) => Promise<void>,
): Promise<void> {
  const app = await startApp(".", { ...sandbox, ...variables });
  try {
    await drive(app);
  } finally {
    await app.stop();
  }
}

const meeting = (scenario: string) =>
  ({
    flavour: "multi_region",
    environment: "sandbox",
    "widget.branding.company_name": `fault:${scenario}`,
  }) as const;

test("says that it lives, and what it would do without", async ({ request }) => {
  const alive = await request.get("/healthz");
  expect(await alive.json()).toEqual({
    status: "alive",
    version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
    commit: expect.stringMatching(/^[0-9a-f]{7}$/),
  });
  expect(alive.headers()["cache-control"]).toBe("no-store");
  const ready = await request.get(`${credentialsApp.origin}/readyz`);
  expect(ready.status()).toBe(200);
  expect(await ready.json()).toEqual({
    status: "ready",
    configuration: "ok",
    redis: "unset",
    log: "written",
    belvo: { sandbox: "reachable", production: "reachable" },
  });
});

test("counts for Prometheus, at a loopback address alone", async ({ request }) => {
  await mintCall(emulatorApp.origin, { flavour: "multi_region" });
  const metrics = await request.get("/metrics");
  expect(metrics.headers()["content-type"]).toContain("text/plain; version=0.0.4");
  expect(await metrics.text()).toMatch(
    /^studio_mints_total\{environment="emulator",result="minted"\} \d+$/m,
  );
  for (const path of ["/metrics", "/metrics/"]) {
    const foreign = await request.get(path, { headers: { Host: "studio.example" } });
    expect(foreign.status()).toBe(403);
  }
});

test("a limit counts down to the next try", async ({ studio, page }) => {
  const variables = { MINT_LIMIT_ADDRESS: "1", METRICS_PUBLIC: "on" };
  await withApp(variables, async ({ origin }) => {
    await page.clock.install();
    await page.goto(`${origin}/?${queryOf({ flavour: "multi_region" })}`);
    await studio.hydrated();
    await studio.mintButton.click();
    await expect(studio.openLink).toBeVisible();
    await studio.mintButton.click();
    await expect(studio.failure).toContainText(
      "Too many tokens in a short time from your address.",
    );
    const countdown = page.getByRole("timer", { name: "Time until another try" });
    await expect(countdown).toHaveText(/^Another try in 0:(30|2\d)$/);
    await expect(studio.openLink, "the token that is there stays").toBeVisible();
    await page.clock.runFor(31_000);
    await expect(countdown).toHaveCount(0);
    await expect(page.getByText("You can try again now.")).toBeVisible();
    const metrics = await fetch(`${origin}/metrics`);
    expect(await metrics.text()).toContain('studio_limit_refusals_total{limit="address"} 1');
  });
});

test("what a client says of its address does not lift a limit", async () => {
  await withApp({ MINT_LIMIT_ADDRESS: "1" }, async ({ origin }) => {
    await mintCall(origin, meeting("ok"));
    for (const name of ["X-Forwarded-For", "X-Socket-Address", "X-Real-IP", "Forwarded"]) {
      expect(await mintCall(origin, meeting("ok"), { [name]: "198.51.100.9" })).toMatchObject({
        error: { kind: "limited" },
      });
    }
  });
});

test("a Belvo that is down is not asked again and again, and the emulator stays", async ({
  studio,
  page,
}) => {
  await withApp({ BELVO_EMULATOR: "on" }, async ({ origin }) => {
    await Promise.all(Array.from({ length: 5 }, () => mintCall(origin, meeting("500"))));
    await page.goto(`${origin}/?${queryOf(meeting("ok"))}`);
    await studio.hydrated();
    await studio.mintInVain();
    await expect(studio.failure).toContainText("Sandbox has failed several times in a row");
    await expect(page.getByRole("timer", { name: "Time until another try" })).toContainText("0:1");
    expect(
      await mintCall(origin, { flavour: "multi_region", environment: "emulator" }),
    ).toMatchObject({ ok: true });
    expect(await (await fetch(`${origin}/metrics`)).text()).toContain(
      'studio_breaker_state{environment="sandbox"} 2',
    );
  });
});

test("a stop finishes what is running, takes nothing new, and is soon over", async () => {
  const app = await startApp(".", sandbox);
  const running = mintCall(app.origin, meeting("slow:1500"));
  await expect
    .poll(async () => {
      const response = await fetch(`${faultServer.origin}/requests`);
      return JSON.stringify(await response.json()).includes("fault:slow:1500");
    })
    .toBe(true);
  const start = performance.now();
  const code = app.stop("SIGTERM");
  expect(await running).toMatchObject({ ok: true });
  expect(await code).toBe(143);
  expect(performance.now() - start).toBeLessThan(5_000);
  await expect(fetch(`${app.origin}/healthz`)).rejects.toThrow();
});

test("a stop leaves a line for a token that nobody waits for any more", async () => {
  let said = "";
  const app = await startApp(".", sandbox, { onOutput: (text) => (said += text) });
  const abort = new AbortController();
  const left = mintCall(app.origin, meeting("slow:9000"), {}, abort.signal);
  await expect
    .poll(async () => {
      const response = await fetch(`${faultServer.origin}/requests`);
      return JSON.stringify(await response.json()).includes("fault:slow:9000");
    })
    .toBe(true);
  abort.abort();
  await expect(left).rejects.toThrow();
  const start = performance.now();
  expect(await app.stop("SIGTERM")).toBe(143);
  expect(performance.now() - start).toBeLessThan(5_000);
  expect(said.match(/"event":"mint".*"result":"cut-off"/g)).toHaveLength(1);
});

test("without a log there is no token of production, and the sandbox goes on", async () => {
  const app = await startApp(
    ".",
    {
      ...sandbox,
      BELVO_PRODUCTION_SECRET_ID: "operation-id",
      BELVO_PRODUCTION_SECRET_PASSWORD: "operation-password",
      BELVO_PRODUCTION_URL: `${faultServer.origin}/production`,
    },
    { onOutput: () => undefined },
  );
  app.loseOutput();
  try {
    expect(
      await mintCall(app.origin, { ...meeting("ok:4712"), environment: "production" }),
    ).toMatchObject({ error: { kind: "not-logged" } });
    expect(await mintCall(app.origin, meeting("ok"))).toMatchObject({ ok: true });
    const sent = await (await fetch(`${faultServer.origin}/requests`)).text();
    expect(sent).not.toContain("fault:ok:4712");
    expect(await (await fetch(`${app.origin}/metrics`)).text()).toMatch(
      /^studio_log_write_failures_total [1-9]/m,
    );
    expect(await (await fetch(`${app.origin}/readyz`)).json()).toMatchObject({
      status: "degraded",
      log: "failing",
    });
  } finally {
    await app.stop();
  }
});

test("a call that is dropped is made once more", async ({ studio, page, complaints }) => {
  complaints.expect(/ERR_CONNECTION_RESET|502/);
  let calls = 0;
  await page.route("**/*", async (route) => {
    if (route.request().method() !== "POST") return route.fallback();
    calls += 1;
    return calls === 1 ? route.abort("connectionreset") : route.fallback();
  });
  await studio.open(queryOf({ flavour: "multi_region" }));
  await studio.mint();
  expect(calls).toBe(2);
});
