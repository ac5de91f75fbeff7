import { measureKeystroke } from "./keystroke.mjs";
import { measureLaunch } from "./launch.mjs";
import { measureLighthouse } from "./lighthouse.mjs";
import { measureMatrix } from "./matrix.mjs";
import { measureMint } from "./mint.mjs";
import { measurePages } from "./pages.mjs";
import { measureRules } from "./rules.mjs";
import { measureScript } from "./script.mjs";

/** @typedef {(bench: import("./bench.mjs").Bench) => Promise<import("./table.mjs").Section>} Part */

/** @type {Readonly<Record<string, Part>>} */
export const parts = {
  script: measureScript,
  keystroke: measureKeystroke,
  rules: measureRules,
  matrix: measureMatrix,
  mint: measureMint,
  launch: measureLaunch,
  pages: measurePages,
  lighthouse: measureLighthouse,
};
