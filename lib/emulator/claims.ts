/** What Belvo's tokens say of the request that they are for. The request has been checked. */

import type { JsonObject } from "@/lib/widget/json";
import { linkOf } from "./links";

/** Belvo's names. Each is unset if the request does not say. */
export interface Claims {
  readonly scopes: readonly string[];
  readonly environment: "emulator";
  /** Belvo's tokens name whose keys were used. The emulator has one organisation. */
  readonly organization_name: string;
  readonly iss: string;
  readonly fetch_resources?: readonly string[];
  readonly credentials_storage?: string;
  readonly stale_in?: string;
  /** In update mode only. */
  readonly link?: { readonly id: string; readonly status: string; readonly institution?: string };
}

/** `now` is in milliseconds since 1970. */
export function claimsOf(body: JsonObject, now: number): Claims {
  const { scopes, fetch_resources, credentials_storage, stale_in, link_id } = body;
  return {
    scopes: typeof scopes === "string" ? scopes.split(",") : [],
    environment: "emulator",
    organization_name: "Emulator",
    iss: "emulator",
    ...(Array.isArray(fetch_resources) && {
      fetch_resources: fetch_resources.filter((one) => typeof one === "string"),
    }),
    ...(typeof credentials_storage === "string" && { credentials_storage }),
    ...(typeof stale_in === "string" && { stale_in }),
    ...(typeof link_id === "string" && { link: repaired(link_id, now) }),
  };
}

/** Nothing is known of a link that the emulator did not make, but that it is there to be repaired. */
function repaired(id: string, now: number): NonNullable<Claims["link"]> {
  const known = linkOf(id, now);
  return known
    ? { id, status: known.status, institution: known.institution }
    : { id, status: "invalid" };
}
