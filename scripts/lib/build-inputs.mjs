import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** The files and folders that a build depends on. */
const inputs = [
  "app",
  "components",
  "instrumentation.ts",
  "lib",
  "next.config.mjs",
  "package-lock.json",
  "package.json",
  "postcss.config.mjs",
  "proxy.ts",
  "public",
  "tailwind.config.ts",
  "tsconfig.build.json",
  "tsconfig.json",
];

/**
 * Changes when the name or the content of an input of the build changes. Tests are not part of a build.
 *
 * @param {string} folder the project's
 * @param {string} [key] of the server actions; a hash of it says nothing, for it is random
 */
export function hashBuildInputs(folder, key = "") {
  const hash = createHash("sha256").update(key);
  for (const file of inputs.flatMap((input) => filesAt(folder, input))) {
    const content = readFileSync(join(folder, file));
    hash.update(`${file}\0${content.length}\0`).update(content);
  }
  return hash.digest("hex");
}

/**
 * @param {string} folder
 * @param {string} path
 * @returns {string[]} in an order that is the same on every system; an input that does not exist has no files
 */
function filesAt(folder, path) {
  const stat = statSync(join(folder, path), { throwIfNoEntry: false });
  if (!stat) return [];
  if (!stat.isDirectory()) return /\.test\.tsx?$/.test(path) ? [] : [path];
  return readdirSync(join(folder, path))
    .sort()
    .flatMap((name) => filesAt(folder, `${path}/${name}`));
}
