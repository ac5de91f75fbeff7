import "server-only";
import type { Fetch } from "@/lib/server/belvo/post-json";
import { handleEmulator } from "@/lib/emulator/handle-emulator";
import { runHeader } from "@/lib/emulator/run-header";
import type { Environment } from "@/lib/widget/environments";

/** The emulator is part of this process, and is told the run; the others are reached over the network. */
export function upstreamFetch(environment: Environment, run?: string): Fetch {
  if (environment !== "emulator") return (url, init) => fetch(url, init);
  return (url, init) => {
    const request = new Request(url, init);
    if (run !== undefined) request.headers.set(runHeader, run);
    return handleEmulator(request);
  };
}
