import { gzipSync } from "node:zlib";
import { kilobytes } from "./table.mjs";

/**
 * The script that a page loads before anybody touches it, beside that of an empty page: what its HTML names, which has to
 * be there before the page acts, and what comes after it. The rules follow once somebody moves the pointer.
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
      {
        what: "with all that loads without being asked",
        figure: kilobytes(studio.named - empty.named + studio.later),
        aim: "≤ 90.0 kB",
      },
      { what: "the rules, once somebody acts", figure: kilobytes(studio.asked) },
    ],
  };
}

/** In milliseconds: until what the pointer asked for is there. */
const settling = 2_000;

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
  const isNamed = (/** @type {import("@playwright/test").Response} */ script) =>
    html.includes(new URL(script.url()).pathname);
  const unasked = scripts.length;
  await page.mouse.move(5, 5);
  await page.waitForTimeout(settling);
  const bytes = {
    named: await gzipped(scripts.slice(0, unasked).filter(isNamed)),
    later: await gzipped(scripts.slice(0, unasked).filter((script) => !isNamed(script))),
    asked: await gzipped(scripts.slice(unasked)),
  };
  await page.close();
  return bytes;
}

/** @param {readonly import("@playwright/test").Response[]} scripts */
async function gzipped(scripts) {
  const bodies = await Promise.all(scripts.map((script) => script.body()));
  return bodies.reduce((sum, body) => sum + gzipSync(body).length, 0);
}
