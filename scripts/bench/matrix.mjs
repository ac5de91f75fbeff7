import { median } from "./statistics.mjs";
import { milliseconds, times } from "./table.mjs";

/** @typedef {import("@playwright/test").Page} Page */

const texts = [
  "external_id",
  "stale_in",
  "widget.theme.--button-border-radius",
  "widget.branding.company_name",
  "widget.branding.company_benefit_header",
  "widget.branding.company_benefit_content",
  "widget.branding.opportunity_loss",
  "widget.theme.--nav-bar-icon-size",
];
const rounds = 5;
const throttle = 4;
/** In pixels, a tenth of a second apart: a hundred rows and more at a turn, over half of the matrix. */
const turns = Array.from({ length: 50 }, (_, turn) => (turn % 5 === 4 ? -3000 : 12_000));

/**
 * From a click on "Pairwise" to the rows of eight axes of five values, and the tasks that a matrix of 10,000 rows keeps a
 * slow browser busy with.
 *
 * @param {import("./bench.mjs").Bench} bench
 * @returns {Promise<import("./table.mjs").Section>}
 */
export async function measureMatrix({ browser, app, reference }) {
  const page = await (await browser()).newPage({ viewport: { width: 1440, height: 900 } });
  const address = `${(await app()).origin}/matrix?`;
  await page.goto(`${address}${axes(8, 5)}&reduce=each`);
  await planned(page);
  const reductions = [];
  for (let round = 0; round < rounds; round += 1) {
    reductions.push(await timeReduction(page, "pairwise"));
    await timeReduction(page, "each");
  }

  await page.addInitScript(() => {
    const tasks = /** @type {number[]} */ ([]);
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration);
    }).observe({ type: "longtask", buffered: true });
    Reflect.set(globalThis, "tasks", tasks);
  });
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: throttle });
  await page.goto(`${address}${axes(4, 10)}`);
  await planned(page);
  await page.waitForTimeout(1000);
  const opening = await takeTasks(page);
  const busy = await scroll(page, session);
  const scrolling = await takeTasks(page);
  await page.close();

  const list = await (await browser()).newPage({ viewport: { width: 1440, height: 900 } });
  const listSession = await list.context().newCDPSession(list);
  await listSession.send("Emulation.setCPUThrottlingRate", { rate: throttle });
  await list.goto(`${(await reference()).origin}/list`, { waitUntil: "networkidle" });
  const busyBare = await scroll(list, listSession);
  await list.close();
  return {
    title: "Matrix",
    rows: [
      {
        what: `10,000 rows, ${throttle} × throttle: work of scrolling beside an empty list`,
        figure: times(busy / busyBare),
        aim: "≤ 1.5 ×",
      },
      {
        what: `8 axes × 5 values: click to pairwise rows, median of ${rounds}`,
        figure: milliseconds(median(reductions)),
        aim: "< 200 ms",
      },
      {
        what: `10,000 rows, ${throttle} × throttle: longest task, opening`,
        figure: longest(opening),
      },
      {
        what: `10,000 rows, ${throttle} × throttle: longest task, scrolling`,
        figure: longest(scrolling),
        aim: "≤ 50 ms",
      },
    ],
  };
}

/**
 * @param {Page} page
 * @param {import("@playwright/test").CDPSession} session
 * @returns {Promise<number>} the seconds that the page worked while it was scrolled
 */
async function scroll(page, session) {
  await page.locator("[data-place]").first().hover();
  const before = await worked(session);
  for (const turn of turns) {
    await page.mouse.wheel(0, turn);
    await page.waitForTimeout(100);
  }
  return (await worked(session)) - before;
}

/** @param {import("@playwright/test").CDPSession} session */
async function worked(session) {
  await session.send("Performance.enable");
  const { metrics } = await session.send("Performance.getMetrics");
  return metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0;
}

/**
 * @param {number} count
 * @param {number} values
 */
function axes(count, values) {
  return texts
    .slice(0, count)
    .flatMap((name) => Array.from({ length: values }, (_, value) => `axis.${name}=${value + 100}d`))
    .join("&");
}

/** @param {Page} page */
async function planned(page) {
  await page.locator("[data-matrix-state=planned]").waitFor();
}

/**
 * @param {Page} page
 * @param {string} reduction
 * @returns {Promise<number>} milliseconds from the click to the count of the rows
 */
function timeReduction(page, reduction) {
  return page.evaluate(async (value) => {
    const state = document.querySelector("[data-matrix-state]");
    const radio = document.querySelector(`input[name=reduce][value=${value}]`);
    if (!state || !(radio instanceof HTMLInputElement)) throw new Error("The page has changed.");
    const start = performance.now();
    const done = new Promise((resolve) => {
      const observer = new MutationObserver(() => {
        if (state.getAttribute("data-matrix-state") !== "planned") return;
        observer.disconnect();
        resolve(undefined);
      });
      observer.observe(state, { attributes: true });
    });
    radio.click();
    await done;
    return performance.now() - start;
  }, reduction);
}

/**
 * The tasks of more than 50 ms since the last call, which are all that a browser tells of.
 *
 * @param {Page} page
 * @returns {Promise<number[]>}
 */
function takeTasks(page) {
  return page.evaluate(() => Reflect.get(globalThis, "tasks").splice(0));
}

/** @param {readonly number[]} tasks */
function longest(tasks) {
  return tasks.length === 0 ? "under 50 ms" : milliseconds(Math.max(...tasks));
}
