import { SignJWT } from "jose";
import { algorithm, signingKey } from "@/lib/emulator/signing";
import { namesFor } from "@/lib/widget/catalogue";
import { flavours } from "@/lib/widget/flavours/flavours";
import { isSound, tabTo } from "./accessible";
import { EmulatedWidget, emulatorToken } from "./emulated-widget";
import { faultName } from "./recorded-requests";
import { fullConfig, leastConfigs, queryOf } from "./sample-values";
import { credentialsApp, emulatorApp, passphraseApp, signInApp } from "./servers";
import { enter, people, signInAs } from "./sign-in";
import { accessibleName, escape, expect, test } from "./studio";

test.describe("axe finds nothing on", () => {
  test("the empty studio and the examples", async ({ studio }) => {
    await studio.open();
    await isSound(studio.page);
    await studio.examplesButton.click();
    await expect(studio.examples).toBeVisible();
    await isSound(studio.page);
  });

  test("a launch link that has a lot to say, and its code", async ({ studio, page }) => {
    await page.goto(
      "/open?flavour=ofda&locale=es&country=BR&stale_in=soon&widget.branding.company_name=ACME",
    );
    await expect(page.getByRole("button", { name: "Open widget" })).toBeVisible();
    await isSound(page);
    await studio.open("locale=pt");
    await studio.button("Share").click();
    await page.getByRole("button", { name: "Show the QR code anyway" }).click();
    await expect(page.getByRole("img", { name: /QR code/ })).toBeVisible();
    await isSound(page);
  });

  test("a callback and the run log", async ({ page }) => {
    const callback = encodeURIComponent(`${emulatorApp.origin}/callback/exit`);
    await page.goto(`/open?locale=en&widget.callback_urls.exit=${callback}`);
    await page.waitForURL("**/emulator/widget?**");
    const widget = new EmulatedWidget(page);
    await widget.lastError.selectOption("login_error");
    await widget.outcome("exit").click();
    await expect(page.locator("[data-match=matched]")).toBeVisible();
    await isSound(page);
    await page.goto(`/callback/success?link=${"x".repeat(500)}&access_token=x&institution=1`);
    await isSound(page);
    await page.goto("/runs");
    await page.locator("summary").click();
    await isSound(page);
  });

  for (const flavour of flavours) {
    test(`every control of ${flavour}, each with its wire name and a description`, async ({
      studio,
    }) => {
      test.slow();
      await studio.open(queryOf(fullConfig(flavour)));
      await studio.button("Unfold all").click();
      const unnamed = async () => {
        const form = await studio.page.getByRole("main").ariaSnapshot();
        return namesFor(flavour).filter(
          (name) => !new RegExp(`- \\w+ "${escape(accessibleName(name))}"`).test(form),
        );
      };
      await expect.soft.poll(unnamed, "controls without their wire name").toEqual([]);
      const undescribed = await studio.page
        .locator("[data-field] :is(input:not([type=color], [aria-hidden=true]), textarea)")
        .evaluateAll((controls) =>
          controls
            .filter((control) => {
              const ids = control.getAttribute("aria-describedby") ?? "";
              return !document.getElementById(ids)?.textContent?.trim();
            })
            .map(({ id }) => id),
        );
      expect.soft(undescribed, "controls without a description").toEqual([]);
      await isSound(studio.page);
    });
  }

  test("what is typed wrong, unread and withheld", async ({ studio }) => {
    const long = "x".repeat(1_500);
    await studio.open(
      `flavour=ofda&password=x&made_up=${long}&locale=pt-BR&external_id=${long}&stale_in=soon&widget.purpose=${long}`,
    );
    await studio.find("identification_info");
    await studio.typeIdentity({ cpf: "123", name: "A", cnpj: "1", business_name: "B" });
    await studio.find("");
    await studio.mintInVain();
    await isSound(studio.page);
    await studio.setFlavour("multi_region");
    await expect(studio.announcement).toBeVisible();
    await isSound(studio.page);
  });

  test("a list while it is open", async ({ studio }) => {
    await studio.open("flavour=ofda&institutions=ofmockbank_br_retail");
    await studio.find("institutions");
    await studio.control("institutions").fill("itau");
    await expect(studio.page.getByRole("option").first()).toBeVisible();
    // While a list is open, the library hides the rest of the page from screen readers: headings and landmarks too. Tab
    // closes the list before it leaves it.
    await isSound(studio.page, ["aria-hidden-focus", "page-has-heading-one", "region"]);
  });

  test("a minted token, its last minute, and its end", async ({ studio }) => {
    await studio.page.clock.install();
    await studio.open();
    await studio.mint();
    await isSound(studio.page);
    await studio.set("stale_in", "30d");
    await studio.page.clock.fastForward("09:10");
    await expect(studio.page.getByText("from earlier settings")).toBeVisible();
    await isSound(studio.page);
    await studio.page.clock.fastForward("01:00");
    await expect(studio.page.getByText("The token has expired.")).toBeVisible();
    await isSound(studio.page);
  });

  test("the emulator's widget without a good token", async ({ page }) => {
    const sign = (claims: Record<string, unknown>, key: Uint8Array) =>
      new SignJWT({ token_type: "access", jti: "x", ...claims })
        .setProtectedHeader({ alg: algorithm })
        .sign(key);
    const grant = { flavour: "ofda", settings: {} };
    const states = {
      missing: "",
      malformed: "x",
      foreign: await sign({ exp: 9_999_999_999 }, new Uint8Array(64)),
      refresh: await sign({ token_type: "refresh", exp: 9_999_999_999 }, signingKey),
      expired: await sign({ exp: 1, grant }, signingKey),
    };
    const rest = "locale=en&country_codes=MX&institutions=nowhere_mx_retail&made_up=1&locale=pt";
    for (const [state, token] of Object.entries(states)) {
      await page.goto(`/emulator/widget?access_token=${token}&${rest}`);
      await expect(new EmulatedWidget(page).tokenProblem).toHaveAttribute(
        "data-token-state",
        state,
      );
      await isSound(page);
    }
  });

  for (const locale of ["en", "es", "pt"]) {
    test(`the emulator's widget in ${locale}, open, left and used up`, async ({ page }) => {
      const token = await emulatorToken(page.request, {
        link_id: leastConfigs.multi_region_update.link_id,
        scopes: "read_institutions,write_links,read_links",
        widget: {
          branding: { company_name: "ACME" },
          callback_urls: { exit: "my-app://exit" },
          color_scheme: "DARK",
        },
      });
      const widget = new EmulatedWidget(page);
      const address = `/emulator/widget?access_token=${token}&locale=${locale}&show_close_dialog=false`;
      await page.goto(address);
      await expect(widget.outcome("success")).toBeVisible();
      await expect(page.locator("body [lang]").first()).toHaveAttribute("lang", locale);
      await isSound(page);
      await widget.outcome("exit").click();
      await expect(widget.callbackUrl.getByRole("link")).toBeVisible();
      await isSound(page);
      await page.goto(address);
      await widget.outcome("success").click();
      await expect(widget.callbackQuery).toBeVisible();
      await isSound(page);
      await page.goto(address);
      await expect(widget.tokenProblem).toHaveAttribute("data-token-state", "used");
      await isSound(page);
    });
  }

  test("a page that does not exist", async ({ page, complaints }) => {
    complaints.expect(/404/);
    await page.goto("/nowhere");
    await isSound(page);
  });
});

