import { isSound, tabTo } from "./accessible";
import { faultName, recordedRequests } from "./recorded-requests";
import { leastConfigs, queryOf } from "./sample-values";
import { credentialsApp } from "./servers";
import { expect, test } from "./studio";

test.describe("a finding", () => {
  test("stands beside the preview and at its control, and its fix can be taken back", async ({
    studio,
  }) => {
    await studio.open("locale=es&credentials_storage=365d");
    const finding = studio.finding("storage-needs-store");
    await expect(finding).toHaveAttribute("data-parameter", "credentials_storage");
    await expect(finding).toContainText("The fix sets credentials_storage to store.");
    await studio.find("credentials_storage");
    await expect(studio.control("credentials_storage")).toHaveAccessibleDescription(
      /a recurrent link must store/,
    );

    await studio.tab("Findings").click();
    await finding.getByRole("button", { name: /^Fix credentials_storage/ }).click();
    await expect(finding).toHaveCount(0);
    expect(await studio.tokenField("credentials_storage")).toBe("store");
    await expect(studio.announcement).toContainText("Fixed: sets credentials_storage to store.");
    await studio.button("Undo").click();
    await expect(finding).toHaveCount(1);
    expect(await studio.tokenField("credentials_storage")).toBe("365d");
  });

  test("is fixed at its control, which takes the focus", async ({ studio }) => {
    await studio.open("external_id=a.b.c");
    await studio
      .field("external_id")
      .getByRole("button", { name: /^Fix external_id/ })
      .click();
    await expect(studio.control("external_id")).toHaveValue("a-b-c");
    await expect(studio.control("external_id")).toBeFocused();
  });

  test("follows what is typed", async ({ studio }) => {
    await studio.open();
    await expect(studio.findings).toHaveCount(0);
    await studio.set("external_id", "11 98765-4321");
    await expect(studio.finding("external-id-personal-data")).toHaveCount(1);
    await studio.set("external_id", "user-42");
    await expect(studio.findings).toHaveCount(0);
  });

  test("of what cannot be read has a fix that reads it", async ({ studio }) => {
    await studio.open("country=BR&instituion_types=retail&foo=1");
    await expect(studio.finding("unknown-parameter")).toHaveCount(3);
    await studio.tab("Findings").click();
    await studio.button("Fix all 3").click();
    await expect.poll(() => studio.query()).toBe("country_codes=BR&institution_types=retail");
    await expect(studio.unread).toHaveCount(0);
    await studio.button("Undo").click();
    await expect(studio.unread).toHaveCount(3);
  });

  test("says in its label what it does", async ({ studio }) => {
    await studio.open("stale_in=x&external_id=a&country=BR&locale=pt&enable_openbanking=true");
    const labels = studio.page.locator("[data-rule] [data-consequence]");
    await expect(labels).toHaveText([
      "Blocks the token",
      "Will misbehave",
      "May misbehave",
      "Note",
    ]);
  });

  test("of forty institutions is one entry, whose list unfolds", async ({ studio }) => {
    const names = Array.from({ length: 40 }, (_, index) => `unheard${index}_mx_retail`);
    await studio.open(`institutions=${names.join(",")}`);
    const finding = studio.finding("institution-unknown");
    await expect(finding).toHaveCount(1);
    await expect(finding).toContainText("40 institutions are not on the studio's list.");
    await expect(finding.getByText(names[39] ?? "", { exact: true })).toBeHidden();
    await studio.unfoldFindings("institutions");
    await expect(finding.getByText(names[39] ?? "", { exact: true })).toBeVisible();
  });

  test("shares an entry with the others of its parameter", async ({ studio }) => {
    await studio.open("country_codes=BR,mx,xx&locale=pt");
    await expect(studio.finding("invalid-value")).toContainText("and 1 more");
    await expect(studio.finding("wrong-case")).toBeHidden();
    await studio.unfoldFindings("country_codes");
    await expect(studio.finding("wrong-case")).toBeVisible();
    await isSound(studio.page);
  });

  test("of dark keys in the light scheme sets the dark one", async ({ studio }) => {
    await studio.open("widget.color_scheme=LIGHT&widget.theme.--color-primary-base-dark=%23AA3300");
    const finding = studio.finding("dark-keys-unused");
    await studio.tab("Findings").click();
    await finding.getByRole("button", { name: /^Fix widget.color_scheme/ }).click();
    await expect(finding).toHaveCount(0);
    expect(await studio.tokenField("widget.color_scheme")).toBe("DARK");
  });

  test("is the one place that lists an unknown value, and removes it", async ({ studio }) => {
    await studio.open("locale=zz&external_id=user-42");
    await expect(studio.unread).toHaveCount(1);
    const finding = studio.finding("invalid-value");
    await studio.tab("Findings").click();
    await finding.getByRole("button", { name: "Remove locale from the studio URL" }).click();
    await expect(finding).toHaveCount(0);
    await expect(studio.announcement).toContainText("Removed locale.");
    await expect.poll(() => studio.query()).toBe("external_id=user-42");
    await studio.button("Undo").click();
    await expect.poll(() => studio.query()).toBe("external_id=user-42&locale=zz");
  });

  test("counts many unknown names in one entry, which removes them at once", async ({ studio }) => {
    await studio.open(Array.from({ length: 40 }, (_, index) => `k${index}=${index}`).join("&"));
    await studio.tab("Findings").click();
    const counted = studio.page.locator('[data-rule="unknown-parameter"][data-parameter=""]');
    await expect(counted).toContainText("15 more have the same problem.");
    await expect(studio.page.getByText("15 values in this URL are unknown")).toHaveCount(0);
    await counted.getByRole("button", { name: /^Remove k25, / }).click();
    await expect(counted).toHaveCount(0);
    await expect(studio.unread).toHaveCount(25);
  });

  test("is in the page of the server, before any script runs", async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${baseURL}/?locale=pt-BR`);
    await expect(page.locator("[data-rule=invalid-value]")).toContainText("pt-BR");
    await context.close();
  });

  test("is reached and fixed with the keyboard alone", async ({ studio }) => {
    await studio.open("locale=PT");
    const fix = studio.finding("wrong-case").getByRole("button", { name: /^Fix locale/ });
    await tabTo(studio.page, studio.tab("URL"));
    await studio.page.keyboard.press("ArrowRight");
    await studio.page.keyboard.press("ArrowRight");
    await expect(studio.tab("Findings")).toBeFocused();
    await tabTo(studio.page, fix);
    await studio.page.keyboard.press("Enter");
    await expect(studio.findings).toHaveCount(0);
    await expect(studio.page.getByRole("group", { name: "Findings" })).toBeFocused();
  });

  test("leaves nothing for axe", async ({ studio }) => {
    await studio.open("flavour=ofda&country=BR&locale=PT&external_id=a&stale_in=x");
    await isSound(studio.page);
  });
});

test.describe("what holds the token back", () => {
  for (const flavour of ["multi_region_update", "ofda"] as const) {
    test(`is settled with sample values in ${flavour}`, async ({ studio }) => {
      await studio.open(`flavour=${flavour}`);
      await studio.mintInVain();
      await studio.tab("Findings").click();
      await studio.button("Fill with sample values").click();
      await expect(studio.button("Fill with sample values")).toHaveCount(0);
      await expect(studio.announcement).toContainText("Filled ");
      await studio.mint();
    });
  }

  test("offers no sample for a value that somebody set", async ({ studio }) => {
    await studio.open("flavour=multi_region_update&link_id=x");
    await studio.mintInVain();
    await studio.tab("Findings").click();
    await expect(studio.finding("invalid-link-id")).toBeVisible();
    await expect(studio.button("Fill with sample values")).toHaveCount(0);
  });

  test("may be sent anyway, for Belvo's own answer", async ({ studio }) => {
    await studio.open("flavour=multi_region_update&link_id=x");
    await studio.mintInVain();
    await expect(studio.failure).toContainText("1 finding blocks this token");
    await studio.failure.getByRole("button", { name: "Send anyway" }).click();
    await expect(studio.failure).toContainText("Belvo rejected the token request.");
    await expect(studio.failure).toContainText("link_id");
    await expect(studio.failure).toContainText("request_id");
  });

  test.describe("with credentials", () => {
    test.use({ baseURL: credentialsApp.origin });

    test("is not settled with a link that Belvo does not know", async ({ studio }) => {
      await studio.open("flavour=multi_region_update&environment=sandbox");
      await studio.mintInVain();
      await studio.tab("Findings").click();
      await expect(studio.findings.first()).toBeVisible();
      await expect(studio.button("Fill with sample values")).toHaveCount(0);
    });

    test("reaches Belvo only when it is sent anyway", async ({ studio }) => {
      const company = faultName("ok");
      const config = { ...leastConfigs.multi_region_update, link_id: "x" };
      await studio.open(queryOf({ ...config, "widget.branding.company_name": company }));
      await studio.mintInVain();
      expect(await recordedRequests(company)).toHaveLength(0);
      await studio.failure.getByRole("button", { name: "Send anyway" }).click();
      await expect(studio.openLink).toBeVisible();
      expect(await recordedRequests(company)).toMatchObject([{ body: { link_id: "x" } }]);
    });
  });

  test("is never a parameter of the widget URL", async ({ studio }) => {
    await studio.open("locale=pt-BR&country=BR&external_id=a");
    await studio.mint();
  });
});

test.describe("what the widget will do", () => {
  test("is said in sentences that lead to their controls", async ({ studio }) => {
    const { page } = studio;
    await studio.open("country_codes=MX&show_close_dialog=false");
    await studio.tab("Effect").click();
    const list = page.getByRole("group", { name: "What the widget will do" });
    await expect(list).toContainText("The widget speaks Spanish");
    await expect(list.locator("[data-topic=institutions]")).toContainText("in Mexico");
    for (const topic of ["language", "institutions", "link", "credentials", "data", "dialogs"]) {
      await expect(list.locator(`[data-topic=${topic}] li`).first()).toBeVisible();
    }
    await isSound(page);
    await list.getByRole("button", { name: "locale" }).first().click();
    await expect(studio.segment("locale", "")).toBeFocused();
    await studio.set("locale", "pt");
    await expect(list).toContainText("The widget speaks Portuguese");
  });

  test("leads to the flavour and the environment as well", async ({ studio }) => {
    await studio.open("flavour=multi_region_update");
    await studio.tab("Effect").click();
    const list = studio.page.getByRole("group", { name: "What the widget will do" });
    await list.getByRole("button", { name: "flavour" }).first().click();
    await expect(studio.flavour("multi_region_update")).toBeFocused();
  });
});
