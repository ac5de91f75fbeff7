import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { readDockerfile } from "../scripts/lib/dockerfile.mjs";
import { freePort } from "../scripts/lib/free-ports.mjs";
import { makeRoot, rootProblem, runInRoot } from "../scripts/lib/image-root.mjs";
import { queryOf } from "./sample-values";
import { expect, test } from "./studio";

/** In megabytes, beside the base. */
const largest = 100;

const problem = rootProblem();

test("the image does the main job from a read-only root, without sources and npm", async ({
  studio,
  page,
}) => {
  test.setTimeout(60_000);
  test.skip(problem !== undefined, `Not tried: ${problem}.`);
  const image = readDockerfile();
  const { root, remove } = makeRoot(image);
  const variables = { HOST: "127.0.0.1", PORT: String(await freePort()) };
  const origin = `http://127.0.0.1:${variables.PORT}`;
  const server = runInRoot(root, image, image.command, variables);
  try {
    const kilobytes = Number.parseInt(
      execFileSync("du", ["-sk", `${root}${image.folder}`], { encoding: "utf8" }),
    );
    expect(kilobytes / 1024).toBeLessThan(largest);
    for (const name of ["components", "lib", ".git", ".next/cache", "node_modules/typescript"]) {
      expect(existsSync(`${root}${image.folder}/${name}`), name).toBe(false);
    }
    await expect
      .poll(
        async () => (await fetch(`${origin}/healthz`).catch(() => undefined))?.status,
        // It reads all of its files for the first time, on a machine that may be busy.
        { timeout: 30_000 },
      )
      .toBe(200);
    expect(await runInRoot(root, image, image.healthCheck, variables).end).toBe(0);
    expect(await runInRoot(root, image, image.healthCheck, { ...variables, PORT: "1" }).end).toBe(
      1,
    );

    // A thread has a file of its own.
    const inspected = await page.request.post(`${origin}/api/inspect`, {
      data: { input: "locale=pt" },
    });
    expect(await inspected.json()).toMatchObject({ kind: "query" });

    await page.goto(`${origin}/?${queryOf({ flavour: "multi_region" })}`);
    await studio.hydrated();
    await studio.mintButton.click();
    const href = await studio.openLink.getAttribute("href");
    await page.goto(href ?? "");
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  } finally {
    expect(await server.stop()).toBe(143);
    remove();
  }
});

test("the image does not run as root, and no shell stands before the signal", () => {
  const { user, command } = readDockerfile();
  expect(user).toBe("node");
  expect(command[0]).toBe("node");
});
