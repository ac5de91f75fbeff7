import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { systemId } from "./chromium.mjs";
import { freePort } from "./free-ports.mjs";
import { ended, runQuietly, start } from "./run.mjs";

/** The programs that the test of several instances starts, by their Debian packages. */
const programs = ["nginx", "redis-server"];

/**
 * Finds the programs, or installs them.
 *
 * @returns {Promise<string | undefined>} why there are none
 */
export async function providePrograms() {
  const missing = programs.filter((name) => !findProgram(name));
  if (missing.length === 0) return undefined;

  const isDebian = ["debian", "ubuntu"].includes(systemId() ?? "");
  if (!isDebian)
    return `Install ${missing.join(" and ")} yourself: this system has no known package manager.`;
  console.log(`Getting ${missing.join(" and ")} ...`);
  const asRoot = process.getuid?.() === 0 ? [] : ["sudo", "-n"];
  for (const args of [["update"], ["install", "-y", "--no-install-recommends", ...missing]]) {
    const [command = "", ...rest] = [...asRoot, "apt-get", ...args];
    const code = await runQuietly(command, rest, process.env);
    if (code !== 0)
      return `apt-get ${args[0]} failed with exit code ${code}: install ${missing.join(" and ")}.`;
  }
  return undefined;
}

/**
 * @param {string} name
 * @returns {string | undefined} its path; /usr/sbin is not in the path of an ordinary user
 */
function findProgram(name) {
  const folders = [...(process.env.PATH ?? "").split(delimiter), "/usr/sbin", "/usr/bin"];
  return folders
    .filter(Boolean)
    .map((folder) => join(folder, name))
    .find(existsSync);
}

/**
 * @param {string} name
 * @param {readonly string[]} args
 * @returns {() => Promise<number>} stops it
 */
export function startProgram(name, args) {
  const path = findProgram(name);
  if (!path) throw new Error(`Install ${name}: npm test installs them only on Debian and Ubuntu.`);
  const child = start(path, args, process.env, ["ignore", "ignore", "inherit"]);
  const end = ended(child);
  return () => (child.kill(), end);
}

/**
 * A Redis on loopback that keeps nothing.
 *
 * @returns {Promise<import("./app-server.mjs").Server>}
 */
export async function startRedis() {
  const port = await freePort();
  const stop = startProgram("redis-server", [
    ...["--port", String(port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"],
  ]);
  return { origin: `redis://127.0.0.1:${port}`, stop };
}
