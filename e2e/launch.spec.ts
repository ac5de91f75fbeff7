import { readFile } from "node:fs/promises";
import type { Locator, Page } from "@playwright/test";
import jsQR from "jsqr";
import { PNG } from "pngjs";
import { describeMintError } from "@/lib/mint/describe-mint-error";
import { launchUrl } from "@/lib/launch/launch-url";
import { EmulatedWidget } from "./emulated-widget";
import { faultName, recordedRequests } from "./recorded-requests";
import { consentOfNobody, leastConfigs } from "./sample-values";
import { credentialsApp, emulatorApp, faultServer } from "./servers";
import { expect, test } from "./studio";

const company = "widget.branding.company_name";
const emulatedWidget = /\/emulator\/widget\?access_token=ey/;

/** The page of a launch link. */
function launchOf(page: Page) {
  return {
    button: page.getByRole("button", { name: /^(Open widget|Try again|Send anyway)$/ }),
    failure: page.getByRole("region", { name: "Open the widget" }).getByRole("alert"),
    setting: (name: string) => page.locator(`[data-setting="${name}"] dd`),
    unread: (name: string) => page.locator(`[data-unread="${name}"]`),
    finding: (rule: string) => page.locator(`[data-rule="${rule}"]`),
  };
}

const atSandbox = (name: string) =>
  `${credentialsApp.origin}${launchUrl({ ...leastConfigs.multi_region, [company]: name })}`;

