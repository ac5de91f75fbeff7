import "server-only";
import type { StudioFacts } from "@/components/studio/studio-context";
import { studioEnvironment } from "@/lib/environment";
import { isLoopbackHost } from "@/lib/own-call";

/** What the page may know of the server. `headers` are those of the request for the page. */
export function studioFacts(headers: Pick<Headers, "get">): StudioFacts {
  const { offeredEnvironments, defaultEnvironment, widgetUrl } = studioEnvironment();
  const host = headers.get("host");
  const scheme = headers.get("x-forwarded-proto") === "https" ? "https" : "http";
  const origin = `${scheme}://${host}`;
  return {
    origin,
    offered: offeredEnvironments,
    ...(defaultEnvironment && { defaultEnvironment }),
    widgetUrls: {
      emulator: `${origin}/emulator/widget`,
      sandbox: widgetUrl,
      production: widgetUrl,
    },
    ...(!isLoopbackHost(host) && {
      mintingRefused:
        "No token is generated here: without a sign-in the studio mints only at a loopback address, such as http://127.0.0.1:3000.",
    }),
  };
}
