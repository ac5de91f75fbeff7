import { median, quantile } from "./statistics.mjs";
import { milliseconds, times } from "./table.mjs";

/** @typedef {import("@playwright/test").Page} Page */
/** @typedef {{ updated: number, laidOut: number, painted: number }} Sample milliseconds since the event */

const fields = ["external_id", "widget.branding.company_name"];
const word = "abcdefghijklmnopqrst";
const rounds = 5;

/**
 * From a keystroke to the preview that shows it, with every control of the longest flavour on the page.
 *
 * @param {import("./bench.mjs").Bench} bench
 * @returns {Promise<import("./table.mjs").Section>}
 */
export async function measureKeystroke({ browser, app, reference }) {
  const page = await (await browser()).newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(`${(await app()).origin}/?flavour=ofda`, { waitUntil: "networkidle" });
  await page.getByRole("button", { name: "Unfold all" }).click();
  await watchPreview(page);
  const throttle = await page.context().newCDPSession(page);

  const bare = await (await browser()).newPage({ viewport: { width: 1440, height: 900 } });
  await bare.goto(`${(await reference()).origin}/form`, { waitUntil: "networkidle" });
  await watchPreview(bare);

  /** @type {import("./table.mjs").Row[]} */
  const rows = [await besideBareForm(page, bare)];
  await bare.close();
  await typeRounds(page, "external_id", 1);
  for (const rate of [1, 4]) {
    await throttle.send("Emulation.setCPUThrottlingRate", { rate });
    const samples = [];
    for (const field of fields) samples.push(...(await typeRounds(page, field, rounds)));
    rows.push(
      row(`${rate} × throttle: preview updated`, samples, "updated", rate === 4),
      row(`${rate} × throttle: and laid out`, samples, "laidOut"),
      row(`${rate} × throttle: and in a frame`, samples, "painted"),
    );
  }
  await page.close();
  return { title: `Keystroke, median / p95 of ${fields.length * rounds * word.length}`, rows };
}

/**
 * The two take turns, so that what changes on the machine meanwhile meets both.
 *
 * @param {Page} page
 * @param {Page} bare
 */
async function besideBareForm(page, bare) {
  /** @type {{ ours: number[], bare: number[] }} */
  const took = { ours: [], bare: [] };
  for (let round = -1; round < rounds * fields.length; round += 1) {
    await bare.bringToFront();
    const theirs = await typeRounds(bare, "field0", 1);
    await page.bringToFront();
    const ours = await typeRounds(page, "external_id", 1);
    // The first round warms up.
    if (round < 0) continue;
    took.bare.push(...theirs.map(({ updated }) => updated));
    took.ours.push(...ours.map(({ updated }) => updated));
  }
  const [ours, theirs] = [quantile(took.ours, 0.95), quantile(took.bare, 0.95)];
  return {
    what: `p95 beside a bare form of 12 fields (${milliseconds(ours)} / ${milliseconds(theirs)})`,
    figure: times(ours / theirs),
    aim: "≤ 1.0 ×",
  };
}

/**
 * @param {string} what
 * @param {readonly Sample[]} samples
 * @param {keyof Sample} key
 */
function row(what, samples, key, hasAim = false) {
  const values = samples.map((sample) => sample[key]);
  return {
    what,
    figure: `${milliseconds(median(values))} / ${milliseconds(quantile(values, 0.95))}`,
    ...(hasAim && { aim: "p95 < 16.7 ms" }),
  };
}

/**
 * Types the word again and again into a field, each time over the last.
 *
 * @param {Page} page
 * @param {string} field
 * @param {number} rounds
 */
async function typeRounds(page, field, rounds) {
  /** @type {Sample[]} */
  const samples = [];
  const control = page.locator(`[id="control-${field}"]`);
  for (let round = 0; round < rounds; round += 1) {
    await control.selectText();
    for (const letter of word) {
      await page.keyboard.press(letter);
      samples.push(await page.evaluate(() => /** @type {Watched} */ (globalThis).nextSample()));
    }
  }
  return samples;
}

/** @typedef {typeof globalThis & { nextSample: () => Promise<Sample> }} Watched */

/**
 * The clock starts before any handler of the page has seen the key. It is read when the preview has changed, when the
 * page has then been laid out, and when the frame that shows it has been handed over.
 *
 * @param {Page} page
 */
async function watchPreview(page) {
  await page.evaluate(() => {
    let startedAt = 0;
    /** @type {Sample[]} */
    const samples = [];
    /** @type {((sample: Sample) => void) | undefined} */
    let awaiting;

    addEventListener(
      "keydown",
      () => {
        startedAt = performance.now();
      },
      true,
    );

    const observer = new MutationObserver(() => {
      if (startedAt === 0) return;
      const start = startedAt;
      startedAt = 0;
      const updated = performance.now() - start;
      document.body.getBoundingClientRect();
      const laidOut = performance.now() - start;
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          samples.push({ updated, laidOut, painted: performance.now() - start });
          hand();
        };
        port2.postMessage(undefined);
      });
    });
    for (const preview of document.querySelectorAll(
      "[data-testid=widget-url], [data-testid=token-request]",
    )) {
      observer.observe(preview, { childList: true, characterData: true, subtree: true });
    }

    function hand() {
      if (!awaiting || samples.length === 0) return;
      const sample = samples.shift();
      if (sample) awaiting(sample);
      awaiting = undefined;
    }

    /** @type {Watched} */ (globalThis).nextSample = () =>
      new Promise((resolve) => {
        awaiting = resolve;
        hand();
      });
  });
}
