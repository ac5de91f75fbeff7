import { once } from "node:events";
import { createServer } from "node:net";
import { describe, expect, test } from "vitest";
import { listenProblem } from "./listen.mjs";

async function occupiedPort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (!address || typeof address === "string") throw new Error("no port");
  return { server, port: address.port };
}

describe("listenProblem", () => {
  test("names host and port of a port in use, and finds none once it is free", async () => {
    const { server, port } = await occupiedPort();
    expect(await listenProblem({ host: "127.0.0.1", port })).toBe(
      `Port ${port} of 127.0.0.1 is in use. Stop the other program, or set PORT to another port.`,
    );

    server.close();
    await once(server, "close");
    expect(await listenProblem({ host: "127.0.0.1", port })).toBeUndefined();
    expect(await listenProblem({ host: "127.0.0.1", port })).toBeUndefined();
  });

  test("says that the address is not one of this machine", async () => {
    // Reserved for documentation by RFC 5737.
    expect(await listenProblem({ host: "192.0.2.1", port: 3000 })).toMatch(
      /^Cannot listen on 192\.0\.2\.1, port 3000: HOST is not an address of this machine/,
    );
  });
});
