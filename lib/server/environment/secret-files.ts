/** Secrets in files: `NAME_FILE` is the path of a file with the value of `NAME`. */

import { readFileSync, statSync } from "node:fs";
import type { Result } from "@/lib/widget/result";

/** The variables with a file. */
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

/** In bytes. No secret is that large, and a device never ends. */
const largest = 64 * 1024;

/**
 * The contents of the files, by the name of the secret. The error has one phrase for each problem, with variables and without
 * paths.
 */
export function readSecretFiles(
  variables: Readonly<Record<string, string | undefined>>,
): Result<Readonly<Record<string, string>>, readonly string[]> {
  const problems: string[] = [];
  const values: Record<string, string> = {};
  for (const name of secretVariables) {
    const path = variables[`${name}_FILE`]?.trim();
    if (!path) continue;
    if (variables[name]?.trim()) {
      problems.push(`${name} and ${name}_FILE are both set: keep only one`);
      continue;
    }
    const value = readText(path);
    if (value === undefined) problems.push(`${name}_FILE is the path of an unreadable file`);
    else if (value.trim() === "") problems.push(`${name}_FILE is the path of an empty file`);
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
