import { exampleGroups } from "@/lib/widget/examples";
import { flavours } from "@/lib/widget/flavours/flavours";
import { identificationInfo, sandboxIdentities } from "@/lib/widget/identity";
import { buildTokenRequest } from "@/lib/widget/token-request";
import { buildWidgetUrl } from "@/lib/widget/widget-url";
import { isSound } from "./accessible";
import { EmulatedWidget, outcomes } from "./emulated-widget";
import { faultName, recordedRequests } from "./recorded-requests";
import { consentOfNobody, leastConfigs, queryOf } from "./sample-values";
import { credentialsApp, emulatorApp, faultServer } from "./servers";
import { expect, test, type TypedIdentity } from "./studio";

const emulatedWidgetUrl = `${emulatorApp.origin}/emulator/widget`;

test.describe("a newcomer", () => {
  for (const flavour of flavours) {
    test(`mints and opens ${flavour} with sample values`, async ({ studio }) => {
      await studio.open();
      await expect(studio.environmentButton).toHaveText(/Emulator$/);
      await studio.setFlavour(flavour);
      await studio.button("Samples").click();
      await expect(studio.announcement).toContainText("Filled ");
      await studio.mint();

      await expect(studio.openLink).toHaveAttribute("target", "_blank");
      await expect(studio.openLink).toHaveAttribute("rel", "noopener noreferrer");
      await expect(studio.openLink).toHaveAttribute("referrerpolicy", "no-referrer");
      const { searchParams, href } = await studio.liveUrl();
      const token = searchParams.get("access_token") ?? "";
      expect(token).toMatch(/^ey[\w-]+\.[\w-]+\.[\w-]+$/);
      expect(href).toBe((await studio.widgetUrl()).replace("…", token));
      expect(await studio.page.locator("body").innerText()).not.toContain(token);

      const widget = new EmulatedWidget(await studio.openWidget());
      await expect(widget.tokenProblem).toHaveCount(0);
      await widget.outcome("success").click();
      const institution = flavour === "ofda" ? "ofmockbank_br_retail" : /^\w+_[a-z]{2}_[a-z]+$/;
      await expect(widget.told("institution")).toHaveText(institution);
      await expect(widget.told("link")).toHaveText(/^[0-9a-f-]{36}$/);
      expect(widget.page.url()).toContain("/callback/success/");

      await expect(studio.page.getByText("Used. Generate another.")).toBeVisible();
      await widget.page.goto(href);
      await expect(widget.tokenProblem).toHaveAttribute("data-token-state", "used");
      await expect(widget.outcome("success")).toHaveCount(0);
    });
  }
});

test("what a token grants is shown beside what was requested", async ({ studio }) => {
  await studio.open("flavour=multi_region_update&stale_in=300d");
  await studio.button("Samples").click();
  await studio.mint();
  const summary = studio.page.getByText(/^Granted:/);
  await expect(summary).toContainText("as requested");
  await summary.click();
  const row = (name: string) =>
    studio.page
      .getByRole("region", { name: "What the token grants" })
      .getByRole("row")
      .filter({ has: studio.page.getByRole("rowheader", { name }) });
  await expect(row("environment")).toContainText("emulator");
  await expect(row("link_id")).toContainText("(invalid)");
  await expect(row("stale_in")).toHaveText(/300d\s*300d/);
  await expect(row("organization")).toContainText("hidden");
  await isSound(studio.page);
});

