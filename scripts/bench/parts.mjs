import { measureGuards } from "./guards.mjs";
import { measureKeystroke } from "./keystroke.mjs";
import { measureLaunch } from "./launch.mjs";
import { measureLighthouse } from "./lighthouse.mjs";
import { measureLoad } from "./load.mjs";
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
  guards: measureGuards,
  pages: measurePages,
  load: measureLoad,
  lighthouse: measureLighthouse,
};
