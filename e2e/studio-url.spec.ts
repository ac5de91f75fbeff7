import { EmulatedWidget, emulatorToken } from "./emulated-widget";
import { fullConfig, queryOf } from "./sample-values";
import { expect, test } from "./studio";

const query =
  "flavour=ofda&persona=business&external_id=user-1&locale=pt&show_close_dialog=false&country_codes=BR&stale_in=30d&widget.theme.--color-primary-base=%230663F9";

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("the server's page shows the whole configuration", async ({ studio }) => {
    await studio.page.goto(`/?${query}`);
    await expect(studio.flavour("ofda")).toBeChecked();
    await expect(studio.control("external_id")).toHaveValue("user-1");
    await expect(studio.segment("locale", "pt")).toBeChecked();
    await expect(studio.segment("show_close_dialog", "false")).toBeChecked();
    const { searchParams } = new URL(await studio.widgetUrl());
    expect([...searchParams]).toEqual([
      ["access_token", "…"],
      ["external_id", "user-1"],
      ["locale", "pt"],
      ["show_close_dialog", "false"],
      ["country_codes", "BR"],
    ]);
    expect(await studio.tokenField("stale_in")).toBe("30d");
    expect(await studio.tokenField("widget.theme.--color-primary-base")).toBe("#0663F9");
    expect(JSON.stringify(await studio.tokenRequest())).toContain("50685362006773");
    await expect(studio.environmentButton).toHaveText(/Emulator$/);
  });

  test("the server's page reports what it could not read", async ({ studio }) => {
    await studio.page.goto("/?locale=pt-BR&made_up=1&password=canary-42");
    await expect(studio.unread).toHaveCount(2);
    await expect(studio.page.getByText("The studio removed password")).toBeVisible();
    expect(await studio.page.content()).not.toContain("canary-42");
  });
});

test("the first paint is the configuration, never the defaults", async ({ studio }) => {
  await studio.page.addInitScript(() => {
    const seen = new Set<string>();
    Reflect.set(window, "seen", seen);
    new MutationObserver(() => {
      const preview = document.querySelector("[data-testid=widget-url]");
      const text = preview?.textContent ?? "";
      // While the page arrives, the last line is not closed yet.
      if (preview?.nextElementSibling || document.readyState !== "loading") seen.add(text);
    }).observe(document, { childList: true, subtree: true, characterData: true });
  });
  await studio.open(query);
  const seen = await studio.page.evaluate(() => [...(Reflect.get(window, "seen") as Set<string>)]);
  expect(seen.filter((text) => text !== "")).toEqual([await studio.widgetUrl()]);
});

test("a whole configuration comes back in the order of the catalogue", async ({ studio }) => {
  const canonical = queryOf(fullConfig("ofda"));
  const shuffled = canonical.split("&").toReversed().join("&");
  await studio.open(shuffled);
  await expect.poll(() => studio.query()).toBe(canonical);
});

test("unknown keys and unreadable values are shown, kept last, and can be removed", async ({
  studio,
}) => {
  await studio.open("made_up=1&locale=pt-BR&external_id=user-1&country_codes=MX,br&made_up=2");
  await expect(studio.unread).toHaveCount(4);
  await expect
    .poll(() => studio.query())
    .toBe("external_id=user-1&country_codes=MX&made_up=1&locale=pt-BR&country_codes=br&made_up=2");
  expect(await studio.widgetParameter("locale")).toBeNull();
  expect(await studio.widgetUrl()).not.toContain("made_up");

  await studio.unfoldFindings("locale");
  await studio.button("Remove locale from the studio URL").click();
  await expect
    .poll(() => studio.query())
    .toBe("external_id=user-1&country_codes=MX&made_up=1&country_codes=br&made_up=2");
  await studio.set("locale", "pt");
  await expect.poll(() => studio.query()).toContain("external_id=user-1&locale=pt&country");
  await studio.unfoldFindings("country_codes");
  await studio.button("Remove country_codes from the studio URL").click();
  await studio.unfoldFindings("made_up");
  const remove = studio.button("Remove made_up from the studio URL");
  await remove.first().click();
  await expect(remove).toHaveCount(1);
  await remove.click();
  await expect(studio.unread).toHaveCount(0);
  await expect.poll(() => studio.query()).toBe("external_id=user-1&locale=pt&country_codes=MX");
});

test("many unknown keys are all kept", async ({ studio }) => {
  const query = Array.from({ length: 60 }, (_, index) => `k${index}=${index}`).join("&");
  await studio.open(query);
  await studio.set("external_id", "user-1");
  await expect.poll(() => studio.query()).toBe(`external_id=user-1&${query}`);
});

test("an address of more than 500 entries is refused", async ({ request }) => {
  const query = Array.from({ length: 501 }, (_, index) => `k${index}=${index}`).join("&");
  expect((await request.get(`/?${query}`)).status()).toBe(414);
});

