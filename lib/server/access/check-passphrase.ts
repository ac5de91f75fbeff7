/** Signs in with the shared passphrase. The name is for the audit and is not verified. */

import "server-only";
import type { Result } from "@/lib/widget/result";
import type { Passphrase } from "@/lib/server/environment/access";
import { countAttempt, forgetAttempts, type AttemptLimits } from "./attempts";
import { isPassphraseOf } from "./passphrase-hash.mjs";
import { plainName } from "./plain-name";
import type { Person } from "./session";

export type PassphraseProblem =
  | { readonly kind: "no-name" }
  | { readonly kind: "wrong-passphrase" }
  | { readonly kind: "too-many-attempts"; readonly seconds: number };

interface Attempt {
  readonly name: string;
  readonly passphrase: string;
  readonly address: string;
}

/** In characters. The header of every page shows it. */
const longestPassphraseName = 80;

export async function checkPassphrase(
  { name, passphrase, address }: Attempt,
  { hash }: Passphrase,
  limits: AttemptLimits,
): Promise<Result<Person, PassphraseProblem>> {
  const shown = plainName(name, longestPassphraseName);
  if (shown === "") return { ok: false, error: { kind: "no-name" } };
  // Before the hash, which is slow to compute.
  const seconds = await countAttempt(limits, address);
  if (seconds !== undefined) return { ok: false, error: { kind: "too-many-attempts", seconds } };
  if (!(await isPassphraseOf(passphrase, hash))) {
    return { ok: false, error: { kind: "wrong-passphrase" } };
  }
  await forgetAttempts(limits, address);
  return { ok: true, value: { id: shown, name: shown } };
}
