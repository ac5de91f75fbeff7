/** Between which addresses a request came. The server writes it on every request, so that no client chooses it. */

import "server-only";
import { onRequestStart } from "@/lib/server/request/request-start";
import { isLoopback } from "./exposure.mjs";

const reachedHeader = "x-reached-address";
const peerHeader = "x-peer-address";

type HeaderReader = Pick<Headers, "get">;

export function keepAddresses(): void {
  onRequestStart(({ request: { headers, socket } }) => {
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

/** The other end of the connection: a client, or the last of the proxies before the studio. Empty in a test. */
export function peerAddress(headers: HeaderReader): string {
  return headers.get(peerHeader) ?? "";
}

/** An IPv4 address as such: a socket for both families writes `::ffff:127.0.0.1`. */
function plain(address = ""): string {
  return address.replace(/^::ffff:(?=\d+\.)/i, "");
}
