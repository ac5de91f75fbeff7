import { once } from "node:events";
import { createServer } from "node:net";

/**
 * Tries to listen, because Next.js would print a stack trace.
 *
 * @param {import("./address.mjs").Address} address
 * @returns {Promise<string | undefined>} why nothing can listen there, and what to do
 */
export async function listenProblem({ host, port }) {
  const server = createServer();
  try {
    server.listen({ host, port, exclusive: true });
    await once(server, "listening");
  } catch (error) {
    return describe(error instanceof Error && "code" in error ? error.code : error, host, port);
  }
  server.close();
  await once(server, "close");
  return undefined;
}

/**
 * @param {unknown} code
 * @param {string} host
 * @param {number} port
 */
function describe(code, host, port) {
  switch (code) {
    case "EADDRINUSE":
      return `Port ${port} of ${host} is in use. Stop the other program, or set PORT to another port.`;
    case "EACCES":
      return `Port ${port} of ${host} needs more rights. Set PORT to 1024 or above.`;
    case "EADDRNOTAVAIL":
    case "EAFNOSUPPORT":
    case "EAI_AGAIN":
    case "EINVAL":
    case "ENOTFOUND":
      return `Cannot listen on ${host}, port ${port}: HOST is not an address of this machine. Set HOST=127.0.0.1.`;
    default:
      return `Cannot listen on ${host}, port ${port} (${String(code)}). Change HOST or PORT.`;
  }
}
