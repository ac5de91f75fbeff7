import { readFileSync } from "node:fs";
import { posix } from "node:path";
import { projectFolder } from "./project.mjs";

/**
 * @typedef {object} Image what the last stage of the Dockerfile says
 * @property {string} folder
 * @property {Record<string, string>} environment
 * @property {readonly { from: string, to: string }[]} copies from the folder of the build to a path of the image
 * @property {readonly string[]} command
 * @property {readonly string[]} healthCheck
 * @property {string} user
 */

/** @returns {Image} */
export function readDockerfile(text = readFileSync(`${projectFolder}Dockerfile`, "utf8")) {
  const lines = text.slice(text.lastIndexOf("\nFROM ")).split("\n");
  /** @param {string} instruction */
  const all = (instruction) =>
    lines
      .filter((line) => line.startsWith(instruction))
      .map((line) => line.slice(instruction.length));
  /** @param {string} instruction */
  const one = (instruction) => {
    const [found] = all(instruction);
    if (found === undefined)
      throw new Error(`The Dockerfile says nothing of ${instruction.trim()}.`);
    return found;
  };
  const folder = one("WORKDIR ");
  const pairs = all("ENV ").flatMap((line) => line.split(" "));
  return {
    folder,
    environment: Object.fromEntries(
      pairs.map((pair) => [pair.replace(/=.*/, ""), pair.replace(/^[^=]*=/, "")]),
    ),
    copies: all("COPY --from=build /app/").map((line) => {
      const [from = "", to = ""] = line.split(" ");
      return { from, to: posix.join(folder, to) };
    }),
    command: JSON.parse(one("CMD ")),
    healthCheck: JSON.parse(one("HEALTHCHECK CMD ")),
    user: one("USER "),
  };
}
