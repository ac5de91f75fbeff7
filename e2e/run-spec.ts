/** Runs a Playwright spec that the studio has written, as whoever exported it would. */

import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

/** Inside of the project, so that the spec finds its library; not committed. */
const results = "test-results";

interface SpecRun {
  readonly passed: number;
  readonly output: string;
}

/** `studio` is the origin at which the launch links are opened. */
export async function runSpec(spec: string, studio: string): Promise<SpecRun> {
  mkdirSync(results, { recursive: true });
  const folder = mkdtempSync(join(results, "spec-"));
  try {
    writeFileSync(join(folder, "matrix.spec.ts"), spec);
    const config = join(folder, "playwright.config.ts");
    const own = JSON.stringify(resolve("playwright.config.ts"));
    // The browser is the one of this project; its servers run already.
    writeFileSync(
      config,
      `import own from ${own};\nexport default { ...own, testDir: ".", outputDir: "results", respectGitIgnore: false, webServer: [], workers: 1 };\n`,
    );
    const output = await run(
      ["node_modules/@playwright/test/cli.js", "test", "--config", config, "--reporter=line"],
      { ...process.env, STUDIO_URL: studio },
    );
    return { passed: Number(/(\d+) passed/.exec(output)?.[1] ?? 0), output };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function run(args: readonly string[], env: NodeJS.ProcessEnv): Promise<string> {
  return new Promise((settle) => {
    execFile(process.execPath, args, { env }, (_error, stdout, stderr) => {
      settle(`${stdout}${stderr}`);
    });
  });
}