test.describe("the end of a visit", () => {
  test("goes to the web callbacks of the token", async ({ studio }) => {
    const callback = (key: string) => `${faultServer.origin}/widget?from=${key}`;
    await studio.open(
      queryOf({
        flavour: "multi_region",
        locale: "en",
        institutions: ["erebor_mx_retail"],
        "widget.callback_urls.success": callback("success"),
        "widget.callback_urls.exit": callback("exit"),
        "widget.callback_urls.event": callback("event"),
      }),
    );
    await studio.catchSwitch.uncheck();
    await studio.mint();
    const widget = new EmulatedWidget(await studio.openWidget());
    const told = () => Object.fromEntries(new URL(widget.page.url()).searchParams);
    const arrives = () => widget.page.waitForURL(`${faultServer.origin}/widget?**`);

    await widget.outcome("error").click();
    await arrives();
    expect(told()).toEqual({
      from: "event",
      error: "ACCESS_TOKEN_NOT_VALID",
      error_message: expect.any(String),
    });
    expect(await widget.page.evaluate(() => document.referrer)).toBe("");

    await widget.page.goBack();
    await widget.outcome("warning").click();
    await arrives();
    expect(told()).toEqual({
      from: "event",
      warning: "institution_disabled",
      warning_message: expect.any(String),
    });

    await widget.page.goBack();
    await widget.lastError.selectOption("login_error");
    await widget.outcome("exit").click();
    await arrives();
    expect(told()).toEqual({
      from: "exit",
      last_encountered_error_code: "login_error",
      last_encountered_error_message: "Invalid credentials provided to login to the institution",
      meta_data_institution_name: "erebor_mx_retail",
    });

    await widget.page.goBack();
    await widget.outcome("success").click();
    await arrives();
    expect(told()).toEqual({
      from: "success",
      link: expect.stringMatching(/^[0-9a-f-]{36}$/),
      institution: "erebor_mx_retail",
    });

    await widget.page.goto(studio.page.url());
    const second = new EmulatedWidget(await studio.openWidget());
    await expect(second.tokenProblem).toHaveAttribute("data-token-state", "used");
  });

  test("connects once when the widget is open twice", async ({ studio }) => {
    await studio.open("locale=en");
    await studio.catchSwitch.uncheck();
    await studio.mint();
    const [first, second] = [
      new EmulatedWidget(await studio.openWidget()),
      new EmulatedWidget(await studio.openWidget()),
    ];
    await first.outcome("success").click();
    await expect(first.callbackQuery).toHaveText(/^link=.+&institution=/);
    await second.outcome("success").click();
    await expect(second.tokenProblem).toHaveAttribute("data-token-state", "used");
  });

  test("shows the query where the token has no callback", async ({ studio }) => {
    await studio.open("locale=en");
    await studio.catchSwitch.uncheck();
    await studio.mint();
    const widget = new EmulatedWidget(await studio.openWidget());
    for (const outcome of outcomes.toReversed()) {
      await widget.outcome(outcome).click();
      await expect(widget.page.getByRole("heading", { level: 1 })).toContainText(outcome);
      await expect(widget.callbackQuery).toHaveText(/=/);
      await widget.page.goBack();
    }
  });
});

test.describe("the flavour", () => {
  test("keeps what still applies, says what it dropped, and comes back by undo", async ({
    studio,
  }) => {
    const before = queryOf({
      ...leastConfigs.ofda,
      locale: "pt",
      access_mode: "single",
      integration_type: "openfinance",
      stale_in: "30d",
    });
    await studio.open(before);
    await studio.setFlavour("multi_region_update");
    for (const name of ["persona", "access_mode", "integration_type"]) {
      await expect(studio.announcement).toContainText(name);
    }
    await expect(studio.announcement).not.toContainText("stale_in");
    await expect
      .poll(() => studio.query())
      .toBe("flavour=multi_region_update&locale=pt&stale_in=30d");
    expect(await studio.tokenField("widget")).toBeUndefined();

    await studio.button("Undo").click();
    await expect(studio.flavour("ofda")).toBeChecked();
    await expect.poll(() => studio.query()).toBe(before);
  });

  test("leaves nothing of the other flavours on the form", async ({ studio }) => {
    await studio.open();
    await studio.button("Unfold all").click();
    await expect(studio.field("link_id")).toHaveCount(0);
    await expect(studio.field("widget.consent.permissions")).toHaveCount(0);
    await studio.setFlavour("multi_region_update");
    await expect(studio.field("link_id")).toBeVisible();
    await expect(studio.field("access_mode")).toHaveCount(0);
    await expect(studio.button("Undo")).toHaveCount(0);
  });
});

