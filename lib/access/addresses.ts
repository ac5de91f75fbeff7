/** Between which addresses a request came. The server writes it on every request, so that no client chooses it. */

import "server-only";
import { onRequestStart } from "@/lib/request-start";
import { isLoopback } from "./exposure.mjs";

const reachedHeader = "x-reached-address";
const peerHeader = "x-peer-address";

type HeaderReader = Pick<Headers, "get">;

export function keepAddresses(): void {
  onRequestStart(({ headers, socket }) => {
    headers[reachedHeader] = plain(socket.localAddress);
    headers[peerHeader] = plain(socket.remoteAddress);
  });
}

/** True when the request came to an address of this machine that only this machine reaches. */
export function isReachedLocally(headers: HeaderReader): boolean {
  // Unset where no server is around, in a test.
  return isLoopback(headers.get(reachedHeader) ?? "localhost");
}

/** True when the connection comes from this machine: from a program here, or from a proxy. */
export function isPeerLocal(headers: HeaderReader): boolean {
  return isLoopback(headers.get(peerHeader) ?? "localhost");
}

/** Whom to count an attempt against: the client behind a proxy on this machine, else whoever is connected. */
export function clientAddress(headers: HeaderReader): string {
  const peer = headers.get(peerHeader) ?? "";
  // What stands before the last address is what a client claims.
  const forwarded = headers.get("x-forwarded-for")?.split(",").at(-1)?.trim();
  return isPeerLocal(headers) && forwarded ? plain(forwarded) : peer;
}

/** An IPv4 address as such: a socket for both families writes `::ffff:127.0.0.1`. */
function plain(address = ""): string {
  return address.replace(/^::ffff:(?=\d+\.)/i, "");
}
