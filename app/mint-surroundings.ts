import "server-only";
import { studioEnvironment } from "@/lib/server/environment/environment";
import { operation } from "@/lib/server/operation/operation";
import type { MintSurroundings } from "@/lib/server/mint/mint";
import { upstreamFetch } from "./upstream-fetch";

/** What this process mints with, for a request with these headers. */
export function mintSurroundings(headers: Pick<Headers, "get">): MintSurroundings {
  return {
    headers,
    studio: studioEnvironment(),
    fetchFor: upstreamFetch,
    ...operation(),
  };
}
