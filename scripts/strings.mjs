// `npm run strings [folder…]`: prints every sentence of the app with its place, to be read aloud (docs/vocabulary.md).

import { readFileSync } from "node:fs";
import { projectFolder } from "./lib/project.mjs";
import { listSources } from "./lib/sources.mjs";
import { stringsOf } from "./lib/strings.mjs";

const asked = process.argv.slice(2);
const folders = asked.length > 0 ? asked : ["app", "components", "lib", "scripts"];

for (const file of listSources(folders)) {
  for (const { line, text } of stringsOf(file, readFileSync(`${projectFolder}${file}`, "utf8"))) {
    console.log(`${file}:${line}  ${text}`);
  }
}
