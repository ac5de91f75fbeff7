/** Tells in the log whether two tokens were minted for the same configuration, without saying for which. */

import "server-only";
import { createHash } from "node:crypto";
import type { WidgetConfig } from "@/lib/widget/config";
import { studioUrl } from "@/lib/widget/studio-url";

/** What is about a person, or may hold a secret: a hash of it could be guessed from what surrounds it. */
const left = /^(?:external_id|link_id|widget\.callback_urls\..*)$/;

export function hashConfig(config: WidgetConfig): string {
  const { searchParams } = new URL(studioUrl(config), "http://studio.invalid");
  for (const name of [...searchParams.keys()]) {
    if (left.test(name)) searchParams.delete(name);
  }
  return createHash("sha256").update(String(searchParams)).digest("hex").slice(0, 16);
}
