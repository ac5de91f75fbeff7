import { connect } from "node:net";

/** In milliseconds: after so long without a byte, the answer is what has come. */
const silence = 1_500;

/**
 * Writes text that no client would write, and answers what comes back until the server closes the connection or keeps
 * silent.
 */
export function sendRaw(origin: string, text: string): Promise<string> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    let answer = "";
    const socket = connect(Number(port), hostname).setEncoding("utf8");
    socket.setTimeout(silence, () => socket.destroy());
    socket.on("data", (chunk) => (answer += String(chunk)));
    socket.on("error", (error) =>
      // A server that refuses may close before it has read all.
      "code" in error && (error.code === "ECONNRESET" || error.code === "EPIPE")
        ? undefined
        : reject(error),
    );
    socket.on("close", () => resolve(answer));
    socket.write(text);
  });
}

/** The start of a request that a proxy and a server might read in two ways: where its body ends. */
export const ambiguousHeads = [
  "Content-Length: 4\r\nTransfer-Encoding: chunked\r\n",
  "Content-Length: 4\r\nContent-Length: 5\r\n",
  "Transfer-Encoding: chunked, identity\r\n",
  "Transfer-Encoding : chunked\r\n",
  "Transfer-Encoding: xchunked\r\nContent-Length: 4\r\n",
  "Content-Length: +4\r\n",
];

/** A request within the body of another one, or after it, as one reads it. */
export function smuggle(origin: string, head: string): Promise<string> {
  const host = `Host: ${new URL(origin).host}\r\n`;
  const hidden = `GET /icon.svg HTTP/1.1\r\n${host}\r\n`;
  return sendRaw(origin, `POST /api/inspect HTTP/1.1\r\n${host}${head}\r\n0\r\n\r\n${hidden}`);
}
