import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { readEnvironment } from "./environment";

let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "studio-secrets-"));
  writeFileSync(join(folder, "id"), "canary-id\n");
  writeFileSync(join(folder, "password"), "canary-password\n");
  writeFileSync(join(folder, "empty"), "\n");
});

afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string) => join(folder, name);

it("takes a secret from the file that its variable names", () => {
  const read = readEnvironment({
    BELVO_SANDBOX_SECRET_ID_FILE: file("id"),
    BELVO_SANDBOX_SECRET_PASSWORD_FILE: file("password"),
  });
  expect(read.ok && read.value.upstreams.sandbox?.credentials).toEqual({
    id: "canary-id",
    password: "canary-password",
  });
});

it.each([
  [{ BELVO_SANDBOX_SECRET_ID: "canary", BELVO_SANDBOX_SECRET_ID_FILE: "id" }, "both set"],
  [{ SESSION_SECRET_FILE: "absent" }, "unreadable file"],
  [{ SESSION_SECRET_FILE: "." }, "unreadable file"],
  [{ REDIS_URL_FILE: "empty" }, "empty file"],
])("refuses %j by name", (variables, problem) => {
  const named = Object.fromEntries(
    Object.entries(variables).map(([name, value]) => [
      name,
      name.endsWith("_FILE") ? file(value) : value,
    ]),
  );
  const read = readEnvironment(named);
  const problems = read.ok ? "" : read.error.join();
  expect(problems).toContain(problem);
  expect(problems).not.toMatch(/canary|studio-secrets/);
});
