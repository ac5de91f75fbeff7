import { describeMintError } from "@/lib/mint/describe-mint-error";
import type { MintError } from "@/lib/mint/mint-error";
import { faultName, recordedRequests } from "./recorded-requests";
import { leastConfigs, queryOf } from "./sample-values";
import { canaries, credentialsApp } from "./servers";
import { expect, test, type Studio } from "./studio";

test.use({ baseURL: credentialsApp.origin });

const requestId = "a6e1c493d7a29d91aed4338e6fcf077d";
const sandbox = { environment: "sandbox" } as const;

const scenarios: Readonly<Record<string, MintError>> = {
  unauthorized: { kind: "unauthorized", requestId, ...sandbox },
  forbidden: { kind: "forbidden", requestId, ...sandbox },
  "html-403": { kind: "rate-limited", ...sandbox },
  "too-many": { kind: "rate-limited", requestId, ...sandbox },
  "not-found": { kind: "not-found", requestId, ...sandbox },
  "method-not-allowed": { kind: "not-found", requestId, ...sandbox },
  "500": { kind: "unavailable", status: 500, requestId, ...sandbox },
  "html-503": { kind: "unavailable", status: 503, ...sandbox },
  reset: { kind: "unreachable", ...sandbox },
  "cut-body": { kind: "unreachable", ...sandbox },
  "truncated-json": { kind: "unexpected-response", status: 200, ...sandbox },
  "wrong-content-type": { kind: "unexpected-response", status: 200, ...sandbox },
  "huge-body": { kind: "unexpected-response", status: 200, ...sandbox },
  redirect: { kind: "unexpected-response", status: 302, ...sandbox },
  "not-a-list": { kind: "rejected", requestId, problems: [], ...sandbox },
  "no-message": { kind: "rejected", requestId, problems: [], ...sandbox },
  hostile: { kind: "rejected", problems: [], ...sandbox },
};

for (const [scenario, error] of Object.entries(scenarios)) {
  test(`${scenario} is told with a remedy, and the form is kept`, async ({ studio }) => {
    const { title, remedy } = describeMintError(error);
    await openWith(studio, faultName(scenario));
    const before = await studio.tokenRequest();
    await studio.mintInVain();
    await expect(studio.failure).toContainText(title);
    await expect(studio.failure).toContainText(remedy);
    const hasId = "requestId" in error;
    await expect(studio.failure.getByText(requestId)).toHaveCount(hasId ? 1 : 0);
    await expect(studio.failure.getByRole("button", { name: /^Copy request_id/ })).toHaveCount(
      hasId ? 1 : 0,
    );
    expect(await studio.tokenRequest()).toEqual(before);
    await expect(studio.page.getByText("canary-")).toHaveCount(0);
    await expect(studio.openLink).toHaveCount(0);
  });
}

test("wrong keys point at the other environment", async ({ studio }) => {
  await openWith(studio, faultName("unauthorized"));
  await studio.mintInVain();
  await expect(studio.failure).toContainText("may not be for sandbox");
});

test.describe("copying", () => {
  test.use({ permissions: ["clipboard-read", "clipboard-write"] });

  test("the request_id is copied", async ({ studio }) => {
    await openWith(studio, faultName("unauthorized"));
    await studio.mintInVain();
    await studio.failure.getByRole("button", { name: /^Copy request_id/ }).click();
    await expect(studio.failure.getByText("Copied")).toBeVisible();
    expect(await studio.page.evaluate(() => navigator.clipboard.readText())).toBe(requestId);
  });
});

test.describe("a complaint about a field", () => {
  test("stands at its control", async ({ studio }) => {
    await openWith(studio, faultName("several-errors"), { access_mode: "recurrent" });
    await studio.mintInVain();
    await expect(studio.failure).toContainText("stale_in: This value is invalid.");
    await expect(studio.failure).toContainText("A recurrent link must store the credentials");
    await studio.find("stale_in");
    await expect(studio.control("stale_in")).toHaveAttribute("aria-invalid", "true");
    await expect(studio.control("stale_in")).toHaveAccessibleDescription(/This value is invalid/);
    await expect(studio.control("stale_in")).toHaveValue("30d");
  });

  test("is gone once the value is another", async ({ studio }) => {
    await openWith(studio, faultName("single-object"));
    await studio.mintInVain();
    await studio.set("stale_in", "40d");
    await studio.control("stale_in").blur();
    await expect(studio.control("stale_in")).toHaveAttribute("aria-invalid", "false");
  });

  test("finds a nested field, a choice and one of the consent", async ({ studio }) => {
    const config = { ...leastConfigs.ofda, "widget.branding.company_icon": "https://x.io/i.svg" };
    await studio.open(queryOf({ ...config, "widget.branding.company_name": faultName("nested") }));
    await studio.mintInVain();
    await studio.find("company_icon");
    await expect(studio.control("widget.branding.company_icon")).toHaveAttribute(
      "aria-invalid",
      "true",
    );
    await studio.set("widget.branding.company_name", faultName("required"));
    await studio.mintButton.click();
    await expect(studio.failure).toContainText("This field is required.");
    await studio.find("terms_and_conditions_url");
    const terms = studio.control("widget.consent.terms_and_conditions_url");
    await expect(terms).toHaveAttribute("aria-invalid", "true");
    await expect(terms).toHaveAccessibleDescription(/This field is required/);
  });
});

