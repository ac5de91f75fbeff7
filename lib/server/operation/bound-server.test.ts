import { createServer, type Server } from "node:http";
import { connect } from "node:net";
import { afterEach, beforeEach, expect, it } from "vitest";
import { boundServer } from "./bound-server";

boundServer({
  headersTimeout: 100,
  requestTimeout: 200,
  keepAliveTimeout: 1000,
});

let server: Server;

beforeEach(async () => {
  server = createServer({ connectionsCheckingInterval: 50 }, (request, response) => {
    request.resume().on("end", () => response.end("done"));
  });
  await new Promise<void>((done) => void server.listen(0, "127.0.0.1", done));
});

afterEach(async () => {
  server.closeAllConnections();
  await new Promise((done) => void server.close(done));
});

function port(): number {
  const address = server.address();
  if (typeof address !== "object" || !address) throw new Error("The server does not listen.");
  return address.port;
}

it.each([
  ["headers", "GET / HTTP/1.1\r\nHost: x\r\nX-Slow: "],
  ["body", "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\nabc"],
])("ends a connection whose %s do not arrive", async (_, text) => {
  await fetch(`http://127.0.0.1:${port()}`);
  const socket = connect(port(), "127.0.0.1").setEncoding("utf8");
  let answer = "";
  socket.on("data", (chunk) => (answer += String(chunk)));
  socket.write(text);
  await new Promise((done) => void socket.on("close", done));
  expect(answer).toMatch(/^HTTP\/1.1 408 /);
});
