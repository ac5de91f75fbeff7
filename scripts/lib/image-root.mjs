import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { projectFolder } from "./project.mjs";
import { ended, start } from "./run.mjs";

/** What stands for the base of the image: Node alone, with the libraries that it loads. */
const node = "/usr/local/bin/node";

const programs = { unshare: "/usr/bin/unshare", ldd: "/usr/bin/ldd" };

/** Makes the root read-only, and leaves everything outside it: `$1` is the root, `$2` the folder in it. */
const enter =
  'mount --bind "$1" "$1" && mount -o remount,bind,ro "$1" && exec unshare --root="$1" --wd="$2" -- "$3" "${@:4}"';
const namespaces = ["--map-root-user", "--mount", "bash", "-c"];

/** @returns {string | undefined} why no program can be run in a root of its own here */
export function rootProblem() {
  if (process.platform !== "linux") return "only Linux has unshare";
  const tried = spawnSync(programs.unshare, [
    ...namespaces,
    'mount --bind "$1" "$1"',
    "bash",
    tmpdir(),
  ]);
  return tried.status === 0 ? undefined : "unshare and mount are not allowed here";
}

/**
 * Does the steps of the Dockerfile in an empty folder, which then holds nothing but the image.
 *
 * @param {import("./dockerfile.mjs").Image} image
 */
export function makeRoot({ copies }) {
  const root = mkdtempSync(join(tmpdir(), "widget-studio-root-"));
  for (const { from, to } of copies) {
    cpSync(`${projectFolder}${from}`, join(root, to), { recursive: true, verbatimSymlinks: true });
  }
  const libraries = execFileSync(programs.ldd, [process.execPath], { encoding: "utf8" }).match(
    /\/\S+/g,
  );
  for (const library of libraries ?? [])
    cpSync(library, join(root, library), { dereference: true });
  mkdirSync(join(root, dirname(node)), { recursive: true });
  cpSync(process.execPath, join(root, node), { dereference: true });
  return { root, remove: () => rmSync(root, { recursive: true }) };
}

/**
 * Runs a command of the image in its root.
 *
 * @param {string} root
 * @param {import("./dockerfile.mjs").Image} image
 * @param {readonly string[]} command
 * @param {Record<string, string>} variables
 */
export function runInRoot(root, { folder, environment }, command, variables) {
  const args = command.map((word) => (word === "node" ? node : word));
  const child = start(
    programs.unshare,
    [...namespaces, enter, "bash", root, folder, ...args],
    { PATH: process.env.PATH, ...environment, ...variables },
    ["ignore", "ignore", "inherit"],
  );
  const end = ended(child);
  return { end, stop: () => (child.kill(), end) };
}
