import { createViteServer } from "vitest/node";
import { projectFolder } from "../lib/project.mjs";
import { median, quantile } from "./statistics.mjs";
import { milliseconds } from "./table.mjs";

/** @typedef {typeof import("../../lib/findings/findings-of-config")} FindingsModule */
/** @typedef {typeof import("../../lib/paste/read-paste")} PasteModule */
/** @typedef {typeof import("../../lib/widget/parse-config")} ParseModule */
/** @typedef {typeof import("../../lib/widget/catalogue")} CatalogueModule */

/** In characters: what the endpoint for scripts takes at most. */
const size = 64 * 1024;

/**
 * What the rules and the parsers of a paste take, as functions: no browser and no server is between.
 *
 * @returns {Promise<import("./table.mjs").Section>}
 */
export async function measureRules() {
  const vite = await createViteServer({
    root: projectFolder,
    configFile: `${projectFolder}vitest.config.ts`,
    server: { middlewareMode: true, hmr: false, ws: false },
    optimizeDeps: { noDiscovery: true },
    logLevel: "error",
  });
  try {
    const load = (/** @type {string} */ path) => vite.ssrLoadModule(`/lib/${path}.ts`);
    const { findingsOfConfig } = /** @type {FindingsModule} */ (
      await load("findings/findings-of-config")
    );
    const { readPaste } = /** @type {PasteModule} */ (await load("paste/read-paste"));
    const { parseConfig } = /** @type {ParseModule} */ (await load("widget/parse-config"));
    const { namesFor } = /** @type {CatalogueModule} */ (await load("widget/catalogue"));

    const judge = (/** @type {string} */ query) => {
      const { config, unread } = parseConfig(query);
      return timesOf(() => findingsOfConfig({ config: { ...config }, unread }), 500);
    };
    const names = namesFor("ofda");
    const pastes = Object.entries(largePastes()).map(([what, text]) => ({
      what: `paste of 64 kB: ${what}`,
      times: timesOf(() => readPaste(text, 0), 15),
    }));
    return {
      title: "Rules and pastes, median / p95",
      rows: [
        {
          what: "findings of a full configuration",
          ...figure(judge(full(names))),
          aim: "median < 2 ms",
        },
        { what: "findings of one full of mistakes", ...figure(judge(wrong(names))) },
        ...pastes.map(({ what, times }) => ({ what, ...figure(times), aim: "median < 50 ms" })),
      ],
    };
  } finally {
    await vite.close();
  }
}

/** @param {readonly number[]} times */
function figure(times) {
  return { figure: `${milliseconds(median(times))} / ${milliseconds(quantile(times, 0.95))}` };
}

/**
 * A new object each time, so that nothing is remembered from the last.
 *
 * @param {() => unknown} act
 * @param {number} count
 */
function timesOf(act, count) {
  for (let warm = 0; warm < Math.min(count, 50); warm += 1) act();
  return Array.from({ length: count }, () => {
    const start = performance.now();
    act();
    return performance.now() - start;
  });
}

/**
 * The guide's body, and every key of the theme.
 *
 * @param {readonly string[]} names
 */
function full(names) {
  return queryOf({
    locale: "pt",
    country_codes: "BR",
    institutions: "ofmockbank_br_retail",
    external_id: "user-42",
    fetch_resources: "ACCOUNTS,TRANSACTIONS,OWNERS,BILLS,INVESTMENTS",
    stale_in: "300d",
    "widget.purpose": "Crédito",
    "widget.callback_urls.success": "my-app://success",
    "widget.callback_urls.exit": "my-app://exit",
    "widget.callback_urls.event": "my-app://event",
    "widget.consent.terms_and_conditions_url": "https://example.com/terms",
    ...Object.fromEntries(
      names.filter((name) => name.includes("--")).map((name) => [name, "#0663F9"]),
    ),
  });
}

/**
 * The same value for every setting: most of them do not take it.
 *
 * @param {readonly string[]} names
 */
function wrong(names) {
  return queryOf(Object.fromEntries(names.map((name) => [name, "erebor_mx_retail"])));
}

/** @param {Readonly<Record<string, string>>} values */
function queryOf(values) {
  return new URLSearchParams({ flavour: "ofda", persona: "individual", ...values }).toString();
}

/** As somebody might paste them, and one of each that is made to take long. */
function largePastes() {
  const fill = (/** @type {string} */ part) => part.repeat(Math.floor(size / part.length));
  const purpose = fill("Soluções financeiras personalizadas. ").slice(0, 50_000);
  const request = JSON.stringify({ scopes: "read_institutions", widget: { purpose } });
  const names = fill("ofmockbank_br_retail,").slice(0, 60_000);
  return {
    "a widget URL": `https://widget.belvo.io/?access_token=x&institutions=${names}`,
    "a token request": request,
    "a curl command": `curl -X POST https://sandbox.belvo.com/api/token/ -d '${request}'`,
    "an SDK call": `belvoSDK.createWidget(token, { locale: "pt", external_id: "${purpose}" })`,
    "a script": `${Array.from({ length: 1900 }, (_, index) => `const a${index} = { b: [1, 2] };`).join("\n")}\nnew URLSearchParams({ locale: "pt" })`,
    prose: fill("Please open the widget, and choose a bank. "),
    "repeated unknown keys": fill("country_co=1&"),
    "JSON strings in JSON": `{"scopes": "a", "x": [${fill('{"id":"abcdefgh"},')}1]}`,
  };
}