test("what another flavour takes is reported and kept", async ({ studio }) => {
  await studio.open("link_id=7e0a4a4c-1d3b-4f7e-9a53-2f4b8c6d1e90&persona=individual");
  await expect(studio.unread).toHaveCount(2);
  expect(await studio.tokenField("link_id")).toBeUndefined();
  await expect.poll(() => studio.query()).toContain("link_id=7e0a4a4c");
});

const script = "<script>document.title='hacked'</script>";
const hostile: Readonly<Record<string, string>> = {
  "10 kB of a value": `external_id=${"x".repeat(10_000)}`,
  "unknown keys, as many as an address may hold": Array.from(
    { length: 490 },
    (_, index) => `k${index}=v${index}`,
  ).join("&"),
  "10 kB of a list": `institutions=${Array.from({ length: 600 }, (_, index) => `of${index}_br_retail`).join(",")}`,
  "broken percent-encoding": "external_id=%E0%A4%A&locale=%&%=%zz&widget.purpose=%ED%A0%80",
  "repeated keys":
    "locale=pt&locale=es&locale=en&flavour=ofda&flavour=x&country_codes=BR&country_codes=MX",
  "names of an object's own parts":
    "__proto__=1&__proto__.x=1&constructor=2&constructor.prototype.x=3&toString=4&hasOwnProperty=5&widget.__proto__=6&widget.theme.__proto__=7",
  "script tags": `external_id=${encodeURIComponent(script)}&${encodeURIComponent(script)}=${encodeURIComponent(`"'>${script}`)}&widget.branding.company_name=${encodeURIComponent(`</script>${script}`)}`,
  "an image that fails": `made_up=${encodeURIComponent('<img src=x onerror="document.title=1">')}`,
  "control characters": "external_id=a%00b%0D%0Ac%1B&widget.branding.company_name=%E2%80%AEgnp.exe",
  "a script as a callback": "widget.callback_urls.success=javascript:document.title%3D1",
  "nothing between the signs": "&&&=&==&?&#",
};

for (const [name, hostileQuery] of Object.entries(hostile)) {
  test(`a hostile studio URL is harmless: ${name}`, async ({ studio }) => {
    await studio.open(hostileQuery);
    await expect(studio.page.getByRole("heading", { level: 1 })).toHaveText(
      /^(Multi-region|Open Finance Brazil)$/,
    );
    await expect(studio.page).toHaveTitle(/^(Multi-region|Open Finance Brazil).* · Widget Studio$/);
    await expect(studio.mintButton).toBeEnabled();
    expect(await studio.page.evaluate(() => Reflect.get({}, "x"))).toBeUndefined();
    new URL(await studio.widgetUrl());
    await studio.tokenRequest();
    await studio.set("stale_in", "77d");
    await expect.poll(() => studio.query()).toContain("stale_in=77d");
  });
}

test("a callback that is a script is never run by the emulator's widget", async ({ page }) => {
  const token = await emulatorToken(page.request, {
    widget: { callback_urls: { exit: "javascript://x/%0adocument.title=1" } },
  });
  await page.goto(`/emulator/widget?access_token=${token}&locale=en`);
  const widget = new EmulatedWidget(page);
  await widget.outcome("exit").click();
  await expect(widget.callbackUrl).toContainText("javascript://");
  await expect(widget.callbackUrl.getByRole("link")).toHaveCount(0);
});

test.describe("private values", () => {
  const jwt =
    "eyJhbGciOiJIUzUxMiIsInR5cCI6IkpXVCJ9.eyJ0b2tlbl90eXBlIjoiYWNjZXNzIn0.c2lnbmF0dXJlLWNhbmFyeQ";
  const values: Readonly<Record<string, string>> = {
    access_token: "canary-token",
    refresh: "canary-refresh",
    id: "canary-id",
    password: "canary-password",
    cpf: "11144477735",
    identification_info: "canary-info",
    "widget.consent.identification_info": "canary-path",
    made_up: jwt,
    other: "529.982.247-25",
  };

  for (const [name, value] of Object.entries(values)) {
    test(`${name} is named and gone at once: ${value.slice(0, 14)}`, async ({ studio }) => {
      const addresses: string[] = [];
      studio.page.on("framenavigated", (frame) => addresses.push(frame.url()));
      const response = await studio.page.goto(
        `/?locale=pt&${name}=${encodeURIComponent(value)}&external_id=user-1`,
      );
      const html = (await response?.text()) ?? "";
      await studio.hydrated();
      const notice = studio.page.getByRole("alert").filter({ hasText: "The studio removed" });
      await expect(notice.getByText(name, { exact: true })).toBeVisible();
      await expect.poll(() => studio.query()).toBe("external_id=user-1&locale=pt");
      await expect(notice).toBeVisible();
      for (const place of [html, await studio.page.content(), addresses.join()]) {
        expect(place).not.toContain(value);
        expect(place).not.toContain(encodeURIComponent(value));
      }
      await expect(studio.unread).toHaveCount(0);
    });
  }

  test("a bare token after the question mark is gone as well", async ({ studio }) => {
    await studio.open(jwt);
    await expect(studio.page.getByText("The studio removed value")).toBeVisible();
    await expect.poll(() => studio.query()).toBe("");
    expect(await studio.page.content()).not.toContain(jwt);
  });
});

