import type { Page } from "@playwright/test";
import corpus from "@/lib/findings/corpus.test-support.json" with { type: "json" };
import { isSound, tabTo } from "./accessible";
import { expect, test, type Studio } from "./studio";

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

const secret = "Zk3dfkj8djf8sdjKLsdf90Qw";
const request = {
  id: "0f6c2f7e-1111-4222-8333-9999aaaa0000",
  password: secret,
  scopes: "read_institutions,write_links",
  credentials_storage: "365d",
  widget: {
    consent: {
      identification_info: [{ type: "CPF", number: "52998224725", name: "Ana Clara Souza" }],
    },
  },
};
const curl = `curl -X POST https://sandbox.belvo.com/api/token/ \\
  -H 'Content-Type: application/json' -d '${JSON.stringify(request)}'`;

test.describe("a paste", () => {
  test("outside of a field is understood, and changes the form on Load alone", async ({
    studio,
  }) => {
    await studio.open("external_id=user-1");
    const before = await studio.widgetUrl();
    await paste(
      studio.page,
      "widget.belvo.io/?access_token={TOKEN}&amp;country=BR&amp;locale=pt-BR&amp;external_id=abc",
    );
    const dialog = dialogOf(studio);
    await expect(dialog).toHaveAccessibleName("Understood as a widget URL");
    await expect(pastedRules(studio)).toHaveText([/pt-BR/, /country_codes/]);
    await expect(dialog.getByText("country=BR")).toBeVisible();
    await expect(dialog.getByRole("group", { name: "What the studio understood" })).toBeFocused();
    expect(await studio.widgetUrl()).toBe(before);

    await dialog.getByRole("button", { name: "Load with 2 fixes" }).click();
    await expect(dialog).toHaveCount(0);
    await expect(studio.previewedUrl).toContainText("country_codes=BR");
    await expect(studio.previewedUrl).toContainText("locale=pt");
    await expect(studio.previewedUrl).toContainText("external_id=abc");
    await expect(studio.unread).toHaveCount(0);
    await expect(studio.announcement).toContainText("Loaded a widget URL, fixed: 3 settings.");

    await studio.button("Undo").click();
    await expect(studio.previewedUrl).toHaveText(before);
  });

  test("loads as it is, keeps what is unknown, and keeps the environment", async ({ studio }) => {
    await studio.open("environment=emulator&stale_in=30d");
    await pasteInBox(studio, "https://widget.belvo.io/?access_token={T}&country=BR&locale=pt");
    await dialogOf(studio).getByRole("button", { name: "Load", exact: true }).click();
    await expect(studio.unread).toHaveAttribute("data-unread", "country");
    await expect(studio.finding("unknown-parameter")).toHaveAttribute("data-parameter", "country");
    await expect.poll(() => studio.query()).toBe("environment=emulator&locale=pt&country=BR");
  });

  test("of a command drops secrets and people, and nothing shows or stores them", async ({
    studio,
  }) => {
    const { page } = studio;
    const sent: string[] = [];
    page.on("request", (call) => sent.push(`${call.url()} ${call.postData() ?? ""}`));
    await studio.open();
    await pasteInBox(studio, curl);
    const dialog = dialogOf(studio);
    await expect(dialog).toHaveAccessibleName("Understood as a curl command");
    await expect(dialog).toContainText("Removed");
    await expect(dialog).toContainText("password");
    await expect(page.getByLabel("Paste anything")).toHaveValue("");
    await dialog.getByRole("button", { name: "Load", exact: true }).click();
    await expect.poll(() => studio.query()).toContain("credentials_storage=365d");
    const held = await page.evaluate(() =>
      JSON.stringify([
        document.documentElement.outerHTML,
        location.href,
        history.state,
        { ...localStorage },
        { ...sessionStorage },
      ]),
    );
    for (const part of [secret, request.id, "52998224725", "Ana Clara"]) {
      expect(held).not.toContain(part);
      expect(sent.join("\n")).not.toContain(part);
    }
  });

  test("of a token says what it is and keeps nothing of it", async ({ studio }) => {
    const token = tokenWith({ token_type: "access", exp: Math.floor(Date.now() / 1000) + 300 });
    await studio.open();
    await pasteInBox(studio, `https://widget.belvo.io/?access_token=${token}&locale=es`);
    await expect(dialogOf(studio)).toContainText(
      "The text had an access token, which expires in 5",
    );
    expect(await studio.page.content()).not.toContain(token.slice(0, 60));
  });

  test("of a collection loads the request that was chosen", async ({ studio }) => {
    const item = (name: string, body: object) => ({
      name,
      request: {
        method: "POST",
        url: "{{url}}/api/token/",
        body: { mode: "raw", raw: JSON.stringify(body) },
      },
    });
    const collection = {
      info: {
        name: "Belvo",
        schema: "https://schema.getpostman.com/json/collection/v2.1.0/collection.json",
      },
      item: [
        item("First", { ...request, stale_in: "10d" }),
        item("Second", { ...request, stale_in: "20d" }),
      ],
    };
    await studio.open();
    await pasteInBox(studio, JSON.stringify(collection));
    await dialogOf(studio)
      .getByLabel("The collection holds 2 requests. Show")
      .selectOption("Second");
    await dialogOf(studio).getByRole("button", { name: "Load", exact: true }).click();
    await studio.expectValue("stale_in", "20d");
  });

  test("of code leaves open values empty, with their names as hints", async ({ studio }) => {
    await studio.open();
    await pasteInBox(
      studio,
      "belvoSDK.createWidget(token, { locale: 'pt', external_id: accountKey }).build();",
    );
    const dialog = dialogOf(studio);
    await expect(dialog).toContainText("external_id (accountKey)");
    await dialog.getByRole("button", { name: "Load", exact: true }).click();
    await expect(studio.previewedUrl).toContainText("locale=pt");
    await expect(studio.previewedUrl).not.toContainText("external_id");
    await expect(studio.page.locator('[data-hint="external_id"]')).toContainText("accountKey");
  });

  test("leads to a comparison with the form", async ({ studio }) => {
    await studio.open("locale=es");
    await pasteInBox(studio, "locale=pt&access_mode=single");
    await dialogOf(studio).getByRole("link", { name: "Compare with the form" }).click();
    await expect(studio.page).toHaveURL(/\/compare\?a=locale%3Des&b=/);
    await expect(studio.page.locator("[data-difference=locale]")).toBeVisible();
    await expect(studio.page.locator("[data-difference=access_mode]")).toBeVisible();
  });

  test("into a field is the field's own", async ({ studio }) => {
    await studio.open();
    await studio.control("external_id").focus();
    await paste(studio.page, "locale=pt");
    await expect(studio.control("external_id")).toHaveValue("locale=pt");
    await expect(dialogOf(studio)).toHaveCount(0);
  });

  test("may be typed instead, and read with Enter", async ({ studio }) => {
    await studio.open();
    await tabTo(studio.page, studio.button("Paste…"));
    await studio.page.keyboard.press("Enter");
    await expect(studio.page.getByLabel("Paste anything")).toBeFocused();
    await studio.page.keyboard.type("locale=pt&country=BR");
    await studio.page.keyboard.press("Enter");
    await expect(dialogOf(studio)).toHaveAccessibleName("Understood as a query string");
    await isSound(studio.page);
    await studio.page.keyboard.press("Escape");
    await expect(dialogOf(studio)).toHaveCount(0);
    await expect(studio.button("Paste…")).toBeFocused();
  });
});

