import "server-only";
import { studioEnvironment } from "@/lib/environment";
import { operation } from "@/lib/operation/operation";
import type { Surroundings } from "./mint";
import { upstreamFetch } from "./upstream-fetch";

/** What this process mints with, for a request with these headers. */
export function mintSurroundings(headers: Pick<Headers, "get">): Surroundings {
  return {
    headers,
    studio: studioEnvironment(),
    fetchFor: upstreamFetch,
    ...operation(),
  };
}
