import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { npmCommand } from "./npm.mjs";
import { cacheFolder, projectFolder } from "./project.mjs";
import { runQuietly } from "./run.mjs";

/** It lies in node_modules: who deletes the packages deletes the claim that they are there. */
const stamp = `${cacheFolder}installed`;

/**
 * Installs exactly what the lockfile says, unless that is there already.
 *
 * @returns {Promise<string | undefined>} why it failed
 */
export async function install() {
  const wanted = installation();
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return undefined;

  console.log("Installing the packages of package-lock.json ...");
  // The build needs packages that npm leaves out where NODE_ENV is "production".
  const code = await runQuietly(
    ...npmCommand(["ci", "--include=dev", "--no-audit", "--no-fund"]),
    process.env,
  );
  if (code !== 0) return `npm ci failed with exit code ${code}. See the output above.`;

  mkdirSync(cacheFolder, { recursive: true });
  writeFileSync(stamp, wanted);
  return undefined;
}

/** Packages with compiled parts differ by system and by major version of Node. */
function installation() {
  const lockfile = readFileSync(`${projectFolder}package-lock.json`);
  const [major] = process.versions.node.split(".");
  const hash = createHash("sha256").update(lockfile).digest("hex");
  return `${hash} node${major} ${process.platform} ${process.arch}\n`;
}
