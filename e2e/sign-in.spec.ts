import { PNG } from "pngjs";
import { faultName, recordedRequests } from "./recorded-requests";
import { queryOf } from "./sample-values";
import { faultServer, passphrase, passphraseApp, signInApp } from "./servers";
import { enter, people, signInAs } from "./sign-in";
import { expect, test } from "./studio";

const { origin } = signInApp;

test.describe("at an issuer", () => {
  test.use({ baseURL: origin });

  test("one is back on the studio URL that one came for, and mints", async ({ studio }) => {
    const { page } = studio;
    const company = faultName("ok");
    const query = queryOf({
      flavour: "multi_region",
      country_codes: ["BR", "MX"],
      "widget.branding.company_name": company,
    });
    await page.goto(`/?${query}`);
    await expect(page.getByRole("heading", { name: "Sign in" })).toBeVisible();
    await expect(page.getByText("country_codes=BR,MX")).toBeVisible();
    await signInAs(page, people.ana);
    await expect(page).toHaveURL(`${origin}/?${query}`);
    await studio.hydrated();
    await expect(page.getByText("Signed in as Person ana")).toBeVisible();
    await studio.mint();
    expect(await recordedRequests(company)).toHaveLength(1);
  });

  test("a chat shows flavour and environment of a link, and nothing else of it", async ({
    request,
  }) => {
    const query = queryOf({
      flavour: "ofda",
      environment: "production",
      external_id: "canary-1",
      "widget.branding.company_name": "Canary",
    });
    for (const path of ["/", "/open"]) {
      const page = await request.get(`${path}?${query}`, {
        headers: { accept: "*/*", "user-agent": "Slackbot-LinkExpanding 1.0" },
      });
      const preview = metaOf(await page.text());
      expect(preview["og:title"]).toBe("Open Finance Brazil, Production");
      expect(preview["og:image"]).toBe(`${origin}/cards/ofda-production.png`);
      expect(JSON.stringify(preview)).not.toMatch(/canary/i);
    }
    const picture = await request.get("/cards/ofda-production.png");
    expect(picture.headers()["content-type"]).toBe("image/png");
    const { width, height } = PNG.sync.read(await picture.body());
    expect([width, height]).toEqual([1200, 630]);
  });

  test("the icons and what robots read are open to everybody", async ({ request }) => {
    for (const [path, type] of [
      ["/favicon.ico", "image/x-icon"],
      ["/icon.svg", "image/svg+xml"],
      ["/apple-touch-icon.png", "image/png"],
      ["/robots.txt", "text/plain"],
    ] as const) {
      const answer = await request.get(path, { maxRedirects: 0 });
      expect(answer.status(), path).toBe(200);
      expect(answer.headers()["content-type"], path).toContain(type);
    }
  });

  test("a callback keeps its query through the sign-in", async ({ page, complaints }) => {
    complaints.allow(/404/);
    const path =
      "/callback/success?link=cb65f82c-dc93-4d3e-8270-9a27528397f5&institution=a_br_retail";
    await page.goto(path);
    await signInAs(page, people.ana);
    await expect(page).toHaveURL(`${origin}${path}`);
  });

  test("what is private does not stand in the address of the sign-in", async ({ page }) => {
    await page.goto("/?locale=pt&password=canary-password&cpf=76109277673");
    await expect(page.getByRole("heading", { name: "Sign in" })).toBeVisible();
    expect(page.url()).not.toMatch(/canary|76109277673/);
    await signInAs(page, people.ana);
    await expect(page.getByText("The studio removed")).toBeVisible();
  });

  test("who is signed out is asked again, by Back and by a copy of the cookie too", async ({
    page,
    context,
  }) => {
    await enter(context, people.ana);
    const kept = await context.cookies();
    await page.goto("/?locale=pt");
    await page.getByRole("button", { name: "Sign out" }).click();
    await expect(page.getByText("You are signed out of the studio.")).toBeVisible();
    expect(await context.cookies()).toEqual([]);
    await page.goBack();
    await expect(page.getByRole("heading", { name: "Sign in" })).toBeVisible();
    await page.goto("/?locale=pt");
    await expect(page.getByRole("heading", { name: "Sign in" })).toBeVisible();
    await context.addCookies(kept);
    await page.goto("/?locale=pt");
    await expect(page.getByRole("heading", { name: "Sign in" })).toBeVisible();
  });

  for (const [person, reason] of [
    ["eve", "e-mail domain of this account"],
    ["outsider", "groups"],
  ] as const) {
    test(`${person} is told why nobody lets them in, and may use another account`, async ({
      page,
      context,
    }) => {
      await page.goto("/?locale=pt");
      await signInAs(page, people[person]);
      await expect(page.getByRole("heading", { name: "You do not have access" })).toBeVisible();
      await expect(page.getByText(people[person])).toBeVisible();
      await expect(page.getByText(reason)).toBeVisible();
      expect(page.url()).not.toContain("@");
      const names = (await context.cookies(origin)).map(({ name }) => name);
      expect(names).not.toContain("studio-session");
      const other = page.getByRole("link", { name: "Use another account" });
      await expect(other).toHaveAttribute("href", /return=%2F%3Flocale%3Dpt&account=other$/);
    });
  }

  test("a session that ends on the open page is told, and the form is kept", async ({
    studio,
    context,
    complaints,
  }) => {
    complaints.expect(/401/);
    await enter(context, people.ana);
    await studio.open("flavour=multi_region&external_id=kept-as-it-is");
    await context.clearCookies();
    await studio.mintInVain();
    await expect(studio.failure).toContainText("You are signed out.");
    await expect(studio.openLink).toHaveCount(0);
    await studio.failure.getByRole("button", { name: "Sign in" }).click();
    await signInAs(studio.page, people.ana);
    await expect(studio.page).toHaveURL(/external_id=kept-as-it-is/);
  });

  test("the word for production is asked once a session, and the server insists", async ({
    studio,
    context,
  }) => {
    await enter(context, people.ana);
    const company = faultName("ok");
    const query = queryOf({
      flavour: "multi_region",
      environment: "production",
      "widget.branding.company_name": company,
    });
    await studio.open(query);
    await studio.mintButton.click();
    const word = studio.productionDialog.getByRole("textbox");
    await word.fill("sandbox");
    await word.press("Enter");
    await expect(studio.productionDialog.getByRole("alert")).toContainText("not the word");
    expect(await recordedRequests(company)).toHaveLength(0);
    await word.fill("production");
    await word.press("Enter");
    await expect(studio.openLink).toBeVisible();
    await studio.reload();
    await studio.mintButton.click();
    await expect(studio.productionDialog).toBeHidden();
    await expect(studio.openLink).toBeVisible();
    expect(await recordedRequests(company)).toHaveLength(2);

    // The page still believes that the word was said.
    await context.clearCookies();
    await enter(context, people.ana);
    await studio.mintInVain();
    await expect(studio.failure).toContainText("Production needs your confirmation");
    expect(await recordedRequests(company)).toHaveLength(2);
    await studio.mint();
  });

  test("a launch link asks for the word, and the session keeps it", async ({ studio, context }) => {
    const { page } = studio;
    await enter(context, people.ana);
    const name = faultName("ok");
    const launch = `/open?environment=production&widget.branding.company_name=${name}`;
    const openIn = (word: string) =>
      page.request.post("/open/mint", {
        headers: { origin },
        form: { config: launch.slice("/open?".length), word },
        maxRedirects: 0,
      });
    expect((await openIn("sandbox")).headers()["location"]).toMatch(/^\/open\?/);
    expect(await recordedRequests(name)).toHaveLength(0);
    await page.goto(launch);
    await expect(page.getByText("Production needs your confirmation")).toBeVisible();
    await page.getByLabel("Type production to continue.").fill("Production");
    await page.getByRole("button", { name: "Try again" }).click();
    await page.waitForURL(`${faultServer.origin}/widget?access_token=**`);
    await page.goto(launch);
    await expect(page.getByLabel("Type production to continue.")).toHaveCount(0);
    // The failure of the first attempt is told for half a minute.
    await page.getByRole("button", { name: /Open widget|Try again/ }).click();
    await page.waitForURL(`${faultServer.origin}/widget?access_token=**`);
    expect(await recordedRequests(name)).toHaveLength(2);
  });

  test("a launch whose session has ended leads to the sign-in and back", async ({
    page,
    context,
  }) => {
    await enter(context, people.ana);
    await page.goto("/open?locale=pt&country=BR");
    await context.clearCookies();
    await page.getByRole("button", { name: "Open widget" }).click();
    await signInAs(page, people.ana);
    await expect(page).toHaveURL(`${origin}/open?locale=pt&country=BR`);
  });

  test("who is not among the users of production mints elsewhere", async ({ studio, context }) => {
    await enter(context, people.bob);
    await studio.open("flavour=multi_region&environment=production");
    await expect(studio.page.getByText("You cannot generate tokens in production")).toBeVisible();
    await expect(studio.mintButton).toBeDisabled();
    await studio.setEnvironment("sandbox");
    await expect(studio.mintButton).toBeEnabled();
  });

  test("an issuer that refuses leaves one on the page for signing in", async ({ page }) => {
    await page.goto("/sign-in/start?return=%2F%3Flocale%3Dpt");
    const state = new URL(page.url()).searchParams.get("state");
    await page.goto(`/sign-in/callback?error=access_denied&state=${state}`);
    await expect(page.getByRole("alert").first()).toBeVisible();
    await page.goto("/sign-in/callback?code=x&state=y");
    await expect(page.getByText("longer than ten minutes")).toBeVisible();
  });
});

