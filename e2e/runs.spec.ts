import type { Page } from "@playwright/test";
import { catcherUrl, callbackFields, callbackKinds } from "@/lib/callbacks/catcher";
import { launchUrl } from "@/lib/launch/launch-url";
import { EmulatedWidget } from "./emulated-widget";
import { faultName, recordedRequests } from "./recorded-requests";
import { consentOfNobody, leastConfigs, queryOf } from "./sample-values";
import { credentialsApp, emulatorApp, faultServer } from "./servers";
import { expect, test, type Studio } from "./studio";

const latestOf = (page: Page) => page.locator("[data-latest-run]");
const catchSwitch = (page: Page) => page.getByRole("switch", { name: "Catch callbacks" });
const company = "widget.branding.company_name";

async function connect(studio: Studio): Promise<EmulatedWidget> {
  const widget = new EmulatedWidget(await studio.openWidget());
  await widget.outcome("success").click();
  await widget.page.waitForURL("**/callback/success/*?*");
  return widget;
}

test.describe("a token", () => {
  test("that was used is not offered again", async ({ studio, page }) => {
    await studio.open("locale=en");
    await studio.mint();
    await connect(studio);
    await expect(page.getByText("Used. Generate another.")).toBeVisible();
    await expect(studio.openLink).toHaveCount(0);
    await expect(studio.button("Copy URL")).toHaveCount(0);
    await expect(studio.timer).toHaveCount(0);
    await expect(latestOf(page)).toContainText("success");
    await studio.mint();
    await expect(page.getByText("Used. Generate another.")).toHaveCount(0);
  });

  test("that was left stays on offer", async ({ studio, page }) => {
    await studio.open("locale=en");
    await studio.mint();
    const widget = new EmulatedWidget(await studio.openWidget());
    await widget.outcome("exit").click();
    await widget.page.waitForURL("**/callback/exit/*?*");
    await expect(latestOf(page)).toContainText("exit");
    await expect(studio.openLink).toBeVisible();
  });

  for (const [name, hours] of [
    ["fast", 3],
    ["slow", -3],
  ] as const) {
    test(`counts down by the time of the server where the browser's clock is ${name}`, async ({
      studio,
      page,
    }) => {
      await page.addInitScript((shift) => {
        const real = Date.now;
        Date.now = () => real() + shift;
      }, hours * 3_600_000);
      await studio.open();
      await studio.mint();
      await expect(studio.timer).toHaveText(/^(10:00|9:5\d) left$/);
      await expect(latestOf(page)).toContainText("waiting");
    });
  }

  test("lives on when somebody sets the clock of the machine, and not when it slept", async ({
    studio,
    page,
  }) => {
    await studio.open();
    await studio.mint();
    const jump = (minutes: number) =>
      page.evaluate((by) => {
        const real = Date.now.bind(Date);
        Date.now = () => real() + by;
      }, minutes * 60_000);
    const asked = page.waitForResponse("**/healthz");
    await jump(30);
    await asked;
    await expect(studio.timer).toHaveText(/^9:\d\d left$/);
    // A machine that wakes up finds the server as late as its own clock says.
    await page.route("**/healthz", (route) =>
      route.fulfill({ headers: { date: new Date(Date.now() + 20 * 60_000).toUTCString() } }),
    );
    await jump(-50);
    await expect(page.getByText("The token has expired.")).toBeVisible();
    await expect(studio.openLink).toHaveCount(0);
  });

  test("that a change of flavour removes is named, and no reload is blamed", async ({
    studio,
    page,
  }) => {
    await studio.open();
    await studio.mint();
    await studio.reload();
    const reloaded = page.getByText("Tokens are not stored. Generate a new one.");
    await expect(reloaded).toBeVisible();
    await studio.mint();
    await expect(reloaded).toHaveCount(0);
    await studio.setFlavour("multi_region_update");
    await expect(page.getByText("The token was for Multi-region in Emulator.")).toBeVisible();
    await expect(reloaded).toHaveCount(0);
    await expect(studio.openLink).toHaveCount(0);
    await studio.setFlavour("multi_region");
    await expect(studio.openLink).toHaveCount(0);
  });

  test("comes of a click before the page is ready", async ({ studio, page }) => {
    let release = () => {};
    const ready = new Promise<void>((resolve) => (release = resolve));
    await page.route("**/_next/static/**/*.js", async (route) => {
      await ready;
      await route.continue();
    });
    await page.goto("/?locale=en", { waitUntil: "commit" });
    await studio.mintButton.click();
    release();
    await expect(studio.openLink).toBeVisible();
    await expect(page.locator("[data-latest-run]")).toHaveCount(1);
  });

  test("is asked for again when the network is back", async ({
    studio,
    page,
    context,
    complaints,
  }) => {
    complaints.expect(/ERR_INTERNET_DISCONNECTED/);
    await studio.open();
    await context.setOffline(true);
    await studio.mintInVain();
    await expect(studio.failure).toContainText("You are offline.");
    await expect(studio.failure).toContainText("tries again by itself");
    await context.setOffline(false);
    await expect(studio.openLink).toBeVisible();
    await expect(studio.failure).toHaveCount(0);
    await page.goto("/runs");
    await expect(page.locator("[data-run]")).toHaveText([/waiting/, /not generated/]);
  });
});

