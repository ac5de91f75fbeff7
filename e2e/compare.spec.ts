import type { Locator, Page } from "@playwright/test";
import { collectionOf } from "@/components/compare/collection.test-support";
import { compareUrl } from "@/lib/compare/compare-url";
import { isSound, tabTo } from "./accessible";
import { fullConfig, queryOf } from "./sample-values";
import { credentialsApp } from "./servers";
import { expect, test as base } from "./studio";

type SideName = "Left" | "Right";

class Comparison {
  readonly page: Page;
  readonly verdict: Locator;
  readonly differences: Locator;
  readonly environments: Locator;

  constructor(page: Page) {
    this.page = page;
    this.verdict = page.getByRole("heading", { name: /^(No|\d+) differences?$/ });
    this.differences = page.locator("[data-difference]");
    this.environments = page.locator("[data-environment]");
  }

  side(name: SideName): Locator {
    return this.page.getByRole("region", { name, exact: true });
  }

  box(name: SideName): Locator {
    return this.side(name).getByRole("textbox", { name: "Paste a configuration" });
  }

  difference(name: string): Locator {
    return this.page.locator(`[data-difference="${name}"]`);
  }

  names(): Promise<(string | null)[]> {
    return this.differences.evaluateAll((rows) =>
      rows.map((row) => row.getAttribute("data-difference")),
    );
  }

  async paste(name: SideName, text: string): Promise<void> {
    await this.box(name).evaluate((box, pasted) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text", pasted);
      box.dispatchEvent(
        new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }),
      );
    }, text);
  }

  async takeExample(name: SideName, example: string): Promise<void> {
    const side = this.side(name);
    await side.getByLabel("Or use an example").selectOption(example);
    await side.getByRole("button", { name: "Use example" }).click();
  }

  async chooseAnother(name: SideName): Promise<void> {
    await this.side(name)
      .getByRole("button", { name: /^Choose another/ })
      .click();
  }
}

const test = base.extend<{
  readonly comparison: Comparison & { open: (url: string) => Promise<void> };
}>({
  comparison: async ({ page, studio }, provide) => {
    const open = async (url: string) => {
      await page.goto(url);
      await studio.hydrated();
    };
    await provide(Object.assign(new Comparison(page), { open }));
  },
});

const jwt =
  "eyJhbGciOiJIUzUxMiIsInR5cCI6IkpXVCJ9.eyJ0b2tlbl90eXBlIjoiYWNjZXNzIn0.c2lnbmF0dXJlLWNhbmFyeQ";
const long = `${"To see what you earn, and what you spend. ".repeat(14)}Thank you.`;
const different = compareUrl(
  `/?flavour=ofda&persona=individual&locale=pt&fetch_resources=ACCOUNTS,OWNERS&widget.purpose=${encodeURIComponent(long)}&widget.theme.--color-primary-base=%230663F9`,
  `/?flavour=ofda&persona=business&locale=pt&fetch_resources=BILLS,OWNERS&show_close_dialog=false&widget.purpose=${encodeURIComponent(long.replace("spend", "save"))}&widget.theme.--color-primary-base=%23AA3300`,
);

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("the server's page shows the whole comparison", async ({ page }) => {
    const comparison = new Comparison(page);
    await page.goto(different);
    await expect(page).toHaveTitle("Compare · Widget Studio");
    await expect(comparison.verdict).toHaveText("5 differences");
    expect(await comparison.names()).toEqual([
      "persona",
      "show_close_dialog",
      "fetch_resources",
      "widget.purpose",
      "widget.theme.--color-primary-base",
    ]);
  });
});

test.describe("no difference is", () => {
  const pairs: Readonly<Record<string, readonly [string, string]>> = {
    "the order of parameters": ["locale=pt&access_mode=single", "access_mode=single&locale=pt"],
    "the order of a list": ["country_codes=BR,MX", "country_codes=MX%2CBR"],
    encoding: ["widget.purpose=a%20b&flavour=ofda", "widget.purpose=a+b&flavour=ofda"],
    "a default that is written": ["show_close_dialog=true&locale=es", ""],
    "an environment that is the default": ["environment=emulator", ""],
  };
  for (const [name, [left, right]] of Object.entries(pairs)) {
    test(name, async ({ comparison }) => {
      await comparison.open(
        `/compare?a=${encodeURIComponent(left)}&b=${encodeURIComponent(right)}`,
      );
      await expect(comparison.verdict).toHaveText("No difference");
      await expect(comparison.page.getByText("Not a difference:")).toBeVisible();
    });
  }

  test("a token", async ({ comparison }) => {
    await comparison.open("/compare");
    await comparison.paste("Left", `https://widget.belvo.io/?access_token=${jwt}&locale=pt`);
    await comparison.paste("Right", "https://widget.belvo.io/?locale=pt");
    await expect(comparison.verdict).toHaveText("No difference");
  });
});