test("Reset clears the flavour's settings and the identity, and comes back by undo", async ({
  studio,
}) => {
  const identity = { cpf: "76109277673", name: "Ana Teste" };
  const before = "flavour=ofda&environment=emulator&locale=pt&country_codes=BR&stale_in=30d";
  await studio.open(before);
  await studio.typeIdentity(identity);
  const request = await studio.tokenRequest();
  expect(JSON.stringify(request)).toContain(identity.name);

  await studio.button("Reset").click();
  await expect(studio.announcement).toContainText("Cleared 3 settings");
  await expect.poll(() => studio.query()).toBe("flavour=ofda&environment=emulator");
  expect(JSON.stringify(await studio.tokenRequest())).not.toContain(identity.name);

  await studio.button("Undo").click();
  await expect.poll(() => studio.query()).toBe(before);
  await expect.poll(() => studio.tokenRequest()).toEqual(request);
});

test.describe("the example", () => {
  for (const { title, examples } of exampleGroups) {
    for (const { name, about, config } of examples) {
      test(`${title}: ${name} is exactly its config, and mints`, async ({ studio }) => {
        await studio.open();
        await studio.examplesButton.click();
        await studio.examples.getByRole("link", { name: `${name} ${about}` }).click();
        await studio.page.waitForURL((url) => url.search.slice(1) === queryOf(config));
        await studio.hydrated();
        await expect(studio.unread).toHaveCount(0);
        expect(await studio.widgetUrl()).toBe(buildWidgetUrl(emulatedWidgetUrl, config, "…"));
        expect(await studio.tokenRequest()).toEqual({
          id: "$BELVO_SECRET_ID",
          password: "$BELVO_SECRET_PASSWORD",
          ...buildTokenRequest(config),
        });
        await studio.mint();
      });
    }
  }
});

test.describe("the token", () => {
  test("counts down, expires, and is generated again by one click", async ({ studio }) => {
    await studio.page.clock.install();
    await studio.open();
    await studio.mint();
    await expect(studio.timer).toHaveText(/^(10:00|9:5\d) left$/);
    await studio.page.clock.fastForward("09:10");
    await expect(studio.timer).toHaveText(/^0:\d\d left$/);
    await expect(studio.openLink).toBeVisible();
    await studio.page.clock.fastForward("01:00");
    await expect(studio.openLink).toHaveCount(0);
    await expect(studio.page.getByText("The token has expired.")).toBeVisible();
    await studio.page.clock.setSystemTime(new Date());
    await studio.mint();
  });

  test("stays when the widget URL changes, and the link follows at once", async ({ studio }) => {
    await studio.open();
    await studio.mint();
    const before = await studio.liveUrl();
    await studio.set("locale", "en");
    await studio.set("external_id", "a&b c");
    const after = await studio.liveUrl();
    expect(after.searchParams.get("access_token")).toBe(before.searchParams.get("access_token"));
    expect(after.searchParams.get("locale")).toBe("en");
    expect(after.searchParams.get("external_id")).toBe("a&b c");
    await expect(studio.page.getByText("from earlier settings")).toHaveCount(0);
  });

  test("is from earlier settings while the token request is another", async ({ studio }) => {
    await studio.open();
    await studio.mint();
    const mark = studio.page.getByText("from earlier settings");
    await studio.set("stale_in", "30d");
    await expect(mark).toBeVisible();
    await expect(studio.openLink).toBeVisible();
    await studio.unset("stale_in");
    await expect(mark).toHaveCount(0);
    await studio.set("stale_in", "30d");
    await studio.mintButton.click();
    await expect(mark).toHaveCount(0);
    await expect(studio.openLink).toBeVisible();
  });

  test("is gone with another flavour", async ({ studio }) => {
    await studio.open();
    await studio.mint();
    await studio.setFlavour("multi_region_update");
    await expect(studio.openLink).toHaveCount(0);
    await studio.setFlavour("multi_region");
    await expect(studio.openLink).toHaveCount(0);
  });
});

