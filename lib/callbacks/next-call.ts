/** The call after a success, for a shell. It has placeholders for the keys. */

import { documentedBaseUrls, type Environment } from "@/lib/widget/environments";

const linkId = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** `link` comes from outside, so only a UUID gets into the command. */
export function nextCall(link: string, environment: Environment | undefined): string {
  const base =
    environment === "sandbox" || environment === "production"
      ? documentedBaseUrls[environment]
      : "$BELVO_URL";
  const id = linkId.test(link) ? link : "LINK_ID";
  return `curl "${base}/api/links/${id}/" -u "$BELVO_SECRET_ID:$BELVO_SECRET_PASSWORD"`;
}
