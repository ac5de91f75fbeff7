import lighthouse from "lighthouse";
import { launchBrowser } from "../lib/browser.mjs";
import { freePort } from "../lib/free-ports.mjs";

/**
 * Lighthouse as it is set up by default: a phone on a slow network.
 *
 * @param {import("./bench.mjs").Bench} bench
 * @returns {Promise<import("./table.mjs").Section>}
 */
export async function measureLighthouse({ app, chromiumPath }) {
  const { origin } = await app();
  const port = await freePort();
  const browser = await launchBrowser(chromiumPath, [`--remote-debugging-port=${port}`]);
  try {
    const result = await lighthouse(`${origin}/`, { port, logLevel: "error", output: "json" });
    if (!result) throw new Error("Lighthouse has no result.");
    const { categories, audits } = result.lhr;
    return {
      title: "Lighthouse, mobile",
      rows: [
        ...Object.values(categories).map(({ title, score }) => ({
          what: title,
          figure: score === null ? "none" : String(Math.round(score * 100)),
        })),
        ...["first-contentful-paint", "largest-contentful-paint", "total-blocking-time"].map(
          (id) => ({
            what: audits[id]?.title ?? id,
            figure: audits[id]?.displayValue?.replace(/\s/, " ") ?? "none",
          }),
        ),
      ],
    };
  } finally {
    await browser.close();
  }
}