test.describe("what is no configuration", () => {
  const texts = {
    "a sentence": "Dear all, please find attached the minutes of the meeting.",
    "a binary": "PNG\r\n\u0000\u0001\u0002\u0003IHDR",
    "deep JSON": `${"[".repeat(5000)}${"]".repeat(5000)}`,
    "more than 1 MB": "x".repeat(1_100_000),
    "a bomb for regular expressions": `${"a".repeat(60_000)}!`,
    "another API": JSON.stringify({ openapi: "3.0.0", paths: { "/pets": { get: {} } } }),
  };
  for (const [what, text] of Object.entries(texts)) {
    test(`is told, and leaves the form alone: ${what}`, async ({ studio }) => {
      await studio.open("locale=pt&external_id=user-1");
      const before = await studio.widgetUrl();
      await pasteInBox(studio, text);
      const dialog = dialogOf(studio);
      await expect(dialog).toHaveAccessibleName("Not understood");
      await expect(dialog.getByRole("alert")).toHaveText(/[.]$/);
      await expect(dialog.getByRole("button", { name: "Load" })).toHaveCount(0);
      await studio.page.keyboard.press("Escape");
      expect(await studio.widgetUrl()).toBe(before);
    });
  }
});

const linesOfTest = 12;

for (let from = 0; from < corpus.length; from += linesOfTest) {
  const lines = corpus.slice(from, from + linesOfTest);
  test(`lines ${from + 1} to ${from + lines.length} of the corpus are understood, judged and loaded`, async ({
    studio,
  }) => {
    await studio.open();
    for (const { value, note } of lines) {
      await test.step(note, async () => {
        await pasteInBox(studio, typeof value === "string" ? value : JSON.stringify(value));
        const dialog = dialogOf(studio);
        await expect(dialog).toHaveAccessibleName(/^Understood as /);
        if (note === "ok") await expect(dialog.getByText("Error", { exact: true })).toHaveCount(0);
        if (/^wrong/.test(note)) await expect(pastedRules(studio)).not.toHaveCount(0);
        await dialog.getByRole("button", { name: "Load", exact: true }).click();
        await expect(studio.announcement).toContainText(/^Loaded /);
      });
    }
  });
}

function dialogOf({ page }: Studio) {
  return page.getByRole("dialog");
}

function pastedRules({ page }: Studio) {
  return page.locator("[data-pasted-rule]");
}

async function pasteInBox({ page }: Studio, text: string): Promise<void> {
  await page.getByRole("button", { name: "Paste…" }).click();
  await expect(page.getByLabel("Paste anything")).toBeFocused();
  await paste(page, text);
}

async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((pasted) => navigator.clipboard.writeText(pasted), text);
  await page.keyboard.press("Control+V");
}

function tokenWith(payload: object): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
  return `${part({ alg: "HS512", typ: "JWT" })}.${part(payload)}.${"s".repeat(86)}`;
}
