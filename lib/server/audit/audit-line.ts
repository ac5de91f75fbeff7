/**
 * What may be logged: these names, each with a value of this form. Everything else is left out, whoever passes it, so that
 * no token, secret, identity, `external_id` or callback gets into the log by a later change.
 */

import { isEnvironment } from "@/lib/widget/environments";
import { isFlavour } from "@/lib/widget/flavours/flavours";

const word = (value: unknown) => typeof value === "string" && /^[a-z][a-z-]{0,39}$/.test(value);
const count = (value: unknown) => typeof value === "number" && Number.isFinite(value);
const matches = (pattern: RegExp) => (value: unknown) =>
  typeof value === "string" && pattern.test(value);

const allowed: Readonly<Record<string, (value: unknown) => boolean>> = {
  event: word,
  /** Who signed in, as sign-in names the person: an address, or a name. */
  who: matches(/^[^\p{C}]{1,254}$/u),
  environment: isEnvironment,
  flavour: isFlavour,
  /** Tells one configuration from another: see `hashConfig`. */
  config: matches(/^[0-9a-f]{16}$/),
  result: word,
  /** Belvo's, for its support. */
  requestId: matches(/^[0-9a-f-]{32,36}$/i),
  /** HTTP status of Belvo's last answer. */
  status: count,
  attempts: count,
  durationMs: count,
  limit: word,
  state: word,
};

export function allowedPart(line: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(line).filter(
      ([name, value]) => Object.hasOwn(allowed, name) && allowed[name]?.(value),
    ),
  );
}