test.describe("a second try", () => {
  test("by the studio itself hides one bad answer", async ({ studio }) => {
    for (const scenario of ["500-then-200", "reset-then-200"]) {
      const company = faultName(scenario);
      await openWith(studio, company);
      await studio.mint();
      await expect(studio.failure).toHaveCount(0);
      expect(await recordedRequests(company)).toHaveLength(2);
    }
  });

  test("by the user replaces the failure, and a failure keeps the token", async ({ studio }) => {
    await openWith(studio, faultName("html-403"));
    await studio.mintInVain();
    await studio.set("widget.branding.company_name", faultName("ok"));
    await studio.mint();
    await expect(studio.failure).toHaveCount(0);
    const token = (await studio.liveUrl()).searchParams.get("access_token");
    await studio.set("widget.branding.company_name", faultName("html-403"));
    await studio.mintInVain();
    expect((await studio.liveUrl()).searchParams.get("access_token")).toBe(token);
    await expect(studio.page.getByText("from earlier settings")).toBeVisible();
  });

  test("is not begun while the first is under way", async ({ studio }) => {
    const company = faultName("slow").replace(/\d+$/, "4000");
    await openWith(studio, company);
    const earlier = await recordedRequests(company);
    await studio.mintButton.click();
    await expect(studio.page.getByText("Generating a token…")).toBeVisible();
    // A click by Playwright would wait until the button is no longer disabled.
    await studio.mintButton.press("Enter");
    await expect(studio.openLink).toBeVisible();
    expect(await recordedRequests(company)).toHaveLength(earlier.length + 1);
  });
});

