import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { unsetAppVariables, withoutAppVariables } from "./app-variables.mjs";
import { hashBuildInputs } from "./build-inputs.mjs";
import { nextCommand } from "./next.mjs";
import { projectFolder } from "./project.mjs";
import { runQuietly } from "./run.mjs";

const stamp = `${projectFolder}.next/widget-studio-inputs`;

/** Read while building, and part of the build: builds on several machines need the same, and one that is copied needs none. */
const keyName = "NEXT_SERVER_ACTIONS_ENCRYPTION_KEY";

/**
 * Makes the production build, unless the one that is there was made from the same inputs. It sees no other variable of the
 * app: one build serves every environment, and `npm start` may use the one that `npm test` made.
 *
 * @returns {Promise<string | undefined>} why it failed
 */
export async function build() {
  const key = process.env[keyName];
  const wanted = hashBuildInputs(projectFolder, key);
  if (builtFrom() === wanted) return undefined;

  console.log("Building ...");
  rmSync(stamp, { force: true });
  const code = await runQuietly(...nextCommand(["build"]), {
    ...withoutAppVariables(process.env),
    ...unsetAppVariables,
    ...(key && { [keyName]: key }),
    NODE_ENV: "production",
    NEXT_TELEMETRY_DISABLED: "1",
  });
  if (code !== 0) return `The build failed with exit code ${code}. See the output above.`;

  writeFileSync(stamp, wanted);
  return undefined;
}

function builtFrom() {
  // Next.js writes BUILD_ID last: without it the build is not whole.
  if (!existsSync(stamp) || !existsSync(`${projectFolder}.next/BUILD_ID`)) return undefined;
  return readFileSync(stamp, "utf8");
}
