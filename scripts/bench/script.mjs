import { gzipSync } from "node:zlib";
import { kilobytes } from "./table.mjs";

/**
 * The script that a page loads before anybody touches it, beside that of an empty page: what its HTML names, which has to
 * be there before the page acts, and what comes after it.
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
      { what: "an empty page", figure: kilobytes(empty.named) },
      { what: "the studio page", figure: kilobytes(studio.named) },
      {
        what: "the studio's own",
        figure: kilobytes(studio.named - empty.named),
        aim: "≤ 55.0 kB",
      },
      { what: "and the rules, which come after it", figure: kilobytes(studio.later) },
    ],
  };
}

/**
 * @param {import("@playwright/test").Browser} browser
 * @param {string} url
 */
async function scriptBytes(browser, url) {
  const page = await browser.newPage();
  /** @type {import("@playwright/test").Response[]} */
  const scripts = [];
  page.on("response", (response) => {
    if (response.request().resourceType() === "script") scripts.push(response);
  });
  const answer = await page.goto(url, { waitUntil: "networkidle" });
  const html = (await answer?.text()) ?? "";
  const bytes = { named: 0, later: 0 };
  for (const script of scripts) {
    const isNamed = html.includes(new URL(script.url()).pathname);
    bytes[isNamed ? "named" : "later"] += gzipSync(await script.body()).length;
  }
  await page.close();
  return bytes;
}
