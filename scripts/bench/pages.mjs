import { cannon } from "./cannon.mjs";
import { median } from "./statistics.mjs";
import { times } from "./table.mjs";

const rounds = 5;
const seconds = 3;

/** As somebody has left it who filled in what an Open Finance link needs. */
const filled = new URLSearchParams({
  flavour: "ofda",
  persona: "individual",
  external_id: "bench",
  locale: "pt",
  institution_types: "retail,business",
  fetch_resources: "ACCOUNTS,OWNERS,TRANSACTIONS",
  credentials_storage: "90d",
  stale_in: "90d",
  "widget.consent.terms_and_conditions_url": "https://example.com/terms",
  "widget.branding.company_name": "ACME",
  "widget.callback_urls.success": "https://example.com/success",
  "widget.callback_urls.exit": "https://example.com/exit",
  "widget.callback_urls.event": "https://example.com/event",
});

/**
 * How many pages a second the server renders, beside an empty one that is rendered for each request as well.
 *
 * @param {import("./bench.mjs").Bench} bench
 * @returns {Promise<import("./table.mjs").Section>}
 */
export async function measurePages({ app, reference }) {
  const studio = (await app()).origin;
  const pages = {
    empty: (await reference()).origin,
    studio: `${studio}/`,
    filled: `${studio}/?${filled}`,
  };
  // Code that the engine has not optimised yet would be measured otherwise.
  for (const url of Object.values(pages)) await load(url);

  /** @type {{ empty: number, studio: number, filled: number }[]} */
  const perSecond = [];
  for (let round = 0; round < rounds; round += 1) {
    perSecond.push({
      empty: await load(pages.empty),
      studio: await load(pages.studio),
      filled: await load(pages.filled),
    });
  }
  const rate = (/** @type {keyof typeof pages} */ page) =>
    `${median(perSecond.map((round) => round[page])).toFixed(0)} /s`;
  const ratio = (/** @type {keyof typeof pages} */ page) =>
    times(median(perSecond.map((round) => round[page] / round.empty)));
  return {
    title: `Pages a second, median of ${rounds} runs of ${seconds} s each`,
    rows: [
      { what: "an empty dynamic page", figure: rate("empty") },
      { what: "the studio page", figure: rate("studio") },
      { what: "the studio page beside it", figure: ratio("studio"), aim: "≥ 0.60 ×" },
      { what: "an OFDA configuration", figure: rate("filled") },
      { what: "an OFDA configuration beside it", figure: ratio("filled"), aim: "≥ 0.60 ×" },
    ],
  };
}

/**
 * @param {string} url
 * @returns {Promise<number>} requests a second
 */
async function load(url) {
  const { requests, non2xx, errors } = await cannon({ url, connections: 8, duration: seconds });
  if (non2xx + errors > 0) throw new Error(`${url}: ${non2xx + errors} requests failed.`);
  return requests.average;
}
