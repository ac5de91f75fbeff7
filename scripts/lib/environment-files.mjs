import { createRequire } from "node:module";
import { projectFolder } from "./project.mjs";

/** @typedef {import("./app-variables.mjs").Environment} Environment */

/**
 * The part of `@next/env` that is used here; not its own type, for it is a dependency of Next.js and not of this project.
 *
 * @typedef {{ info: () => void, error: (...args: unknown[]) => void }} Log
 * @typedef {{ loadEnvConfig: (folder: string, dev: boolean, log: Log) => { combinedEnv: Environment } }} NextEnv
 */

/**
 * What the app will see once Next.js has read the `.env` files of a production server. Called after the install: the
 * reader is Next.js's own, and the one that this version of it depends on.
 *
 * @returns {Environment}
 */
export function environmentWithFiles() {
  const ofProject = createRequire(import.meta.url);
  const ofNext = createRequire(ofProject.resolve("next/package.json"));
  /** @type {NextEnv} */
  const { loadEnvConfig } = ofNext("@next/env");
  const quiet = { info: () => undefined, error: console.error };
  return { ...loadEnvConfig(projectFolder, false, quiet).combinedEnv };
}
