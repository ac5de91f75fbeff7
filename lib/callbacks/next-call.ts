/** The call after a success, for a shell. It has placeholders for the keys. */

import { documentedBaseUrls, type Environment } from "@/lib/widget/environments";

const linkId = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/**
 * `link` comes from outside, so only a UUID gets into the command. `origin` is the studio's: the emulator has the call as well,
 * with its published keys.
 */
export function nextCall(
  link: string,
  environment: Environment | undefined,
  origin: string,
): string {
  const id = linkId.test(link) ? link : "LINK_ID";
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
