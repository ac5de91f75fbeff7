/** The client address of a request. A client cannot choose it. */

import ipaddr from "ipaddr.js";
import { peerAddress } from "@/lib/server/access/addresses";

/**
 * `trustedProxies`: the number of our own proxies. Each appends its caller to `X-Forwarded-For`, so this many entries
 * from the right are true, and the client may have written the rest.
 */
export function clientAddress(headers: Pick<Headers, "get">, trustedProxies: number): string {
  const forwarded = (headers.get("x-forwarded-for") ?? "").split(",").map((part) => part.trim());
  const socket = peerAddress(headers);
  const address = trustedProxies === 0 ? socket : (forwarded.at(-trustedProxies) ?? socket);
  return networkOf(isAddress(address) ? address : socket);
}

/**
 * What a limit counts as one client: an IPv4 address, or the /64 of an IPv6 address, because one household has 2^64.
 * Any other text is one client.
 */
function networkOf(address: string): string {
  if (!isAddress(address)) return address || "unknown";
  const parsed = ipaddr.process(address);
  if (parsed.kind() === "ipv4") return parsed.toString();
  const { IPv6 } = ipaddr;
  return `${IPv6.networkAddressFromCIDR(`${withoutZone(address)}/64`).toString()}/64`;
}

/** As written everywhere: `127.1` and `0x7f000001` are addresses to nobody but old libraries. */
function isAddress(text: string): boolean {
  return ipaddr.IPv6.isValid(text) || ipaddr.IPv4.isValidFourPartDecimal(text);
}

/** `fe80::1%eth0`: the interface of this machine is no part of the address. */
function withoutZone(address: string): string {
  return address.replace(/%.*$/, "");
}