test.describe("with credentials", () => {
  test.use({ baseURL: credentialsApp.origin });

  test("axe finds nothing on a token of the sandbox, one of production, and a failure", async ({
    studio,
  }) => {
    await studio.open(
      queryOf({ flavour: "multi_region", "widget.branding.company_name": faultName("ok") }),
    );
    await studio.mint();
    await studio.page.getByText("Which logins does the sandbox take?").click();
    await isSound(studio.page);
    await studio.setEnvironment("production");
    await isSound(studio.page);
    await studio.mint();
    await studio.set("widget.branding.company_name", faultName("several-errors"));
    await studio.find("stale_in");
    await studio.mintInVain();
    await isSound(studio.page);
  });
});

test.describe("axe finds nothing on", () => {
  test("the sign-in at an issuer, the refusal, and the word for production", async ({
    studio,
    context,
  }) => {
    const { page } = studio;
    await page.goto(`${signInApp.origin}/?flavour=ofda&external_id=${"x".repeat(200)}`);
    await isSound(page);
    await signInAs(page, people.eve);
    await isSound(page);
    await enter(context, people.ana);
    await page.goto(`${signInApp.origin}/?environment=production`);
    await studio.hydrated();
    await isSound(page);
    await studio.mintButton.click();
    await expect(studio.productionDialog).toBeVisible();
    await isSound(page);
  });

  test("the sign-in with a passphrase", async ({ page }) => {
    await page.goto(`${passphraseApp.origin}/sign-in?problem=wrong-passphrase&return=%2Fopen`);
    await isSound(page);
  });
});

