import { readdirSync } from "node:fs";
import { projectFolder } from "./project.mjs";

const source = /\.(tsx?|mjs)$/;
const test = /\.(test|test-support)\.|\.d\.ts$/;

/**
 * The source files below some folders of the project, without the tests, in the order of their names.
 *
 * @param {readonly string[]} folders relative to the project
 */
export function listSources(folders) {
  return folders.flatMap((folder) =>
    readdirSync(`${projectFolder}${folder}`, { recursive: true, encoding: "utf8" })
      .filter((file) => source.test(file) && !test.test(file))
      .sort()
      .map((file) => `${folder.replace(/\/$/, "")}/${file}`),
  );
}