test("a difference has its name, both values, and what changes", async ({ comparison }) => {
  await comparison.open(different);
  const dialog = comparison.difference("show_close_dialog");
  await expect(dialog.getByRole("definition")).toHaveText([/^Not set/, /^false/]);
  await expect(dialog.getByRole("definition").nth(1)).toContainText(
    "The widget closes without asking",
  );
  const resources = comparison.difference("fetch_resources");
  await expect(resources.locator("mark")).toHaveText(["ACCOUNTS", "BILLS"]);
  await expect(resources.getByRole("definition")).toHaveText([
    /Only here: ACCOUNTS\.$/,
    /Only here: BILLS\.$/,
  ]);
  const purpose = comparison.difference("widget.purpose").getByRole("definition");
  await expect(purpose.first()).toContainText(long);
  await expect(purpose.locator("mark")).toHaveText(["pend", "ave"]);
});

test("two flavours say which of them takes a setting", async ({ comparison }) => {
  await comparison.open(
    compareUrl("/?access_mode=single", "/?flavour=ofda&widget.purpose=To%20see"),
  );
  await expect(comparison.difference("flavour")).toContainText("Open Finance Brazil");
  await expect(comparison.difference("widget.purpose").getByRole("definition").first()).toHaveText(
    /^Multi-region does not accept it/,
  );
});

test("two flavours differ in what the token request sends by itself", async ({ comparison }) => {
  await comparison.open(compareUrl("/", "/?flavour=multi_region_update"));
  expect(await comparison.names()).toEqual(["flavour", "scopes"]);
  await expect(comparison.page.getByText("Token request: 1.")).toBeVisible();
  await expect(comparison.difference("scopes").getByRole("definition").nth(1)).toContainText(
    "read_institutions, write_links, read_links",
  );
});

