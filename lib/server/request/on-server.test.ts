import { once } from "node:events";
import { createServer, type Server } from "node:http";
import { expect, it } from "vitest";
import { onServer } from "./on-server";

it("tells of each server once", async () => {
  const found: Server[] = [];
  onServer((server) => found.push(server));
  const server = createServer((_, response) => response.end("done"));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (typeof address !== "object" || !address) throw new Error("The server does not listen.");
  for (let turn = 0; turn < 2; turn += 1) {
    const headers = { Connection: "close" };
    await (await fetch(`http://127.0.0.1:${address.port}`, { headers })).text();
  }
  expect(found.filter((one) => one === server)).toHaveLength(1);
  await new Promise((done) => void server.close(done));
});
