import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { unsetAppVariables, withoutAppVariables } from "../lib/app-variables.mjs";
import { nextCommand } from "../lib/next.mjs";
import { projectFolder } from "../lib/project.mjs";
import { runQuietly } from "../lib/run.mjs";

/**
 * Where the empty page lives: out of the product, yet below the packages. Turbopack compiles nothing in node_modules, and
 * a build of the studio leaves this folder alone.
 */
export const referenceFolder = ".next/cache/bench-app";

const toProject = "../../..";

/** An empty page of the same framework: rendered for each request, behind the same proxy, with the same configuration. */
const files = {
  "package.json": `{ "type": "module" }`,
  "jsconfig.json": `{ "compilerOptions": { "paths": { "@/*": ["${toProject}/*"] } } }`,
  "next.config.mjs": `
    import configOf from "${toProject}/next.config.mjs";
    const root = ${JSON.stringify(projectFolder)};
    export default async () => ({
      ...(await configOf("")),
      turbopack: { root },
      outputFileTracingRoot: root,
    });`,
  // The matcher must be written out: Next.js reads it without running the file.
  "proxy.js": `
    export { proxy } from "@/proxy";
    export const config = { matcher: ["/((?!_next/static/).*)"] };`,
  "app/layout.js": `
    export default function Layout({ children }) {
      return <html lang="en"><body>{children}</body></html>;
    }`,
  "app/page.js": `
    import { connection } from "next/server";
    export default async function Page() {
      await connection();
      return <p>Empty</p>;
    }`,
};

/** @returns {Promise<string | undefined>} why it failed */
export async function buildReferenceApp() {
  const folder = `${projectFolder}${referenceFolder}/`;
  rmSync(folder, { recursive: true, force: true });
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(`${folder}${name}`), { recursive: true });
    writeFileSync(`${folder}${name}`, content);
  }
  const code = await runQuietly(...nextCommand(["build", referenceFolder]), {
    ...withoutAppVariables(process.env),
    ...unsetAppVariables,
    NODE_ENV: "production",
    NEXT_TELEMETRY_DISABLED: "1",
  });
  return code === 0 ? undefined : `The build of the empty page failed with exit code ${code}.`;
}
