/** The client address of a request. A client cannot choose it. */

import { isIPv4, isIPv6 } from "node:net";
import { peerAddress } from "@/lib/server/access/addresses";

/**
 * `trustedProxies`: the number of our own proxies. Each appends its caller to `X-Forwarded-For`, so this many entries
 * from the right are true, and the client may have written the rest.
 */
export function clientAddress(headers: Pick<Headers, "get">, trustedProxies: number): string {
  const forwarded = (headers.get("x-forwarded-for") ?? "").split(",").map((part) => part.trim());
  const socket = peerAddress(headers);
  const address = trustedProxies === 0 ? socket : (forwarded.at(-trustedProxies) ?? socket);
  return networkOf(isIPv4(address) || isIPv6(address) ? address : socket);
}

/**
 * What a limit counts as one client: an IPv4 address, or the /64 of an IPv6 address, because one household has 2^64.
 * Any other text is one client.
 */
function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped) return mapped;
  if (!isIPv6(address)) return address || "unknown";
  const [head = "", tail] = address.toLowerCase().replace(/%.*$/, "").split("::");
  const groups = head === "" ? [] : head.split(":");
  const missing =
    tail === undefined ? 0 : 8 - groups.length - tail.split(":").filter(Boolean).length;
  const all = [...groups, ...Array<string>(missing).fill("0"), ...(tail ?? "").split(":")];
  const network = all.slice(0, 4).map((group) => group.replace(/^0+(?=.)/, ""));
  return `${network.join(":")}::/64`;
}
