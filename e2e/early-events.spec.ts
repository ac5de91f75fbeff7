/** A slow network: the page is there, and its scripts are not. What somebody does meanwhile counts. */

import { leastConfigs, queryOf } from "./sample-values";
import { expect, test, type Studio } from "./studio";

/** Opens the studio without its scripts; the answer lets them come. */
async function openBeforeScripts(studio: Studio, query = ""): Promise<() => Promise<void>> {
  const { page } = studio;
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route("**/_next/static/**/*.js", async (route) => {
    await released;
    await route.continue();
  });
  await page.goto(`/?${query}`, { waitUntil: "commit" });
  await expect(studio.mintButton).toBeVisible();
  return async () => {
    release();
    await studio.hydrated();
  };
}

test("a press on Generate before the page is ready generates one token", async ({ studio }) => {
  const release = await openBeforeScripts(studio);
  const asked: string[] = [];
  studio.page.on("request", (request) => {
    if (request.method() === "POST") asked.push(request.url());
  });
  // Nothing seems to happen, so people press again.
  await studio.mintButton.click();
  await studio.mintButton.click();
  await release();
  await expect(studio.openLink).toBeVisible();
  expect(asked).toHaveLength(1);
});

test("what is chosen and typed before the page is ready stays and is sent", async ({ studio }) => {
  const release = await openBeforeScripts(studio, "external_id=user-1&locale=es");
  await studio.control("external_id").fill("customer-42");
  await studio.segment("access_mode", "single").locator("..").click();
  await studio.segment("locale", "").locator("..").click();
  await studio.mintButton.click();
  await release();
  await expect(studio.openLink).toBeVisible();
  await expect(studio.segment("access_mode", "single")).toBeChecked();
  await expect(studio.segment("locale", "")).toBeChecked();
  await expect(studio.control("external_id")).toHaveValue("customer-42");
  await expect.poll(() => studio.query()).toBe("access_mode=single&external_id=customer-42");
  const url = await studio.liveUrl();
  expect(url.searchParams.get("external_id")).toBe("customer-42");
  expect(url.searchParams.get("access_mode")).toBe("single");
});

test("a text that is emptied before the page is ready stays empty", async ({ studio }) => {
  const release = await openBeforeScripts(studio, "external_id=user-1");
  await studio.control("external_id").fill("");
  await release();
  await expect(studio.control("external_id")).toHaveValue("");
  await expect.poll(() => studio.query()).toBe("");
});

test("a flavour that is chosen before the page is ready stays", async ({ studio }) => {
  const release = await openBeforeScripts(studio, queryOf(leastConfigs.multi_region));
  await studio.setFlavour("multi_region_update");
  await studio.setFlavour("ofda");
  await release();
  await expect(studio.flavour("ofda")).toBeChecked();
  await expect.poll(() => studio.query()).toBe("flavour=ofda");
});

test("a search that is typed before the page is ready finds", async ({ studio }) => {
  const release = await openBeforeScripts(studio);
  await studio.search.fill("show_abandon_survey");
  await release();
  await expect(studio.search).toHaveValue("show_abandon_survey");
  await expect(studio.field("show_abandon_survey")).toBeVisible();
  await expect(studio.field("locale")).toHaveCount(0);
});