test.describe("a launch link", () => {
  test("opens the emulator's widget by itself, and tells it no referrer", async ({ page }) => {
    await page.goto(launchUrl({ flavour: "multi_region", locale: "pt", [company]: "ACME" }));
    await page.waitForURL(emulatedWidget);
    await expect(new EmulatedWidget(page).value("locale")).toHaveText("pt");
    await expect(page.getByRole("heading", { name: "ACME" })).toBeVisible();
    expect(await page.evaluate(() => document.referrer)).toBe("");
  });

  test("opens the sandbox's widget with one token, which Back does not repeat", async ({
    page,
  }) => {
    const name = faultName("ok");
    await page.goto("about:blank");
    await page.goto(atSandbox(name));
    await page.waitForURL(`${faultServer.origin}/widget?access_token=**`);
    expect(await recordedRequests(name)).toHaveLength(1);
    await page.goBack();
    if (page.url() === "about:blank") await page.goto(atSandbox(name).replace("/open?", "/?"));
    else await expect(launchOf(page).button).toBeVisible();
    await page.waitForLoadState("networkidle");
    expect(page.url()).not.toContain("access_token");
    expect(await recordedRequests(name)).toHaveLength(1);
  });

  test("mints nothing for who only reads it", async ({ request }) => {
    const name = faultName("ok");
    for (const headers of [{}, { "Sec-Purpose": "prefetch" }, { RSC: "1" }]) {
      const response = await request.get(atSandbox(name), { headers });
      expect(response.status()).toBe(200);
      expect(response.headers()["cache-control"]).toContain("no-store");
      const html = await response.text();
      expect(html).toContain("noindex");
      expect(html).not.toMatch(/ey[\w-]{20,}\./);
    }
    expect(await recordedRequests(name)).toEqual([]);
  });

  test("shows what it will open, and waits, when it comes from another site", async ({ page }) => {
    const name = faultName("ok");
    for (const site of [
      `http://localhost:${emulatorApp.port}/runs`,
      `${faultServer.origin}/widget`,
    ]) {
      await page.goto(site);
      await page.evaluate((address) => {
        const link = document.createElement("a");
        link.href = address;
        document.body.append(link);
        link.click();
      }, atSandbox(name));
      const launch = launchOf(page);
      await expect(launch.setting(company)).toHaveText(name);
      await page.waitForLoadState("networkidle");
      await expect(launch.button).toBeEnabled();
    }
    expect(await recordedRequests(name)).toEqual([]);
    await launchOf(page).button.click();
    await page.waitForURL(`${faultServer.origin}/widget?access_token=**`);
    expect(await recordedRequests(name)).toHaveLength(1);
  });

  test("waits for a click in production", async ({ page }) => {
    const name = faultName("ok");
    const link = launchUrl({ flavour: "multi_region", environment: "production", [company]: name });
    await page.goto(`${credentialsApp.origin}${link}`);
    await page.waitForLoadState("networkidle");
    await expect(page.getByText("Production always waits for a click.")).toBeVisible();
    await expect(page.getByText("Production. Real users, real banks")).toBeVisible();
    expect(await recordedRequests(name)).toEqual([]);
    const word = page.getByLabel("Type production to continue.");
    await word.fill("sandbox");
    await launchOf(page).button.click();
    await expect(word).toBeFocused();
    expect(await recordedRequests(name)).toEqual([]);
    await word.fill("production");
    await launchOf(page).button.click();
    await page.waitForURL(`${faultServer.origin}/widget?access_token=**`);
  });

  test("shows unknown keys and bad values before anything is minted", async ({ page }) => {
    const name = faultName("ok");
    await page.goto(`${atSandbox(name)}&country=BR&locale=pt-BR&stale_in=soon&password=hunter2`);
    const launch = launchOf(page);
    await expect(launch.unread("country")).toContainText("BR");
    await expect(launch.unread("locale")).toContainText("pt-BR");
    await expect(launch.finding("invalid-stale-in")).toBeVisible();
    await expect(page.getByText("The studio removed")).toContainText("password");
    expect(page.url()).not.toContain("hunter2");
    await page.waitForLoadState("networkidle");
    expect(await recordedRequests(name)).toEqual([]);
  });

  test("asks for an identity that it does not hold", async ({ page }) => {
    const name = faultName("ok");
    const link = launchUrl({ ...consentOfNobody, locale: "pt", [company]: name });
    await page.goto(`${credentialsApp.origin}${link}`);
    await page.getByLabel("CPF", { exact: false }).fill("529.982.247-25");
    await page.getByLabel("Full name", { exact: false }).fill("Ana Canary");
    await page.getByRole("button", { name: "Open widget" }).click();
    await page.waitForURL(`${faultServer.origin}/widget?access_token=**`);
    const [request] = await recordedRequests(name);
    expect(request?.body["widget"]).toMatchObject({
      consent: { identification_info: [{ type: "CPF", number: "52998224725" }] },
    });
    const kept = await page.context().storageState({ indexedDB: true });
    expect(JSON.stringify(kept)).not.toMatch(/52998224725|529\.982|Canary/);
  });

  for (const scenario of ["unauthorized", "html-403", "required"]) {
    test(`says why when Belvo answers ${scenario}, and keeps the link`, async ({ page }) => {
      const name = faultName(scenario);
      await page.goto(atSandbox(name));
      const launch = launchOf(page);
      await expect(launch.failure).toBeVisible();
      expect(page.url()).toBe(atSandbox(name));
      if (scenario === "unauthorized") {
        const { title, remedy } = describeMintError({
          kind: "unauthorized",
          environment: "sandbox",
        });
        await expect(launch.failure).toContainText(title);
        await expect(launch.failure).toContainText(remedy);
        await expect(launch.failure).toContainText("a6e1c493d7a29d91aed4338e6fcf077d");
      }
      await page.waitForLoadState("networkidle");
      expect(await recordedRequests(name)).toHaveLength(1);
      const again = page.waitForURL(atSandbox(name), { waitUntil: "commit" });
      await launch.button.click();
      await again;
      await expect(launch.failure).toBeVisible();
      await expect.poll(async () => (await recordedRequests(name)).length).toBe(2);
      const cookies = await page.context().cookies();
      expect(cookies).toMatchObject([{ httpOnly: true, sameSite: "Strict", path: "/open" }]);
      await page.goto(atSandbox(faultName("ok")));
      await page.waitForURL(`${faultServer.origin}/widget?access_token=**`);
    });
  }

  test("does not try again by itself where cookies are refused", async ({ page }) => {
    const name = faultName("unauthorized");
    await page.route("**/open/mint", async (route) => {
      const response = await route.fetch({ maxRedirects: 0 });
      const headers = Object.entries(response.headers()).filter(([name]) => name !== "set-cookie");
      await route.fulfill({ response, headers: Object.fromEntries(headers) });
    });
    await page.goto(atSandbox(name));
    await expect.poll(async () => (await recordedRequests(name)).length).toBe(1);
    await expect(launchOf(page).button).toBeEnabled();
    await page.waitForLoadState("networkidle");
    expect(await recordedRequests(name)).toHaveLength(1);
  });

  test("says what is not offered, and where nothing can be minted", async ({ page }) => {
    await page.goto(launchUrl({ flavour: "multi_region", environment: "production" }));
    await expect(launchOf(page).failure).toContainText(
      "Production is not available in this studio.",
    );
    await expect(launchOf(page).button).toHaveCount(0);
  });

  test("is a page of the studio for who wants to change it", async ({ page }) => {
    await page.goto(`${launchUrl({ flavour: "multi_region", locale: "es" })}&country=BR`);
    await page.getByRole("link", { name: "Change it in the studio" }).click();
    await page.waitForURL("**/?locale=es&country=BR");
  });
});

