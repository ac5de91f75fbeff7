// `npm run changelog`: writes the part of CHANGELOG.md that belongs to the version of package.json, from the commits since
// the last tag. Earlier parts stay.

import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { changelogOf } from "./lib/changelog.mjs";
import { projectFolder } from "./lib/project.mjs";

const file = `${projectFolder}CHANGELOG.md`;
const title = "# Changelog\n";
/** @type {{ version: string }} */
const { version } = JSON.parse(readFileSync(`${projectFolder}package.json`, "utf8"));

/** @param {readonly string[]} args */
function git(args) {
  return execFileSync("git", args, { cwd: projectFolder, encoding: "utf8" });
}

// A tag of this very version is not the one before.
const tags = git(["tag", "--list", "v*", "--sort=-creatordate", "--merged"]).split("\n");
const before = tags.find((tag) => tag !== "" && tag !== `v${version}`);
const commits = git(["log", "--format=%cs %s", before ? `${before}..HEAD` : "HEAD"])
  .split("\n")
  .filter(Boolean)
  .map((line) => ({ date: line.slice(0, 10), subject: line.slice(11) }));

const earlier = existsSync(file) ? readFileSync(file, "utf8").slice(title.length) : "";
const others = earlier
  .split(/^(?=## )/m)
  .map((part) => part.trim())
  .filter((part) => part !== "" && !part.startsWith(`## ${version} `));
writeFileSync(file, [title.trim(), changelogOf(version, commits), ...others].join("\n\n") + "\n");
