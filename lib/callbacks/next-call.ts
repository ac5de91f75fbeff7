/** The call after a success, for a shell. It has placeholders for the keys. */

import { uuid } from "@/lib/widget/uuid";
import { documentedBaseUrls, type Environment } from "@/lib/widget/environments";

/**
 * `link` comes from outside, so only a UUID gets into the command. `origin` is the studio's: the emulator has the call as well,
 * with its published keys.
 */
export function nextCall(
  link: string,
  environment: Environment | undefined,
  origin: string,
): string {
  const id = uuid.test(link) ? link : "LINK_ID";
  const call = (base: string, keys: string) => `curl "${base}/api/links/${id}/" -u ${keys}`;
  switch (environment) {
    case "emulator":
      return call(`${origin}/emulator`, "emulator:emulator");
    case "sandbox":
    case "production":
      return call(documentedBaseUrls[environment], keyPlaceholders);
    case undefined:
      return call("$BELVO_URL", keyPlaceholders);
  }
}

const keyPlaceholders = '"$BELVO_SECRET_ID:$BELVO_SECRET_PASSWORD"';
