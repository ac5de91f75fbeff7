import { expect, test } from "./studio";

const pages = { "/": "Studio", "/matrix": "Matrix", "/compare": "Compare", "/runs": "Runs" };

test("the way to the matrix and back keeps the configuration", async ({ studio, page }) => {
  await studio.open("locale=pt");
  await studio.set("external_id", "user-1");
  const header = page.getByRole("banner");
  await header.getByRole("link", { name: "Matrix", exact: true }).click();
  await expect(page).toHaveURL(/\/matrix\?/);
  await header.getByRole("link", { name: "Studio", exact: true }).click();
  await studio.hydrated();
  await expect.poll(() => studio.query()).toBe("external_id=user-1&locale=pt");
});

for (const [path, name] of Object.entries(pages)) {
  test(`${path} is marked in the header, and fits 320 pixels`, async ({ page }) => {
    await page.goto(path);
    const current = page.locator("header [aria-current=page]");
    await expect(current).toHaveText([name]);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect(page.locator("main")).toBeFocused();
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
}

test("arrow keys go from tab to tab, and Ctrl+Enter generates", async ({ studio, page }) => {
  await studio.open();
  await studio.tab("URL").focus();
  await page.keyboard.press("ArrowRight");
  await expect(studio.tab("Request")).toBeFocused();
  await expect(studio.tab("Request")).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("Control+Enter");
  await expect(studio.openLink).toBeVisible();
});

test("a phone shows one screen at a time, with Share and Generate in view", async ({
  studio,
  page,
}) => {
  await page.setViewportSize({ width: 375, height: 800 });
  await studio.open();
  await expect(studio.search).toBeVisible();
  await expect(studio.previewedUrl).toBeHidden();
  await studio.tab("URL").click();
  await expect(studio.search).toBeHidden();
  await expect(studio.previewedUrl).toBeVisible();
  await expect(studio.button("Share")).toBeInViewport();
  await expect(studio.mintButton).toBeInViewport();
});

test("a folded group says that it has an error, and the theme has parts", async ({
  studio,
  page,
}) => {
  await studio.open("widget.theme.--color-primary-base=reddish");
  await expect(studio.section("theme").getByRole("button").first()).toContainText("1 error");
  await studio.section("theme").getByRole("button").first().click();
  await page.getByRole("link", { name: "Banners" }).click();
  await expect(page.getByRole("heading", { name: "Banners" })).toBeFocused();
});

test("a blank page starts with the sample values of a flavour, and its title says which", async ({
  studio,
  page,
}) => {
  await studio.open();
  const offer = page.getByRole("group", { name: "Start with sample values" });
  await offer.getByRole("button", { name: "Open Finance Brazil" }).click();
  await expect(studio.flavour("ofda")).toBeChecked();
  await expect(offer).toBeHidden();
  await expect(page).toHaveTitle(/^Open Finance Brazil, \d set · Widget Studio$/);
  await studio.mint();
  await expect(studio.openLink).toBeVisible();
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`a dialog darkens the page: ${colorScheme}`, async ({ studio, page }) => {
    await page.emulateMedia({ colorScheme });
    await studio.open();
    await studio.button("Share").click();
    const shade = await page
      .getByRole("dialog")
      .evaluate((dialog) => getComputedStyle(dialog, "::backdrop").backgroundColor);
    const [red = 255, green = 255, blue = 255, opacity = 1] = (shade.match(/[\d.]+/g) ?? []).map(
      Number,
    );
    expect(Math.max(red, green, blue), shade).toBeLessThan(40);
    expect(opacity, shade).toBeGreaterThan(0.3);
    expect(opacity, shade).toBeLessThan(0.8);
  });
}
