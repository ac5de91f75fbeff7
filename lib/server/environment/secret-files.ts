/** A secret that is mounted as a file: `NAME_FILE` names the file that holds the value of `NAME`. */

import { readFileSync, statSync } from "node:fs";
import type { Result } from "@/lib/widget/result";

/** Whose value a file may hold. */
const secretVariables = [
  "BELVO_SANDBOX_SECRET_ID",
  "BELVO_SANDBOX_SECRET_PASSWORD",
  "BELVO_PRODUCTION_SECRET_ID",
  "BELVO_PRODUCTION_SECRET_PASSWORD",
  "OIDC_CLIENT_SECRET",
  "ACCESS_PASSPHRASE_HASH",
  "SESSION_SECRET",
  "REDIS_URL",
] as const;

/** In bytes: no secret is as large, and a device has no end. */
const largest = 64 * 1024;

/** What the files say, by the name of the secret. The error is one phrase a problem; it names variables, never paths. */
export function readSecretFiles(
  variables: Readonly<Record<string, string | undefined>>,
): Result<Readonly<Record<string, string>>, readonly string[]> {
  const problems: string[] = [];
  const values: Record<string, string> = {};
  for (const name of secretVariables) {
    const path = variables[`${name}_FILE`]?.trim();
    if (!path) continue;
    if (variables[name]?.trim()) {
      problems.push(`${name} and ${name}_FILE are both set: keep one`);
      continue;
    }
    const value = readText(path);
    if (value === undefined) problems.push(`${name}_FILE names a file that cannot be read`);
    else if (value.trim() === "") problems.push(`${name}_FILE names an empty file`);
    else values[name] = value;
  }
  return problems.length > 0 ? { ok: false, error: problems } : { ok: true, value: values };
}

function readText(path: string): string | undefined {
  try {
    const file = statSync(path);
    return file.size > largest || !file.isFile() ? undefined : readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}