test.describe("the studio's own server", () => {
  test("is out of reach when the browser is offline, and is asked again in time", async ({
    studio,
    context,
    complaints,
  }) => {
    complaints.expect(/ERR_INTERNET_DISCONNECTED/);
    await openWith(studio, faultName("ok"));
    await context.setOffline(true);
    await studio.mintInVain();
    await expect(studio.failure).toContainText("You are offline.");
    expect(await studio.tokenField("stale_in")).toBe("30d");
    await context.setOffline(false);
    await expect(studio.openLink).toBeVisible();
  });

  test("is needed for a part that is loaded when it is asked for, which then says so", async ({
    studio,
    context,
    complaints,
  }) => {
    complaints.expect(/ERR_INTERNET_DISCONNECTED/);
    await studio.open("external_id=user-42");
    await context.setOffline(true);
    await studio.button("Share").click();
    const dialog = studio.page.getByRole("dialog", { name: "Share this configuration" });
    await expect(dialog.getByRole("alert")).toContainText("This part did not load.");
    await context.setOffline(false);
    await dialog.getByRole("button", { name: "Try again" }).click();
    await expect(dialog.getByRole("alert")).toBeHidden();
    await expect(dialog.getByText(/external_id=user-42/).first()).toBeVisible();
  });

  test("is said to be away when the call breaks", async ({ studio, complaints }) => {
    complaints.expect(/ERR_CONNECTION_RESET/);
    await studio.open();
    await studio.page.route("**/*", (route) =>
      route.request().method() === "POST" ? route.abort("connectionreset") : route.continue(),
    );
    await studio.mintInVain();
    await expect(studio.failure).toContainText("The studio's own server did not answer.");
  });

  test("is said to be away when it answers with a page", async ({ studio, complaints }) => {
    complaints.expect(/502/);
    await studio.open();
    await studio.page.route("**/*", (route) =>
      route.request().method() === "POST"
        ? route.fulfill({ status: 502, contentType: "text/html", body: "<h1>Bad gateway</h1>" })
        : route.continue(),
    );
    await studio.mintInVain();
    await expect(studio.failure).toContainText("The studio's own server did not answer.");
  });

  test("refuses a call that is not its own page's", async ({ studio, request }) => {
    const company = faultName("ok");
    await openWith(studio, company);
    const called = studio.page.waitForRequest((sent) => sent.method() === "POST");
    await studio.mint();
    const original = await called;
    const { "next-action": action = "", ...sent } = await original.allHeaders();
    const headers = {
      "next-action": action,
      "content-type": sent["content-type"] ?? "",
      accept: "text/x-component",
    };
    const own = { ...headers, origin: credentialsApp.origin };
    const call = (changed: Record<string, string>, path = "/") =>
      request.post(path, { headers: changed, data: original.postData() ?? "" });

    expect(await recordedRequests(company)).toHaveLength(1);
    expect((await call(own)).status()).toBe(200);
    expect(await recordedRequests(company)).toHaveLength(2);

    const foreign = "http://studio.example";
    const refusals = [
      headers,
      { ...headers, origin: foreign },
      { ...headers, origin: "null" },
      { ...own, origin: "http://127.0.0.1:1" },
      { ...headers, origin: foreign, host: "studio.example" },
      { ...headers, origin: foreign, "x-forwarded-host": "studio.example" },
    ];
    for (const refused of refusals) {
      for (const path of ["/", "/nowhere", "/emulator/widget", "/icon.svg"]) {
        const response = await call(refused, path);
        expect(response.status(), `${JSON.stringify(refused)} at ${path}`).toBe(403);
        expect(await response.text()).not.toContain("access");
      }
    }
    expect(await recordedRequests(company)).toHaveLength(2);
  });

  test("limits what it is sent to 16 kB", async ({ studio, request }) => {
    const company = faultName("ok");
    await openWith(studio, company);
    const called = studio.page.waitForRequest((sent) => sent.method() === "POST");
    await studio.mint();
    const original = await called;
    const { "next-action": action = "", ...sent } = await original.allHeaders();
    const response = await request.post("/", {
      headers: {
        "next-action": action,
        "content-type": sent["content-type"] ?? "",
        origin: credentialsApp.origin,
      },
      data: `${original.postData()}${" ".repeat(17_000)}`,
    });
    expect(response.status()).toBeGreaterThanOrEqual(400);
    expect(await recordedRequests(company)).toHaveLength(1);
  });

  test("mints nothing at another name than the loopback's, and says so", async ({ request }) => {
    const response = await request.get("/", { headers: { host: "studio.example" } });
    expect(await response.text()).toContain("works only on its own machine");
  });
});

test.describe("the token request", () => {
  for (const environment of ["sandbox", "production"] as const) {
    test(`goes to the base URL of ${environment}, with its keys`, async ({ studio }) => {
      const company = faultName("ok");
      await openWith(studio, company, { environment });
      await studio.catchSwitch.uncheck();
      await studio.mint();
      const [recorded, ...others] = await recordedRequests(company);
      expect(others).toEqual([]);
      expect(recorded).toMatchObject({ method: "POST", path: `/${environment}/api/token/` });
      const prefix = environment === "sandbox" ? "BELVO_SANDBOX" : "BELVO_PRODUCTION";
      expect(recorded?.body).toEqual({
        ...(await studio.tokenRequest()),
        id: canaries[`${prefix}_SECRET_ID`],
        password: canaries[`${prefix}_SECRET_PASSWORD`],
      });
    });
  }

  test("shows the logins of the sandbox once it has its token", async ({ studio }) => {
    const logins = studio.page.getByText("Which logins does the sandbox take?");
    await openWith(studio, faultName("ok"));
    await expect(logins).toHaveCount(0);
    await studio.mint();
    await logins.click();
    await expect(studio.page.getByText("bnk100 / full")).toBeVisible();
    await studio.setEnvironment("production");
    await studio.mint();
    await expect(logins).toHaveCount(0);
  });

  test("opens the widget at the address of the environment", async ({ studio }) => {
    await openWith(studio, faultName("ok"));
    await studio.mint();
    const widget = await studio.openWidget();
    await expect(widget.getByRole("heading", { name: "Stand-in widget" })).toBeVisible();
    expect(await widget.evaluate(() => [document.referrer, window.opener])).toEqual(["", null]);
  });

  test("counts down to the token's own expiry where that is earlier", async ({ studio }) => {
    await openWith(studio, faultName("short-lived"));
    await studio.mint();
    await expect(studio.timer).toHaveText(/^(1:00|0:\d\d) left$/);
  });
});

async function openWith(
  studio: Studio,
  companyName: string,
  others: Partial<Parameters<typeof queryOf>[0]> = {},
): Promise<void> {
  await studio.open(
    queryOf({
      flavour: "multi_region",
      stale_in: "30d",
      "widget.branding.company_name": companyName,
      ...others,
    }),
  );
}
