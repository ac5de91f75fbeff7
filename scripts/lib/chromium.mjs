import { existsSync, readFileSync, realpathSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, join } from "node:path";
import { runQuietly } from "./run.mjs";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

const bundles = [
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/**
 * Finds a Chromium for the browser tests, or downloads one. Runs after the install.
 *
 * @returns {Promise<{ ok: true, path: string } | { ok: false, problem: string }>}
 */
export async function provideChromium() {
  const { CHROMIUM_PATH: chosen } = process.env;
  if (chosen) {
    return existsSync(chosen)
      ? { ok: true, path: chosen }
      : { ok: false, problem: `CHROMIUM_PATH is invalid: ${chosen} does not exist.` };
  }

  const present = findChromium();
  if (present) return { ok: true, path: present };

  console.log(describeDownload(systemId(), process.getuid?.() === 0));
  for (const [command, ...args] of downloads(systemId(), process.getuid?.() === 0)) {
    const code = await runQuietly(command, args, process.env);
    if (code !== 0) {
      return {
        ok: false,
        problem: `${command} failed with exit code ${code}, so there is no Chromium.`,
      };
    }
  }
  const got = findChromium();
  return got
    ? { ok: true, path: got }
    : { ok: false, problem: "Chromium not found. Install it, or set CHROMIUM_PATH." };
}

/**
 * The same for hundreds of short tests: Debian has a Chromium without the parts that draw a window, and it takes half the
 * time. If it is not available, any Chromium works.
 */
export async function provideTestChromium() {
  if (!process.env.CHROMIUM_PATH) {
    const shell = findShell() ?? (await getShell());
    if (shell) return { ok: /** @type {const} */ (true), path: shell };
  }
  return provideChromium();
}

const shell = "chromium-headless-shell";

function findShell() {
  return chromiumIn(searched(), [shell]);
}

async function getShell() {
  if (!hasDebianPackages(systemId(), process.getuid?.() === 0)) return undefined;
  console.log(describeDownload(systemId(), true, shell));
  for (const [command, ...args] of installing(shell)) {
    if ((await runQuietly(command, args, process.env)) !== 0) return undefined;
  }
  return findShell();
}

function findChromium() {
  return chromiumIn(searched()) ?? bundles.find(existsSync) ?? downloaded();
}

function searched() {
  return ["/usr/bin", ...(process.env.PATH ?? "").split(delimiter).filter(Boolean)];
}

/**
 * @param {readonly string[]} folders
 * @param {readonly string[]} wanted the first that is there wins
 * @returns {string | undefined}
 */
export function chromiumIn(folders, wanted = names) {
  return wanted
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find((file) => existsSync(file) && !isSnap(file));
}

/**
 * A snap cannot read the profile that Playwright makes for it, and Ubuntu's package is a script that asks for the snap.
 *
 * @param {string} file
 */
function isSnap(file) {
  const real = realpathSync(file);
  if (real.startsWith("/snap/") || real === "/usr/bin/snap") return true;
  const isScript = statSync(real).size < 100_000;
  return isScript && readFileSync(real).includes("/snap/bin/");
}

/** The Chromium that Playwright downloaded some other time, if it did. */
function downloaded() {
  /** @type {typeof import("@playwright/test")} */
  const { chromium } = createRequire(import.meta.url)("@playwright/test");
  return existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined;
}

/**
 * The commands that get a Chromium. Debian's own is there for every processor and brings the libraries that it needs.
 *
 * @param {string | undefined} system as in /etc/os-release
 * @param {boolean} isRoot
 * @returns {readonly (readonly [string, ...string[]])[]}
 */
export function downloads(system, isRoot) {
  if (hasDebianPackages(system, isRoot)) return installing("chromium");
  return [[process.execPath, "node_modules/@playwright/test/cli.js", "install", "chromium"]];
}

/**
 * What is about to happen to the machine, and how to have it otherwise.
 *
 * @param {string | undefined} system as in /etc/os-release
 * @param {boolean} isRoot
 * @param {string} [name] of the Debian package
 */
export function describeDownload(system, isRoot, name = "chromium") {
  return hasDebianPackages(system, isRoot)
    ? `Installing the Debian package ${name} with apt-get, as root. To use a browser of your own, set CHROMIUM_PATH.`
    : "Downloading a Chromium with Playwright. To use a browser of your own, set CHROMIUM_PATH.";
}

/**
 * @param {string | undefined} system
 * @param {boolean} isRoot
 */
function hasDebianPackages(system, isRoot) {
  return system === "debian" && isRoot;
}

/**
 * @param {string} name
 * @returns {readonly (readonly [string, ...string[]])[]}
 */
function installing(name) {
  return [
    ["apt-get", "update"],
    ["apt-get", "install", "-y", "--no-install-recommends", name],
  ];
}

/** @returns {string | undefined} as in /etc/os-release */
export function systemId() {
  if (!existsSync("/etc/os-release")) return undefined;
  return /^ID="?(\w+)/m.exec(readFileSync("/etc/os-release", "utf8"))?.[1];
}
