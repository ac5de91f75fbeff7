import { catcherUrl } from "@/lib/callbacks/catcher";
import type { WidgetConfig } from "@/lib/widget/config";
import { launchUrl } from "@/lib/launch/launch-url";
import { EmulatedWidget, outcomes, type Outcome } from "./emulated-widget";
import { faultName } from "./recorded-requests";
import { credentialsApp, emulatorApp } from "./servers";
import { expect, test } from "./studio";

const caught: WidgetConfig = {
  flavour: "multi_region",
  locale: "en",
  institutions: ["erebor_mx_retail"],
  "widget.callback_urls.success": catcherUrl(emulatorApp.origin, { kind: "success" }),
  "widget.callback_urls.exit": catcherUrl(emulatorApp.origin, { kind: "exit" }),
  "widget.callback_urls.event": catcherUrl(emulatorApp.origin, { kind: "event" }),
};
const kinds: Readonly<Record<Outcome, string>> = {
  success: "success",
  exit: "exit",
  error: "event",
  warning: "event",
};
const runId = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/;

for (const outcome of outcomes) {
  test(`${outcome} comes back from a launch link into the log`, async ({ page, context }) => {
    await page.goto(launchUrl(caught));
    await page.waitForURL("**/emulator/widget?access_token=**");
    const log = await context.newPage();
    await log.goto("/runs");
    const line = log.locator("[data-run]");
    await expect(line).toHaveCount(1);
    await expect(line).toContainText("waiting");

    const widget = new EmulatedWidget(page);
    if (outcome === "exit") await widget.lastError.selectOption("login_error");
    await widget.outcome(outcome).click();
    await page.waitForURL(`**/callback/${kinds[outcome]}/*?*`);
    await expect(page.locator("[data-outcome]")).toHaveAttribute("data-outcome", outcome);
    await expect(page.locator("[data-match=matched]")).toContainText("It is in the run log");
    const run = runId.exec(new URL(page.url()).pathname)?.[0] ?? "";

    await expect(line).toHaveAttribute("data-run", run);
    await expect(line).toContainText(outcome);
    await expect(line).not.toContainText("waiting");
    expect(await page.evaluate(() => document.referrer)).toBe("");
    if (outcome === "success") {
      await expect(page.locator("[data-verdict]")).toHaveAttribute("data-verdict", "allowed");
      // The very command that the page shows, as its reader would send it.
      const command = page.getByTestId("next-call");
      await expect(command).toContainText("emulator:emulator");
      const [address = ""] = /http[^"]+/.exec(await command.innerText()) ?? [];
      const answer = await page.request.get(address, {
        headers: { Authorization: `Basic ${btoa("emulator:emulator")}` },
      });
      expect(await answer.json()).toMatchObject({ status: "valid", access_mode: "recurrent" });
    }
    if (outcome === "exit") await expect(line).toContainText("login_error");

    await page.reload();
    await expect(page.locator("[data-match=matched]")).toBeVisible();
    await log.locator("summary").click();
    await expect(log.locator("details")).toHaveCount(1);
  });
}

test.describe("a callback", () => {
  test("is shown without a run, and nothing is written down", async ({ page }) => {
    await page.goto("/callback/success?link=1&institution=erebor_mx_retail");
    await expect(page.getByText("This URL has no run")).toBeVisible();
    await page.goto("/callback/success/mine?link=1");
    await expect(page.getByText("This URL has no run")).toBeVisible();
    await page.goto("/runs");
    await expect(page.getByText("No runs yet")).toBeVisible();
  });

  test("says of a run that this browser does not know it", async ({ page }) => {
    await page.goto("/callback/exit/1b4e28ba-2fa1-4d3b-a3f5-ef19b5a7633b");
    await expect(page.locator("[data-match=unknown]")).toBeVisible();
  });

  test("shows script, repeated keys and broken escapes as text", async ({ page }) => {
    const script = "<script>document.title='owned'</script><img src=x onerror=alert(1)>";
    await page.goto(
      `/callback/event?error=${encodeURIComponent(script)}&a=1&a=%zz&a=%ff&%3Cb%3E=2&__proto__=3`,
    );
    const value = (key: string) => page.locator(`[data-callback-key="${key}"] code`);
    await expect(value("error")).toHaveText(script);
    await expect(value("a")).toHaveText(["1", "%zz", "%ff"]);
    await expect(value("<b>")).toHaveText("2");
    await expect(value("__proto__")).toHaveText("3");
    await expect(page).toHaveTitle(/^Callback/);
  });

  test("of 8 kB is shown, and a larger one is refused by the server", async ({ page, request }) => {
    await page.goto(`/callback/event?error_message=${"x".repeat(7_900)}`);
    await expect(page.locator('[data-callback-key="error_message"] code')).toHaveText(/^x{7900}$/);
    const refused = await request.get(`/callback/event?error_message=${"x".repeat(17_000)}`);
    expect(refused.status()).toBe(431);
  });

  test("of another kind is no page", async ({ page, complaints }) => {
    complaints.expect(/404/);
    const response = await page.goto("/callback/warning");
    expect(response?.status()).toBe(404);
  });

  test("keeps nothing private in the log", async ({ page }) => {
    await page.goto(launchUrl(caught));
    await page.waitForURL("**/emulator/widget?access_token=**");
    await page.goto("/runs");
    const run = (await page.locator("[data-run]").getAttribute("data-run")) ?? "";
    const token = "eyJhbGciOiJIUzUxMiJ9.eyJleHAiOjF9.c2ln";
    await page.goto(
      `/callback/event/${run}?error=x&access_token=${token}&cpf=76109277673&error_message=76109277673`,
    );
    await expect(page.locator("[data-match=matched]")).toBeVisible();
    await expect(page.getByText(token)).toHaveCount(0);
    const kept = JSON.stringify(await page.context().storageState({ indexedDB: true }));
    expect(kept).toContain(run);
    expect(kept).not.toMatch(/eyJ|76109277673/);
  });
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("a callback is shown and explained", async ({ page }) => {
    await page.goto("/callback/event?error=ACCESS_TOKEN_NOT_VALID&error_message=x");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(
      "The widget reported an error",
    );
    await expect(page.getByText("open the widget with a new one")).toBeVisible();
  });
});

test.describe("where storage is refused", () => {
  test.beforeEach(async ({ context }) => {
    await context.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException("No.", "SecurityError");
      };
    });
  });

  test("a launch link works, and the log and the callback say so", async ({ page }) => {
    await page.goto(launchUrl(caught));
    await page.waitForURL("**/emulator/widget?access_token=**");
    await new EmulatedWidget(page).outcome("success").click();
    await page.waitForURL("**/callback/success/*?*");
    await expect(page.locator("[data-match=failed]")).toContainText("blocks storage");
    await expect(page.locator('[data-callback-key="link"]')).toBeVisible();
    await page.goto("/runs");
    await expect(page.getByRole("alert").filter({ hasText: "no run log" })).toBeVisible();
  });
});

