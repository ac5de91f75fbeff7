/** The addresses of a request's connection. The server sets them on every request, so no client can choose them. */

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

/** True if the request came to a loopback address. */
export function isReachedLocally(headers: HeaderReader): boolean {
  // Unset without a server, in a test.
  return isLoopback(headers.get(reachedHeader) ?? "localhost");
}

/** True if the connection comes from this machine: from a program, or from a proxy. */
export function isPeerLocal(headers: HeaderReader): boolean {
  return isLoopback(headers.get(peerHeader) ?? "localhost");
}

/** The other end of the connection: a client, or the last of the proxies before the studio. Empty in a test. */
export function peerAddress(headers: HeaderReader): string {
  return headers.get(peerHeader) ?? "";
}

/** A plain IPv4 address: a socket for both families has `::ffff:127.0.0.1`. */
function plain(address = ""): string {
  return address.replace(/^::ffff:(?=\d+\.)/i, "");
}
