import "server-only";
import { createHash } from "node:crypto";

/** Tells launch links apart in a few characters. `link` is a path with a query, as `launchUrl` builds it. */
export function linkDigest(link: string): string {
  return createHash("sha256").update(link).digest("base64url").slice(0, 16);
}
