/** What the host and path of a pasted address tell. */

import { hostOf, pathOf, portalHost } from "@/lib/findings/address";
import { isLoopbackHost } from "@/lib/launch/loopback-host";
import type { Environment } from "@/lib/widget/environments";

/** Undefined where the address does not tell, such as that of a template. */
export function environmentOf(address: string | undefined): Environment | undefined {
  const host = hostOf(address);
  if (address === undefined || host === undefined) return undefined;
  if (host === "sandbox.belvo.com") return "sandbox";
  if (host === "api.belvo.com") return "production";
  return isLoopbackHost(host) && /^\/emulator(?:\/|$)/.test(pathOf(address))
    ? "emulator"
    : undefined;
}

type Place = "studio" | "widget" | "portal" | "api" | "unknown";

export function placeOf(address: string): Place {
  const host = hostOf(address);
  const path = pathOf(address);
  if (/^\/emulator\/widget\/?$/.test(path) && (!host || isLoopbackHost(host))) return "widget";
  if (/\/api\//.test(`${path}/`) && host !== undefined) return "api";
  if (host === undefined || isLoopbackHost(host)) return path.length <= 1 ? "studio" : "unknown";
  if (host === portalHost) return "portal";
  if (host === "sandbox.belvo.com" || host === "api.belvo.com") return "api";
  return /(?:^|\.)belvo\.(?:io|com)$/.test(host) ? "widget" : "unknown";
}