test.describe("the studio", () => {
  test.use({ permissions: ["clipboard-read", "clipboard-write"] });

  test("gives the launch link to the clipboard, to a camera and to another tab", async ({
    studio,
    page,
  }) => {
    await studio.open("flavour=ofda&persona=individual&locale=pt&country_codes=BR&country=BR");
    await studio.set("widget.consent.terms_and_conditions_url", "https://example.com/é?a=b&c");
    const link = `${emulatorApp.origin}/open?flavour=ofda&persona=individual&locale=pt&country_codes=BR&widget.consent.terms_and_conditions_url=https%3A%2F%2Fexample.com%2F%C3%A9%3Fa%3Db%26c&country=BR`;
    await studio.button("Share").click();
    await studio.button("Copy launch link").click();
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(link);

    const dialog = page.getByRole("dialog", { name: "Share this configuration" });
    await expect(dialog.getByTestId("launch-link")).toHaveText(link);
    await expect(dialog).toContainText("works only on this machine");
    await expect(dialog.getByRole("img")).toHaveCount(0);
    await dialog.getByRole("button", { name: "Show the QR code anyway" }).click();
    expect(await readCode(dialog.getByRole("img"))).toBe(link);
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await readCode(dialog.getByRole("img"))).toBe(link);

    const file = page.waitForEvent("download");
    await dialog.getByRole("link", { name: "Download SVG" }).click();
    expect((await file).suggestedFilename()).toBe("launch-link.svg");
    expect(await readFile(await (await file).path(), "utf8")).toMatch(/^<svg /);

    const opened = page.waitForEvent("popup");
    await dialog.getByRole("link", { name: "Open on this device" }).click();
    const launched = await opened;
    await expect(launchOf(launched).unread("country")).toBeVisible();
    await launchOf(launched).button.click();
    await launched.waitForURL(emulatedWidget);
  });

  test("offers a long link for copying, and draws no code", async ({ studio, page }) => {
    await studio.open(`flavour=ofda&widget.purpose=${"x".repeat(1300)}`);
    await studio.button("Share").click();
    const dialog = page.getByRole("dialog", { name: "Share this configuration" });
    await expect(dialog).toContainText("most cameras cannot read");
    await expect(dialog.getByRole("img")).toHaveCount(0);
    await expect(dialog.getByRole("button", { name: /^Copy launch link/ })).toBeVisible();
  });
});

/** What a camera would read. */
async function readCode(picture: Locator): Promise<string | undefined> {
  const { data, width, height } = PNG.sync.read(await picture.screenshot());
  return jsQR(new Uint8ClampedArray(data), width, height)?.data;
}

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("a button opens the widget, and a failure is shown", async ({ page }) => {
    const name = faultName("ok");
    await page.goto(atSandbox(name));
    expect(await recordedRequests(name)).toEqual([]);
    await launchOf(page).button.click();
    await page.waitForURL(`${faultServer.origin}/widget?access_token=**`);
    expect(await recordedRequests(name)).toHaveLength(1);

    await page.goto(atSandbox(faultName("forbidden")));
    await launchOf(page).button.click();
    await expect(launchOf(page).failure).toContainText("Your Belvo account does not have access.");
  });
});

test.describe("POST /open/mint", () => {
  const form = { config: "locale=pt", run: "x" };

  test("answers 303 to the widget, not to be kept and without a referrer", async ({ request }) => {
    const response = await request.post("/open/mint", {
      form,
      headers: { origin: emulatorApp.origin },
      maxRedirects: 0,
    });
    expect(response.status()).toBe(303);
    expect(response.headers()).toMatchObject({
      "cache-control": "no-store",
      "referrer-policy": "no-referrer",
      location: expect.stringMatching(
        new RegExp(`^${emulatorApp.origin}/emulator/widget\\?access_token=ey.*&locale=pt$`),
      ),
    });
  });

  test("refuses a call from elsewhere", async ({ request }) => {
    for (const headers of [{}, { origin: "https://evil.example" }, { origin: "null" }]) {
      const response = await request.post("/open/mint", { form, headers, maxRedirects: 0 });
      expect(response.status()).toBe(403);
    }
  });

  test("leads back to a link without what is private, whatever was posted", async ({ request }) => {
    const bodies = {
      "config=flavour%3Dofda%26password%3Dhunter2%26access_token%3Dx": "/open?flavour=ofda",
      "config=flavour%3Dofda&cpf=1&name=x": "/open?flavour=ofda",
      "config=environment%3Dproduction%26made_up%3D1": "/open?environment=production&made_up=1",
    };
    for (const [data, link] of Object.entries(bodies)) {
      const response = await request.post("/open/mint", {
        data,
        headers: {
          origin: emulatorApp.origin,
          "Content-Type": "application/x-www-form-urlencoded",
        },
        maxRedirects: 0,
      });
      expect(response.status()).toBe(303);
      expect(response.headers()["location"]).toBe(link);
      expect(response.headers()["set-cookie"]).not.toMatch(/hunter2/);
    }
  });

  test("refuses a form that is too large", async ({ request }) => {
    const response = await request.post("/open/mint", {
      data: `config=${"x".repeat(70_000)}`,
      headers: { origin: emulatorApp.origin },
    });
    expect(response.status()).toBe(413);
  });
});
