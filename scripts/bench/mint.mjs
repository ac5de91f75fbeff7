import { measureBesideDirect, startWithSandbox } from "./beside-direct.mjs";

/** @typedef {import("./poster.mjs").Post} Post */

/**
 * A token through the app, as the browser asks for it, beside the same request made to the upstream directly.
 *
 * @param {import("./bench.mjs").Bench} bench
 * @returns {Promise<import("./table.mjs").Section>}
 */
export async function measureMint({ browser, closing }) {
  const { upstream, app } = await startWithSandbox(closing);
  const throughApp = await captureAction(await browser(), app.origin);
  return measureBesideDirect("Mint", throughApp, upstream.origin);
}

/**
 * What the page sends when its button is pressed.
 *
 * @param {import("@playwright/test").Browser} browser
 * @param {string} origin
 * @returns {Promise<Post>}
 */
export async function captureAction(browser, origin) {
  const page = await browser.newPage();
  await page.goto(`${origin}/?environment=sandbox`, { waitUntil: "networkidle" });
  const [request] = await Promise.all([
    page.waitForRequest((request) => request.method() === "POST"),
    page.getByRole("button", { name: "Generate access token" }).click(),
  ]);
  await page.getByRole("link", { name: "Open widget" }).waitFor();
  const all = await request.allHeaders();
  await page.close();
  // What speaks of the connection belongs to the new one; names with a colon are HTTP/2's.
  const headers = Object.fromEntries(
    Object.entries(all).filter(([name]) => !/^:|^(connection|content-length|host)$/.test(name)),
  );
  return { url: request.url(), headers, body: request.postData() ?? "" };
}