test.describe("a run", () => {
  test("does not wait for longer than its token lives, nor after a reload", async ({
    studio,
    page,
  }) => {
    await page.clock.install();
    await studio.open();
    await studio.mint();
    await expect(latestOf(page)).toContainText("waiting");
    await page.clock.fastForward("10:05");
    await expect(latestOf(page)).toContainText("expired, nothing came back");
    await page.goto("/runs");
    await expect(page.locator("[data-run]")).toContainText("expired, nothing came back");
    await page.getByRole("combobox", { name: "Outcome" }).selectOption("waiting");
    await expect(page.locator("[data-run]")).toHaveCount(0);
  });

  test("whose minting was left is not generated", async ({ studio, page }) => {
    await page.clock.install();
    await studio.open();
    await page.route("**/*", (route) =>
      route.request().method() === "POST" ? undefined : route.continue(),
    );
    await studio.mintButton.click();
    await expect(latestOf(page)).toContainText("waiting");
    await page.goto("/runs");
    await expect(page.locator("[data-run]")).toContainText("waiting");
    await page.clock.fastForward("02:00");
    await expect(page.locator("[data-run]")).toContainText("not generated");
  });
});

test("a notice goes with the next action", async ({ studio }) => {
  await studio.open("locale=en");
  await studio.button("Samples").click();
  await expect(studio.announcement).toContainText("Filled");
  await studio.set("external_id", "customer-42");
  await expect(studio.announcement).toHaveCount(0);
  await studio.button("Reset").click();
  await expect(studio.announcement).toContainText("Cleared");
  await studio.mint();
  await expect(studio.announcement).toHaveCount(0);
});