test("a launch that failed stands in the log with its request_id", async ({ page }) => {
  await page.goto(
    `${credentialsApp.origin}${launchUrl({
      flavour: "multi_region",
      "widget.branding.company_name": faultName("unauthorized"),
    })}`,
  );
  await expect(page.getByRole("alert").filter({ hasText: "the keys" })).toBeVisible();
  // Beside the page, which writes it down once it acts: the alert is there before.
  const log = await page.context().newPage();
  await log.goto(`${credentialsApp.origin}/runs`);
  await expect(log.locator("[data-run]")).toContainText("not generated");
  await expect(log.locator("[data-run]")).toContainText("a6e1c493d7a29d91aed4338e6fcf077d");
});

test("the studio shows the outcome while it waits, and stores no token", async ({
  studio,
  page,
}) => {
  await studio.open("locale=en");
  await studio.mint();
  const latest = page.locator("[data-latest-run]");
  await expect(latest).toContainText("waiting");
  const token = (await studio.liveUrl()).searchParams.get("access_token") ?? "";
  const widget = new EmulatedWidget(await studio.openWidget());
  await widget.outcome("error").click();
  await widget.page.waitForURL("**/callback/event/*?*");
  await expect(latest).toContainText("error");
  await expect(latest).toContainText("ACCESS_TOKEN_NOT_VALID");
  const kept = JSON.stringify(await page.context().storageState({ indexedDB: true }));
  expect(kept).toContain("widget-studio-runs");
  expect(kept).not.toContain(token.slice(-20));
});

test.describe("the log", () => {
  test.use({ permissions: ["clipboard-read", "clipboard-write"] });

  test("is searched, exported, cleared and brought back", async ({ page }) => {
    for (const locale of ["en", "pt"] as const) {
      await page.goto(launchUrl({ ...caught, locale }));
      await page.waitForURL("**/emulator/widget?access_token=**");
    }
    await page.goto("/runs");
    const lines = page.locator("[data-run]");
    await expect(lines).toHaveCount(2);
    await page.getByRole("searchbox", { name: "Find a run" }).fill("locale=pt");
    await expect(lines).toHaveCount(1);
    await expect(page.getByText("1 of 2 runs")).toBeVisible();

    const file = page.waitForEvent("download");
    await page.getByRole("button", { name: "CSV" }).click();
    expect((await file).suggestedFilename()).toBe("widget-runs.csv");

    await page.getByRole("button", { name: "Copy report" }).click();
    const report = () => page.evaluate(() => navigator.clipboard.readText());
    await expect.poll(report).toContain("# Widget run: waiting");
    await expect.poll(report).toContain("/emulator/widget?access_token=…&locale=pt");

    await page.getByRole("button", { name: "Clear" }).click();
    await expect(page.getByText("No runs match.")).toBeVisible();
    await page.getByRole("button", { name: "Undo" }).click();
    await page.getByRole("searchbox", { name: "Find a run" }).fill("");
    await expect(lines).toHaveCount(2);

    await lines.first().getByRole("link", { name: "Load into the form" }).click();
    await page.waitForURL(/\/\?environment=emulator&locale=pt/);
  });

  test("opens a run again in a tab of its own", async ({ page }) => {
    await page.goto(launchUrl(caught));
    await page.waitForURL("**/emulator/widget?access_token=**");
    await page.goto("/runs");
    const opened = page.waitForEvent("popup");
    await page.getByRole("link", { name: "Run again" }).click();
    await (await opened).waitForURL("**/emulator/widget?access_token=**");
    await expect(page.locator("[data-run]")).toHaveCount(2);
  });
});
