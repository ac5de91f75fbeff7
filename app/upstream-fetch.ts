import "server-only";
import type { Fetch } from "@/lib/server/belvo/post-json";
import { handleEmulator } from "@/lib/emulator/handle-emulator";
import type { Environment } from "@/lib/widget/environments";

/** The emulator is part of this process; the others are reached over the network. */
export function upstreamFetch(environment: Environment): Fetch {
  return environment === "emulator"
    ? (url, init) => handleEmulator(new Request(url, init))
    : (url, init) => fetch(url, init);
}
