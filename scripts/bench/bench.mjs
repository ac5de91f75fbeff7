import { launchBrowser } from "../lib/browser.mjs";
import { buildReferenceApp, referenceFolder } from "./reference-app.mjs";
import { startApp } from "../lib/app-server.mjs";

/** @typedef {import("../lib/app-server.mjs").Server} Server */
/** @typedef {import("@playwright/test").Browser} Browser */

/**
 * What the parts measure with. Each thing is made when a part first asks for it, and is closed at the end.
 *
 * @typedef {object} Bench
 * @property {string} chromiumPath
 * @property {() => Promise<Browser>} browser
 * @property {() => Promise<Server>} app the studio with nothing but its emulator
 * @property {() => Promise<Server>} reference the empty page
 * @property {(server: Server) => Server} closing stops a server at the end that a part has started
 */

/**
 * @param {string} chromiumPath
 * @returns {Bench & { close: () => Promise<void> }}
 */
export function createBench(chromiumPath) {
  /** @type {(() => Promise<unknown>)[]} */
  const closers = [];

  /** @type {Bench["closing"]} */
  const closing = (server) => {
    closers.push(server.stop);
    return server;
  };

  return {
    chromiumPath,
    closing,
    browser: once(async () => {
      const browser = await launchBrowser(chromiumPath);
      closers.push(() => browser.close());
      return browser;
    }),
    app: once(async () => closing(await startApp(".", {}))),
    reference: once(async () => {
      const problem = await buildReferenceApp();
      if (problem) throw new Error(problem);
      return closing(await startApp(referenceFolder, {}));
    }),
    close: async () => {
      await Promise.allSettled(closers.map((close) => close()));
    },
  };
}

/**
 * @template T
 * @param {() => Promise<T>} make
 * @returns {() => Promise<T>} makes it at the first call
 */
function once(make) {
  /** @type {Promise<T> | undefined} */
  let made;
  return () => (made ??= make());
}