test.describe("catching callbacks", () => {
  test("closes the loop of the sample values, and stays out of what is shared", async ({
    studio,
    page,
  }) => {
    await studio.open();
    await studio.button("Samples").click();
    await expect(catchSwitch(page)).toBeChecked();
    const line = page.locator("[data-catch-line]");
    await expect(line).toContainText("widget.callback_urls.success");
    await expect(line).toContainText("in place of yours");
    expect(await studio.tokenField(callbackFields.success)).toMatch(/^your-deeplink-here/);
    await studio.mint();
    expect(JSON.stringify(await studio.tokenRequest())).not.toContain("/callback/");
    expect(decodeURIComponent(page.url())).not.toContain("/callback/");
    await connect(studio);
    await expect(latestOf(page)).toContainText("success");

    await studio.mint();
    await catchSwitch(page).uncheck();
    await expect(line).toHaveCount(0);
    await expect(page.getByText("from earlier settings")).toBeVisible();
  });

  test("is the emulator's habit without a callback as well, and its own page tells the log", async ({
    studio,
    page,
  }) => {
    await studio.open("locale=en&widget.callback_urls.exit=my-app://exit");
    await catchSwitch(page).uncheck();
    await studio.mint();
    const widget = new EmulatedWidget(await studio.openWidget());
    await widget.outcome("warning").click();
    await expect(widget.page.locator("[data-match=matched]")).toBeVisible();
    await expect(latestOf(page)).toContainText("warning");
    await widget.page.goBack();
    await widget.outcome("exit").click();
    await expect(widget.callbackUrl).toContainText("my-app://exit?");
    await expect(latestOf(page)).toContainText("exit");
    await widget.page.goBack();
    await widget.outcome("success").click();
    await expect(widget.page.locator("[data-match=matched]")).toBeVisible();
    await expect(page.getByText("Used. Generate another.")).toBeVisible();
  });

  test("of the studio's own addresses raises no finding of a local address", async ({ studio }) => {
    const own = callbackKinds.map(
      (kind) => [callbackFields[kind], catcherUrl(emulatorApp.origin, { kind })] as const,
    );
    await studio.open(new URLSearchParams(own.map(([name, value]) => [name, value])).toString());
    await expect(studio.finding("callback-localhost")).toHaveCount(0);
    await studio.set(callbackFields.exit, "http://localhost:9/exit");
    await expect(studio.finding("callback-localhost").first()).toBeAttached();
  });

  test("leaves a callback of one's own alone in the sandbox", async ({ studio, page }) => {
    const name = faultName("ok");
    await page.goto(
      `${credentialsApp.origin}/?${queryOf({ ...leastConfigs.multi_region, environment: "sandbox", [company]: name, "widget.callback_urls.exit": "my-app://exit" })}`,
    );
    await studio.hydrated();
    await expect(catchSwitch(page)).not.toBeChecked();
    await studio.mint();
    await catchSwitch(page).check();
    await studio.mintButton.click();
    await expect.poll(async () => (await recordedRequests(name)).length).toBe(2);
    const bodies = (await recordedRequests(name)).map(({ body }) => JSON.stringify(body));
    expect(bodies[0]).toContain("my-app://exit");
    expect(bodies[0]).not.toContain("/callback/");
    expect(bodies[1]).not.toContain("my-app://exit");
    expect(bodies[1]).toMatch(/\/callback\/exit\/[0-9a-f-]{36}"/);
  });
});

test.describe("a launch link", () => {
  test("catches the callbacks by itself", async ({ page }) => {
    await page.goto(launchUrl({ flavour: "multi_region", locale: "en" }));
    await page.waitForURL("**/emulator/widget?access_token=**");
    await new EmulatedWidget(page).outcome("success").click();
    await page.waitForURL("**/callback/success/*?*");
    await expect(page.locator("[data-match=matched]")).toBeVisible();
    await page.getByRole("link", { name: "Run again" }).click();
    await page.waitForURL("**/emulator/widget?access_token=**");
    await page.goto("/runs");
    await expect(page.locator("[data-run]")).toHaveText([/waiting/, /success/]);
  });

  test("that says nothing waits for a click", async ({ page }) => {
    await page.goto("/open");
    await page.waitForLoadState("networkidle");
    await expect(page.getByRole("button", { name: "Open widget" })).toBeEnabled();
    expect(page.url()).toBe(`${emulatorApp.origin}/open`);
    await catchSwitch(page).uncheck();
    await page.getByRole("button", { name: "Open widget" }).click();
    await page.waitForURL("**/emulator/widget?access_token=**");
    await new EmulatedWidget(page).outcome("exit").click();
    await expect(page.locator("[data-match=matched]")).toBeVisible();
    expect(page.url()).toContain("/emulator/widget/finished");
  });

  test("without an identity offers the sandbox person, and the log knows whom", async ({
    page,
  }) => {
    const name = faultName("ok");
    await page.goto(
      `${credentialsApp.origin}${launchUrl({ ...consentOfNobody, locale: "pt", environment: "sandbox", [company]: name })}`,
    );
    await page.getByRole("button", { name: "Open as the sandbox person" }).click();
    await page.waitForURL(`${faultServer.origin}/widget?access_token=**`);
    expect(JSON.stringify((await recordedRequests(name))[0]?.body)).toContain(
      "identification_info",
    );
    await page.goto(`${credentialsApp.origin}/runs`);
    await expect(page.locator("[data-run]")).toContainText("persona=individual");
  });

  test("says above the button what blocks the token", async ({ page }) => {
    await page.goto("/open?locale=pt&stale_in=soon");
    const title = page.getByRole("heading", { name: "1 finding blocks the token" });
    const button = page.getByRole("button", { name: "Open widget" });
    const [above, below] = [await title.boundingBox(), await button.boundingBox()];
    expect(above?.y ?? 0).toBeLessThan(below?.y ?? 0);
  });
});

test("a matrix is gone through row by row, back and forth", async ({ page }) => {
  await page.goto("/matrix?axis.locale=en&axis.locale=es&axis.locale=pt");
  const open = (row: number) => page.getByRole("link", { name: `Open row ${row}`, exact: true });
  const opened = page.waitForEvent("popup");
  await open(1).click();
  const first = await opened;
  await first.waitForURL("**/emulator/widget?access_token=**");
  await new EmulatedWidget(first).outcome("success").click();
  await first.waitForURL("**/callback/success/*?*");
  await expect(page.getByLabel("Mark of row 1", { exact: true })).toHaveValue("passed");

  await first.getByRole("link", { name: "Back to row 1" }).click();
  const row = (number: number) =>
    first.getByRole("link", { name: `Open row ${number}`, exact: true });
  await expect(row(1)).toBeFocused();
  expect(first.url()).toBe(page.url());
  await first.goBack();
  await first.getByRole("link", { name: "Next open row" }).click();
  await expect(row(2)).toBeFocused();

  for (const number of [2, 3]) {
    await first.getByLabel(`Mark of row ${number}`, { exact: true }).selectOption("blocked");
  }
  await first.goBack();
  await first.getByRole("link", { name: "Next open row" }).click();
  await expect(first.getByText("No row is left to open.")).toBeVisible();
});

test("a matrix whose switch is off opens its rows without catching", async ({ page }) => {
  await page.goto("/matrix?axis.locale=en&axis.locale=pt");
  await expect(catchSwitch(page)).toBeChecked();
  await catchSwitch(page).uncheck();
  const opened = page.waitForEvent("popup");
  await page.getByRole("link", { name: "Open row 1", exact: true }).click();
  const widget = new EmulatedWidget(await opened);
  await widget.page.waitForURL("**/emulator/widget?access_token=**");
  await widget.outcome("success").click();
  await widget.page.waitForURL("**/emulator/widget/finished?**");
  await expect(page.getByLabel("Mark of row 1", { exact: true })).toHaveValue("passed");
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  for (const path of [
    "/",
    "/matrix",
    "/compare",
    "/runs",
    "/open?locale=pt",
    "/callback/exit/1b4e28ba-2fa1-4d3b-a3f5-ef19b5a7633b",
  ]) {
    test(`${path} says what does not work`, async ({ page }) => {
      await page.goto(path);
      await expect(page.getByText("JavaScript is off.")).toBeVisible();
      await expect(
        page.getByText("…", { exact: false }).filter({ hasText: /Reading|Looking/ }),
      ).toHaveCount(0);
    });
  }
});