test.describe("behind a passphrase", () => {
  test.use({ baseURL: passphraseApp.origin });
  // One address tries them all, and five attempts is all that it has.
  test.describe.configure({ mode: "serial" });

  test("a wrong one keeps the name, the right one leads on", async ({ studio }) => {
    const { page } = studio;
    await page.goto("/?locale=pt");
    await page.getByLabel("Your name").fill("Ana Díaz");
    await page.getByLabel("Passphrase").fill("not the passphrase");
    await page.getByRole("button", { name: "Sign in" }).click();
    await expect(page.getByText("The passphrase is wrong.")).toBeVisible();
    await expect(page.getByLabel("Your name")).toHaveValue("Ana Díaz");
    await expect(page.getByLabel("Passphrase")).toBeFocused();
    expect(decodeURIComponent(page.url())).not.toMatch(/Ana|passphrase=/);
    await page.getByLabel("Passphrase").fill(passphrase);
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(`${passphraseApp.origin}/?locale=pt`);
    await studio.hydrated();
    await expect(page.getByText("Signed in as Ana Díaz")).toBeVisible();
    await page.goto("/open?environment=production");
    await expect(page.getByText("Launch links are disabled in production.")).toBeVisible();
    const posted = await page.request.post("/open/mint", {
      headers: { origin: passphraseApp.origin },
      form: { config: "environment=production", word: "production" },
      maxRedirects: 0,
    });
    expect(posted.headers()["location"]).toBe("/open?environment=production");
    await studio.open("environment=emulator");
    await studio.mint();
    await (await studio.openWidget()).getByRole("heading").first().waitFor();
  });

  test.describe("without script", () => {
    test.use({ javaScriptEnabled: false });

    test("it works as well", async ({ page }) => {
      await page.goto("/?locale=pt");
      await page.getByLabel("Your name").fill("Ana");
      await page.getByLabel("Passphrase").fill(passphrase);
      await page.getByRole("button", { name: "Sign in" }).click();
      await expect(page).toHaveURL(`${passphraseApp.origin}/?locale=pt`);
      await page.getByRole("button", { name: "Sign out" }).click();
      await expect(page.getByText("You are signed out of the studio.")).toBeVisible();
    });
  });

  test("guessing is over after five attempts, with a time to wait", async ({ page }) => {
    const guess = (accept: string) =>
      fetch(`${passphraseApp.origin}/sign-in/passphrase`, {
        method: "POST",
        headers: { origin: passphraseApp.origin, accept },
        body: new URLSearchParams({ name: "Eve", passphrase: "guess", return: "/" }),
        redirect: "manual",
      });
    for (let attempt = 0; attempt < 5; attempt += 1) {
      expect((await guess("text/html")).headers.get("location")).toBe(
        "/sign-in?problem=wrong-passphrase",
      );
    }
    const closed = await guess("*/*");
    expect(closed.status).toBe(429);
    expect(Number(closed.headers.get("retry-after"))).toBeGreaterThan(60);
    await page.goto("/");
    await page.getByLabel("Your name").fill("Ana");
    await page.getByLabel("Passphrase").fill(passphrase);
    await page.getByRole("button", { name: "Sign in" }).click();
    await expect(page.getByText(/Too many attempts\. Wait \d+ minutes/)).toBeVisible();
  });
});

/** What stands in the head of a page for those who show a link. */
function metaOf(html: string): Record<string, string> {
  const found = html.matchAll(/<meta (?:property|name)="([^"]+)" content="([^"]*)"/g);
  return Object.fromEntries([...found].map(([, name = "", content = ""]) => [name, content]));
}