test.describe("the sides", () => {
  test("are asked for, and the address follows without asking the server", async ({
    comparison,
  }) => {
    const { page } = comparison;
    await comparison.open("/compare");
    await expect(page.getByRole("heading", { name: "Choose two configurations" })).toBeVisible();
    const asked: string[] = [];
    page.on("request", (request) => {
      // Scripts that were not loaded yet, and the icon, which a browser asks for with every address.
      const { pathname } = new URL(request.url());
      if (!/^\/(_next\/static\/|icon\.svg$)/.test(pathname)) asked.push(request.url());
    });
    await comparison.takeExample("Left", "Fiscal Mexico");
    await expect(page).toHaveURL(/\/compare\?a=[^&]+$/);
    await expect(comparison.side("Left").getByRole("heading")).toBeFocused();
    await expect(
      page.getByRole("heading", { name: "Choose a second configuration" }),
    ).toBeVisible();
    await comparison.paste("Right", `https://widget.belvo.io/?access_token=${jwt}&locale=pt`);
    await expect(comparison.verdict).toBeVisible();
    await expect(page).toHaveURL(/\/compare\?a=[^&]+&b=[^&]+$/);

    await page.goBack();
    await expect(
      page.getByRole("heading", { name: "Choose a second configuration" }),
    ).toBeVisible();
    await expect(comparison.verdict).toHaveCount(0);
    await page.goForward();
    await expect(comparison.verdict).toBeVisible();
    await expect(comparison.side("Right")).toContainText("Read as a widget URL.");
    await comparison.chooseAnother("Right");
    await comparison.takeExample("Right", "Fiscal Mexico");
    await expect(comparison.verdict).toHaveText("No difference");
    await expect(comparison.box("Right")).toBeHidden();
    expect(asked).toEqual([]);
  });

  test("keep nothing private of what is pasted, and name it", async ({ comparison }) => {
    const { page } = comparison;
    await comparison.open("/compare?b=");
    await comparison.paste(
      "Left",
      `curl https://sandbox.belvo.com/api/token/ -d '${JSON.stringify({
        id: "canary-secret-id",
        password: "canary-secret-password",
        scopes: "read_institutions,write_links",
        stale_in: "30d",
      })}'`,
    );
    const left = comparison.side("Left");
    await expect(left.locator("[data-withheld]")).toHaveText(["id", "password"]);
    await expect(left).toContainText("Read as a curl command.");
    await expect(comparison.environments).toContainText(["Left: Sandbox", "Right: Emulator"]);
    await expect(comparison.difference("stale_in")).toBeVisible();
    await comparison.chooseAnother("Left");
    await expect(comparison.box("Left")).toHaveValue("");
    expect(`${page.url()} ${await page.content()}`).not.toContain("canary");
  });

  test("keep the text that was not understood, for the next paste to replace", async ({
    comparison,
  }) => {
    await comparison.open("/compare");
    await comparison.paste("Left", "hello there");
    const left = comparison.side("Left");
    await expect(left.getByRole("alert")).toContainText(/\.$/);
    await expect(comparison.box("Left")).toHaveValue("hello there");
    expect(new URL(comparison.page.url()).search).toBe("");
    await comparison.paste("Left", "locale=pt");
    await expect(left).toContainText("1 set: locale");
  });

  test("read what is typed, and take the environment of the other", async ({ comparison }) => {
    await comparison.open(`/compare?a=${encodeURIComponent("environment=sandbox&locale=pt")}`);
    await comparison.box("Right").fill("https://widget.belvo.io/?locale=pt");
    await comparison.side("Right").getByRole("button", { name: "Import" }).click();
    await expect(comparison.verdict).toHaveText("No difference");
    await expect(comparison.side("Right")).toContainText("that of the other side: Sandbox.");
  });

  test("can be any request of a collection", async ({ comparison }) => {
    const scopes = "read_institutions,write_links";
    await comparison.open("/compare?b=environment%3Dsandbox");
    await comparison.paste(
      "Left",
      collectionOf({ first: { scopes }, second: { scopes, stale_in: "30d" } }),
    );
    await expect(comparison.verdict).toHaveText("No difference");
    await comparison
      .side("Left")
      .getByLabel(/holds 2 requests/)
      .selectOption("second");
    await expect(comparison.verdict).toHaveText("1 difference");
    await expect(comparison.difference("stale_in")).toBeVisible();
  });

  test("show what could not be read, and what stands beside them", async ({ comparison }) => {
    const side = encodeURIComponent("locale=pt-BR&made_up=1");
    await comparison.open(`/compare?a=${side}&b=&c=3`);
    await expect(comparison.side("Left").locator("[data-unread]")).toHaveCount(2);
    await expect(
      comparison.page.getByText("Unknown. A comparison has only a and b."),
    ).toBeVisible();
    await expect(comparison.verdict).toHaveText("No difference");
  });

  test("are swapped, and open in the studio", async ({ comparison, studio }) => {
    const { page } = comparison;
    await comparison.open(compareUrl("/?locale=pt&made_up=1", "/?locale=en"));
    await page.getByRole("button", { name: "Swap sides" }).click();
    await expect(comparison.difference("locale").getByRole("definition")).toHaveText([
      /^en/,
      /^pt/,
    ]);
    expect(page.url()).toContain(compareUrl("/?locale=en", "/?locale=pt&made_up=1"));
    await comparison
      .side("Right")
      .getByRole("link", { name: /^Open in the studio/ })
      .click();
    await studio.hydrated();
    expect(studio.query()).toBe("locale=pt&made_up=1");
    await page.goBack();
    await expect(comparison.difference("locale").getByRole("definition")).toHaveText([
      /^en/,
      /^pt/,
    ]);
  });
});

