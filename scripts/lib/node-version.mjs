import { readFileSync } from "node:fs";
import { projectFolder } from "./project.mjs";

/**
 * Answers whether a version of Node is in a range as package.json has it: `^a.b.c` and `>=a.b.c`, joined by `||`. The
 * packages that know all of semver are not installed yet when this runs.
 *
 * @param {string} version such as `20.19.0`
 * @param {string} range
 */
export function isInRange(version, range) {
  const actual = numbers(version);
  return range.split("||").some((part) => {
    const [, operator, text] = /^(\^|>=)(\d+\.\d+\.\d+)$/.exec(part.trim()) ?? [];
    if (!operator || !text) throw new Error(`cannot read "${part}" in the range "${range}"`);
    const least = numbers(text);
    const isReached = compare(actual, least) >= 0;
    return operator === "^" ? isReached && actual[0] === least[0] : isReached;
  });
}

/** @returns {string | undefined} why the running Node will not do */
export function nodeProblem(version = process.versions.node) {
  /** @type {{ engines: { node: string } }} */
  const { engines } = JSON.parse(readFileSync(`${projectFolder}package.json`, "utf8"));
  if (isInRange(version, engines.node)) return undefined;
  return `Node ${version} is not supported. Install Node ${engines.node} from https://nodejs.org.`;
}

/** @param {string} version */
function numbers(version) {
  return version.split(".").map((part) => Number.parseInt(part, 10));
}

/**
 * @param {readonly number[]} left
 * @param {readonly number[]} right
 */
function compare(left, right) {
  const differing = left.findIndex((number, index) => number !== right[index]);
  return differing < 0 ? 0 : (left[differing] ?? 0) - (right[differing] ?? 0);
}