test.describe("what stands in the way of a token", () => {
  test("is named, and the control is focused", async ({ studio }) => {
    const posts: string[] = [];
    studio.page.on("request", (request) => {
      if (request.method() === "POST") posts.push(request.url());
    });
    await studio.open("stale_in=soon&locale=pt");
    await expect(studio.finding("invalid-stale-in")).toHaveAttribute("data-parameter", "stale_in");
    await studio.mintInVain();
    await expect(studio.failure).toContainText("1 finding blocks this token");
    await expect(studio.control("stale_in")).toBeFocused();
    await expect(studio.control("stale_in")).toHaveValue("soon");
    await expect(studio.control("stale_in")).toHaveAccessibleDescription(/Use a number of days/);
    expect(posts).toEqual([]);

    await studio.control("stale_in").fill("30d");
    await expect(studio.finding("invalid-stale-in")).toHaveCount(0);
    await studio.mint();
    await expect(studio.failure).toHaveCount(0);
  });

  test("is never a parameter of the widget URL", async ({ studio }) => {
    await studio.open(queryOf({ ...leastConfigs.ofda, locale: "es" }));
    await studio.tab("Findings").click();
    await expect(studio.finding("ofda-needs-pt")).toBeVisible();
    await studio.mint();
  });

  test("is an identity that nobody gave", async ({ studio }) => {
    await studio.open(queryOf(consentOfNobody));
    await studio.mintInVain();
    await expect(studio.failure).toContainText("1 finding blocks this token");
    await expect(
      studio.field("widget.consent.identification_info").getByRole("radio").first(),
    ).toBeFocused();
  });
});

test.describe("with credentials", () => {
  test.use({ baseURL: credentialsApp.origin });

  const typed: Readonly<Record<string, TypedIdentity>> = {
    individual: { cpf: "529.982.247-25", name: "Ana Canary" },
    business: {
      cpf: "529.982.247-25",
      name: "Ana Canary",
      cnpj: "11.222.333/0001-81",
      business_name: "Canary Ltda",
    },
  };

  for (const [kind, identity] of Object.entries(typed)) {
    test(`a typed ${kind} reaches the server and nothing else`, async ({ studio, context }) => {
      const company = faultName("ok");
      await studio.open(queryOf({ ...consentOfNobody, "widget.branding.company_name": company }));
      await studio.typeIdentity(identity);
      await studio.mint();

      const [request] = await recordedRequests(company);
      expect(request?.body["widget"]).toMatchObject({
        consent: {
          identification_info: [
            { type: "CPF", number: "52998224725", name: "Ana Canary" },
            ...(identity.cnpj
              ? [{ type: "CNPJ", number: "11222333000181", name: "Canary Ltda" }]
              : []),
          ],
        },
      });

      await studio.set("stale_in", "30d");
      await expect.poll(() => studio.query()).toContain("stale_in=30d");
      const kept = await studio.page.evaluate(() =>
        JSON.stringify([
          { ...localStorage },
          { ...sessionStorage },
          history.state,
          document.cookie,
          performance.getEntriesByType("resource").map(({ name }) => name),
        ]),
      );
      const places = [kept, studio.page.url(), (await studio.liveUrl()).href];
      expect(await context.cookies()).toEqual([]);
      for (const value of Object.values<string>({ ...identity })) {
        const forms = [value, value.replace(/[./-]/g, ""), encodeURIComponent(value)];
        for (const form of forms) expect(places.join()).not.toContain(form);
      }
    });
  }

  test("a persona is sent to the sandbox", async ({ studio }) => {
    const company = faultName("ok");
    const config = { ...leastConfigs.ofda, persona: "business" } as const;
    await studio.open(queryOf({ ...config, "widget.branding.company_name": company }));
    await studio.mint();
    const [request] = await recordedRequests(company);
    expect(request?.body["widget"]).toMatchObject({
      consent: { identification_info: identificationInfo(sandboxIdentities.business) },
    });
  });

  test("a persona is refused in production", async ({ studio }) => {
    const company = faultName("ok");
    await studio.open(
      queryOf({
        ...leastConfigs.ofda,
        environment: "production",
        "widget.branding.company_name": company,
      }),
    );
    await studio.mintInVain();
    await studio.failure.getByRole("button", { name: "Show" }).click();
    await expect(studio.finding("environment-mismatch")).toContainText(
      "do not exist in production",
    );
    expect(await recordedRequests(company)).toEqual([]);
  });

  test("another environment takes another token", async ({ studio }) => {
    await studio.open();
    await expect(studio.environment("sandbox")).toBeChecked();
    await studio.mint();
    await studio.setEnvironment("production");
    await expect(studio.openLink).toHaveCount(0);
    await expect(studio.page.getByText("Production. Real users, real banks")).toBeVisible();
    await studio.mint();
    await expect.poll(() => studio.query()).toBe("environment=production");
    await studio.setEnvironment("emulator");
    await expect(studio.openLink).toHaveCount(0);
    await studio.mint();
    expect((await studio.liveUrl()).origin).toBe(credentialsApp.origin);
  });
});

