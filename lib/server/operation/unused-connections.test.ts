import { once } from "node:events";
import { createServer, type Server, type ServerResponse } from "node:http";
import { connect, type Socket } from "node:net";
import { afterEach, beforeEach, expect, it } from "vitest";
import { trackConnections } from "./unused-connections";

const closeUnused = trackConnections();

let server: Server;
let running: ServerResponse[] = [];

beforeEach(async () => {
  running = [];
  server = createServer((_, response) => void running.push(response));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
});

afterEach(async () => {
  server.closeAllConnections();
  await new Promise((done) => void server.close(done));
});

async function connection(): Promise<Socket> {
  const address = server.address();
  if (typeof address !== "object" || !address) throw new Error("The server does not listen.");
  const socket = connect(address.port, "127.0.0.1").setEncoding("utf8");
  await Promise.all([once(server, "connection"), once(socket, "connect")]);
  return socket;
}

async function ask(socket: Socket): Promise<ServerResponse> {
  socket.write("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
  await once(server, "request");
  const response = running.at(-1);
  if (!response) throw new Error("The request has not come.");
  return response;
}

it("closes a connection that has asked for nothing", async () => {
  const socket = await connection();
  closeUnused();
  await once(socket, "close");
});

it("leaves a request that runs, and closes its connection when it has its answer", async () => {
  const socket = await connection();
  const response = await ask(socket);
  closeUnused();
  response.end("done");
  const [answer] = await once(socket, "data");
  expect(answer).toContain("done");
  await expect.poll(() => response.writableFinished && !response.socket).toBe(true);
  closeUnused();
  await once(socket, "close");
});