test.describe("coming back", () => {
  const identity = { cpf: "76109277673", name: "Ana Teste" };
  const terms = "widget.consent.terms_and_conditions_url=https%3A%2F%2Fexample.com";
  const gone = "Tokens are not stored. Generate a new one. A typed identity is not stored.";

  test("by reload restores the configuration and says what is gone", async ({ studio }) => {
    await studio.open(`flavour=ofda&locale=pt&${terms}`);
    await studio.typeIdentity(identity);
    await studio.mint();
    await studio.set("stale_in", "30d");
    await expect.poll(() => studio.query()).toContain("stale_in=30d");
    await expect(studio.page.getByText(gone)).toHaveCount(0);
    await studio.reload();
    await expect(studio.page.getByText(gone)).toBeVisible();
    await expect(studio.openLink).toHaveCount(0);
    expect(await studio.tokenField("stale_in")).toBe("30d");
    expect(JSON.stringify(await studio.tokenRequest())).not.toContain(identity.name);
    await studio.reload();
    await expect(studio.page.getByText("not stored")).toHaveCount(0);
  });

  test("by Back restores the configuration and says what is gone", async ({ studio }) => {
    await studio.open(`flavour=ofda&locale=pt&${terms}`);
    await studio.typeIdentity(identity);
    await studio.mint();
    await studio.examplesButton.click();
    await studio.examples.getByRole("link", { name: /^Fiscal Mexico/ }).click();
    await studio.page.waitForURL(/fetch_resources=INVOICES/);
    await studio.hydrated();
    await expect(studio.page.getByText("not stored")).toHaveCount(0);
    await studio.page.goBack();
    await studio.hydrated();
    await expect(studio.flavour("ofda")).toBeChecked();
    await expect(studio.page.getByText(gone)).toBeVisible();
  });
});

test("an environment that is not offered stays in the URL and mints nothing", async ({
  studio,
}) => {
  await studio.open("environment=sandbox&locale=pt");
  await expect(
    studio.page
      .getByRole("region", { name: "Access token" })
      .getByText("The sandbox keys are not set on the server"),
  ).toBeVisible();
  await expect(studio.mintButton).toBeDisabled();
  await expect(studio.environment("sandbox")).toBeChecked();
  await expect(studio.environment("sandbox")).toBeDisabled();
  await studio.set("external_id", "user-1");
  await expect.poll(() => studio.query()).toBe("environment=sandbox&external_id=user-1&locale=pt");
  expect(await studio.widgetUrl()).toMatch(/^https:\/\/widget\.belvo\.io\/\?access_token=…&/);

  await studio.button("Use the emulator").click();
  await expect(studio.environmentButton).toHaveText(/Emulator$/);
  await studio.mint();
  await expect.poll(() => studio.query()).toBe("environment=emulator&external_id=user-1&locale=pt");
});

test.describe("the address bar", () => {
  test("follows the form after a rest, without a new entry in the history", async ({ studio }) => {
    const now = Date.now();
    await studio.page.clock.install({ time: now });
    await studio.open();
    const entries = await studio.page.evaluate(() => history.length);
    await studio.page.clock.pauseAt(now + 600_000);
    await studio.control("external_id").pressSequentially("user-1");
    await expect.poll(() => studio.widgetParameter("external_id")).toBe("user-1");
    await studio.page.clock.runFor(200);
    expect(studio.query()).toBe("");
    await studio.page.clock.runFor(200);
    await expect.poll(() => studio.query()).toBe("external_id=user-1");
    expect(await studio.page.evaluate(() => history.length)).toBe(entries);
  });

  test("is written when the page is left before the rest is over", async ({ studio }) => {
    const now = Date.now();
    await studio.page.clock.install({ time: now });
    await studio.open();
    await studio.page.clock.pauseAt(now + 600_000);
    await studio.control("external_id").fill("user-1");
    await studio.page.goto("/emulator/widget");
    await studio.page.goBack();
    await expect(studio.control("external_id")).toHaveValue("user-1");
    expect(studio.query()).toBe("external_id=user-1");
  });
});

test("a page that does not exist says so", async ({ page, complaints }) => {
  complaints.expect(/404/);
  const response = await page.goto("/nowhere?locale=pt");
  expect(response?.status()).toBe(404);
  await page.getByRole("link", { name: "studio", exact: true }).click();
  await expect(page.getByRole("heading", { name: "Multi-region" })).toBeVisible();
});
