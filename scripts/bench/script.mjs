import { gzipSync } from "node:zlib";
import { kilobytes } from "./table.mjs";

/**
 * The script that a page loads before anybody touches it, beside that of an empty page.
 *
 * @param {import("./bench.mjs").Bench} bench
 * @returns {Promise<import("./table.mjs").Section>}
 */
export async function measureScript({ browser, app, reference }) {
  const studio = await scriptBytes(await browser(), (await app()).origin);
  const empty = await scriptBytes(await browser(), (await reference()).origin);
  return {
    title: "Script, gzip",
    rows: [
      { what: "an empty page", figure: kilobytes(empty) },
      { what: "the studio page", figure: kilobytes(studio) },
      { what: "the studio's own", figure: kilobytes(studio - empty), aim: "≤ 55.0 kB" },
    ],
  };
}

/**
 * @param {import("@playwright/test").Browser} browser
 * @param {string} url
 */
async function scriptBytes(browser, url) {
  const page = await browser.newPage();
  /** @type {Promise<Buffer>[]} */
  const bodies = [];
  page.on("response", (response) => {
    if (response.request().resourceType() === "script") bodies.push(response.body());
  });
  await page.goto(url, { waitUntil: "networkidle" });
  const sizes = (await Promise.all(bodies)).map((body) => gzipSync(body).length);
  await page.close();
  return sizes.reduce((sum, size) => sum + size, 0);
}
