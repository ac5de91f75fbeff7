import { execFileSync } from "node:child_process";
import { dirname, resolve } from "node:path";
import { projectFolder } from "./project.mjs";

/** Names the commit where there is no git, as in the build of an image. */
const variable = "STUDIO_COMMIT";

/**
 * The short commit that a build is made from.
 *
 * @param {Record<string, string | undefined>} environment
 * @param {string} folder
 * @returns {string | undefined} nothing where neither the variable nor git says it
 */
export function commitOfBuild(environment = process.env, folder = projectFolder) {
  const commit = environment[variable] || askGit(environment, folder);
  return commit && /^[0-9a-f]{7,40}$/.test(commit) ? commit.slice(0, 7) : undefined;
}

/**
 * @param {Record<string, string | undefined>} environment
 * @param {string} folder
 */
function askGit(environment, folder) {
  /** @type {Record<string, string | undefined>} the commit of a repository around the folder would be another one */
  const here = { ...environment, GIT_CEILING_DIRECTORIES: dirname(resolve(folder)) };
  try {
    return execFileSync("git", ["rev-parse", "HEAD"], {
      cwd: folder,
      // Next.js makes NODE_ENV mandatory in this type.
      env: /** @type {NodeJS.ProcessEnv} */ (here),
      stdio: ["ignore", "pipe", "ignore"],
      encoding: "utf8",
    }).trim();
  } catch {
    return undefined;
  }
}