test.describe("copying", () => {
  test.use({ permissions: ["clipboard-read", "clipboard-write"] });

  test("gives the template, the live URL, the request and the studio URL", async ({ studio }) => {
    const query = "locale=en&country_codes=BR,MX&external_id=a%20b%26c&stale_in=30d";
    await studio.open(query);
    const copied = () => studio.page.evaluate(() => navigator.clipboard.readText());
    const copy = async (name: string) => {
      await studio.button(name).click();
      await expect(studio.page.getByRole("status").filter({ hasText: "Copied" })).toHaveCount(1);
      return copied();
    };
    const preview = await studio.widgetUrl();
    const template = new URL(preview.replace("…", "YOUR_ACCESS_TOKEN"));
    expect(await copy("Copy template")).toBe(`https://widget.belvo.io/${template.search}`);
    await expect(studio.page.getByText("Copied")).toHaveCount(0);
    await studio.tab("Request").click();
    expect(JSON.parse(await copy("Copy JSON"))).toEqual(await studio.tokenRequest());
    await expect(studio.page.getByText("Copied")).toHaveCount(0);
    await studio.button("Share").click();
    expect(await copy("Copy studio URL")).toBe(studio.page.url());
    await studio.page.keyboard.press("Escape");
    await expect(studio.page.getByText("Copied")).toHaveCount(0);
    await studio.mint();
    expect(await copy("Copy URL")).toBe((await studio.liveUrl()).href);
  });
});

test.describe("a list", () => {
  test("takes what is pasted, and names what it refuses", async ({ studio }) => {
    await studio.open();
    await studio.find("country_codes");
    await studio.control("country_codes").evaluate((input) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text", '["MX", "BR"],XX');
      input.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true }));
    });
    await studio.expectValue("country_codes", ["MX", "BR"]);
    await expect(studio.field("country_codes").getByRole("status")).toContainText("XX");
    await expect.poll(() => studio.widgetParameter("country_codes")).toBe("MX,BR");
  });

  test("keeps what is chosen when Escape is pressed", async ({ studio }) => {
    await studio.open("country_codes=MX,BR");
    await studio.find("country_codes");
    await studio.control("country_codes").press("Escape");
    await studio.control("country_codes").press("Escape");
    await studio.expectValue("country_codes", ["MX", "BR"]);
    expect(await studio.widgetParameter("country_codes")).toBe("MX,BR");
  });

  test("takes another well-formed institution as it is typed", async ({ studio }) => {
    await studio.open();
    await studio.set("institutions", ["ofnew9_br_retail"]);
    await expect.poll(() => studio.widgetParameter("institutions")).toBe("ofnew9_br_retail");
    await expect(studio.finding("institution-unknown")).toHaveCount(1);
  });
});

test("the form finds a parameter, shows only what is set, and goes to the control of a line", async ({
  studio,
}) => {
  await studio.open("country_codes=BR&stale_in=30d");
  await studio.page.keyboard.press("/");
  await expect(studio.search).toBeFocused();
  await studio.search.fill("exit survey");
  await expect(studio.page.locator("[data-field]")).toHaveCount(1);
  await studio.search.fill("no such thing");
  await expect(studio.page.getByText("Nothing of this flavour matches")).toBeVisible();
  await studio.search.fill("");
  await studio.button("Only what is set").click();
  await expect(studio.page.locator("[data-field]")).toHaveCount(2);
  await studio.button("Only what is set").click();

  await expect(studio.section("token")).toContainText("1 set: stale_in");
  await studio.tab("Request").click();
  await studio.previewedRequest.getByText('"30d"').click();
  await expect(studio.control("stale_in")).toBeFocused();
});