test.describe("by keyboard alone", () => {
  test("a newcomer mints and opens the widget", async ({ studio }) => {
    const { page } = studio;
    await studio.open();
    await tabTo(page, studio.flavour("multi_region"));
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    await expect(studio.flavour("ofda")).toBeChecked();
    await expect(studio.flavour("ofda")).toBeFocused();
    await tabTo(page, studio.button("Samples"));
    await page.keyboard.press("Enter");
    await expect(studio.announcement).toContainText("Filled");
    await tabTo(page, studio.segment("access_mode", ""));
    await page.keyboard.press("ArrowRight");
    await expect(studio.segment("access_mode", "single")).toBeChecked();
    await expect.poll(() => studio.widgetParameter("access_mode")).toBe("single");
    await tabTo(page, studio.mintButton);
    await page.keyboard.press("Enter");
    await expect(studio.openLink).toBeVisible();
    await expect(studio.mintButton).toBeFocused();
    await tabTo(page, studio.openLink);
    const opened = page.context().waitForEvent("page");
    await page.keyboard.press("Enter");
    const widget = new EmulatedWidget(await opened);
    await tabTo(widget.page, widget.outcome("success"));
    await widget.page.keyboard.press("Enter");
    // The emulator's callbacks are caught, whatever the samples name.
    await expect(widget.page).toHaveURL(/\/callback\/success\/.*link=/);
  });

  test("a list is searched, filled and emptied", async ({ studio }) => {
    const { keyboard } = studio.page;
    await studio.open();
    await keyboard.press("/");
    await keyboard.type("country_codes");
    await tabTo(studio.page, studio.control("country_codes"));
    await keyboard.type("mx");
    await keyboard.press("Enter");
    await expect.poll(() => studio.widgetParameter("country_codes")).toBe("MX");
    await keyboard.type("BR");
    await keyboard.press("Enter");
    await expect.poll(() => studio.widgetParameter("country_codes")).toBe("MX,BR");
    await keyboard.press("Backspace");
    await keyboard.press("Backspace");
    await expect.poll(() => studio.widgetParameter("country_codes")).toBeNull();
  });

  test("the examples open, close, and give the focus back", async ({ studio }) => {
    const { page } = studio;
    await studio.open();
    await tabTo(page, studio.examplesButton);
    await page.keyboard.press("Enter");
    await expect(studio.examples).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(studio.examples).toBeHidden();
    await expect(studio.examplesButton).toBeFocused();
    await page.keyboard.press("Enter");
    await tabTo(page, studio.examples.getByRole("link", { name: /^Fiscal Mexico/ }));
    await page.keyboard.press("Enter");
    await page.waitForURL(/INVOICES/);
  });

  for (const colorScheme of ["light", "dark"] as const) {
    test(`the focus is always to be seen: ${colorScheme}`, async ({ studio }) => {
      const { page } = studio;
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await studio.open(queryOf({ ...leastConfigs.ofda, country_codes: ["BR"] }));
      await studio.find("c");
      await page.evaluate(() => document.body.focus());
      const hidden: string[] = [];
      for (let stop = 0; stop < 60; stop += 1) {
        await page.keyboard.press("Tab");
        if (!(await page.evaluate(unseenFocus))) continue;
        // To scroll it into view may take a frame.
        await page.evaluate(() => new Promise(requestAnimationFrame));
        const unseen = await page.evaluate(unseenFocus);
        if (unseen) hidden.push(unseen);
      }
      expect([...new Set(hidden)]).toEqual([]);
    });
  }
});

/** Names the focused element when neither it nor what draws it has an outline, or when something covers it. */
function unseenFocus(): string | undefined {
  const focused = document.activeElement;
  if (!(focused instanceof HTMLElement) || focused === document.body) return undefined;
  const drawn = focused.closest("label") ?? focused;
  const around = [focused, drawn, drawn.closest("[class*=focus-within]")];
  const isOutlined = around.some((element) => {
    const style = element && getComputedStyle(element);
    return style && style.outlineStyle !== "none" && Number.parseFloat(style.outlineWidth) >= 1;
  });
  const { left, top, width, height } = drawn.getBoundingClientRect();
  const hit = document.elementFromPoint(left + width / 2, top + Math.min(height / 2, 20));
  const isCovered = !hit || !(drawn.contains(hit) || hit.contains(drawn));
  const name = `${focused.tagName} ${focused.id || focused.textContent?.slice(0, 30)}`;
  if (!isOutlined) return `${name}: no outline`;
  return isCovered ? `${name}: covered by ${hit?.tagName} ${hit?.className}` : undefined;
}