test.describe("a comparison URL", () => {
  test.use({ permissions: ["clipboard-read", "clipboard-write"] });

  test("shows somebody else the same", async ({ comparison, browser }) => {
    const { page } = comparison;
    await comparison.open("/compare");
    await comparison.takeExample("Left", "OFDA request");
    await comparison.takeExample("Right", "Fiscal Mexico");
    await page.getByRole("button", { name: /^Copy comparison URL/ }).click();
    await expect(page.getByText("Copied")).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(page.url());
    const context = await browser.newContext();
    const other = new Comparison(await context.newPage());
    await other.page.goto(copied);
    await expect(other.verdict).toHaveText(await comparison.verdict.innerText());
    expect(await other.names()).toEqual(await comparison.names());
    await context.close();
  });

  test("with something private is replaced before a page is seen", async ({ comparison }) => {
    const { page } = comparison;
    const addresses: string[] = [];
    page.on("framenavigated", (frame) => addresses.push(frame.url()));
    const inside = encodeURIComponent(`locale=pt&access_token=${jwt}&cpf=11144477735`);
    const response = await page.goto(`/compare?a=${inside}&b=locale%3Dpt&password=canary-password`);
    const html = (await response?.text()) ?? "";
    await expect(comparison.side("Left").locator("[data-withheld]")).toHaveText([
      "access_token",
      "cpf",
    ]);
    await expect(page.getByText("password", { exact: true })).toBeVisible();
    await expect(comparison.verdict).toHaveText("No difference");
    for (const place of [html, await page.content(), addresses.join()]) {
      expect(place).not.toMatch(/eyJhbGci|11144477735|canary/);
    }
  });

  const script = encodeURIComponent(encodeURIComponent("<script>document.title='hacked'</script>"));
  const hostile: Readonly<Record<string, string>> = {
    "10 kB of a value": `a=external_id%3D${"x".repeat(10_000)}&b=`,
    "broken percent-encoding": "a=%E0%A4%A&b=%25E0%25A4%25A&%=%zz",
    "names of an object's own parts":
      "a=__proto__%3D1%26constructor%3D2&b=hasOwnProperty%3D1&__proto__=1&constructor=2",
    "script tags": `a=external_id%3D${script}&b=${script}%3D${script}&${script}=${script}`,
    "a comparison in a comparison": `a=${encodeURIComponent(different)}&b=`,
    "repeated sides": "a=locale%3Dpt&a=locale%3Des&b=&b=locale%3Dpt",
  };
  for (const [name, query] of Object.entries(hostile)) {
    test(`is harmless with ${name}`, async ({ comparison }) => {
      await comparison.open(`/compare?${query}`);
      await expect(comparison.verdict).toBeVisible();
      await expect(comparison.page).toHaveTitle("Compare · Widget Studio");
    });
  }

  test("says when it is too long for some servers", async ({ comparison }) => {
    await comparison.open(`/compare?a=external_id%3D${"x".repeat(9_000)}&b=`);
    await expect(comparison.page.getByText(/^This address has 9,0\d\d characters/)).toBeVisible();
    await isSound(comparison.page);
  });
});

test.describe("with credentials", () => {
  test.use({ baseURL: credentialsApp.origin });

  test("the environment of each side is named", async ({ comparison }) => {
    await comparison.open(compareUrl("/?environment=production", "/"));
    await expect(comparison.environments).toContainText(["Left: Production", "Right: Sandbox"]);
    await expect(comparison.side("Right")).toContainText("Sandbox (default)");
    await isSound(comparison.page);
  });
});

test.describe("axe finds nothing on", () => {
  test("the empty page, one side, and a failed paste", async ({ comparison }) => {
    await comparison.open("/compare");
    await isSound(comparison.page);
    await comparison.paste("Left", "hello there");
    await expect(comparison.side("Left").getByRole("alert")).not.toBeEmpty();
    await comparison.takeExample("Right", "OFDA request");
    await isSound(comparison.page);
  });

  test("every setting differing, with what was set aside", async ({ comparison }) => {
    test.slow();
    await comparison.open(
      compareUrl(
        `/?${queryOf(fullConfig("ofda"))}&made_up=1&password=x&widget.purpose=${"x".repeat(1_500)}`,
        "/?flavour=ofda",
      ),
    );
    await comparison.chooseAnother("Left");
    await isSound(comparison.page);
  });

  test("no difference, and a few", async ({ comparison }) => {
    await comparison.open("/compare?a=&b=");
    await isSound(comparison.page);
    await comparison.open(different);
    await isSound(comparison.page);
  });
});

test("two sides are chosen, swapped and opened by keyboard alone", async ({ comparison }) => {
  const { page } = comparison;
  await comparison.open("/compare");
  await tabTo(page, comparison.box("Left"));
  await page.keyboard.type("locale=pt&external_id=user-1");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(comparison.side("Left").getByRole("heading")).toBeFocused();
  await tabTo(page, comparison.side("Right").getByLabel("Or use an example"));
  await page.keyboard.press("ArrowDown");
  await tabTo(page, comparison.side("Right").getByRole("button", { name: "Use example" }));
  await page.keyboard.press("Enter");
  await expect(comparison.verdict).toBeVisible();
  const swap = page.getByRole("button", { name: "Swap sides" });
  await page.evaluate(() => document.querySelector<HTMLElement>("header a")?.focus());
  await tabTo(page, swap);
  await page.keyboard.press("Enter");
  await expect(swap).toBeFocused();
  await expect(comparison.side("Right")).toContainText("2 set: external_id, locale");
  const open = comparison.side("Right").getByRole("link", { name: /^Open in the studio/ });
  await tabTo(page, open);
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/\?external_id=user-1&locale=pt$/);
});
