import { createServer, type Server } from "node:http";
import { connect } from "node:net";
import { afterEach, beforeEach, expect, it } from "vitest";
import { longestPath, mostEntries, refuseEarly } from "./refuse-early";

refuseEarly();

let server: Server;
let seen: string[];

beforeEach(async () => {
  seen = [];
  server = createServer((request, response) => {
    seen.push(request.url ?? "");
    response.end("page");
  });
  server.on("upgrade", () => seen.push("upgrade"));
  await new Promise<void>((done) => void server.listen(0, "127.0.0.1", done));
});

afterEach(async () => {
  server.closeAllConnections();
  await new Promise((done) => void server.close(done));
});

function send(head: string): Promise<string> {
  const address = server.address();
  if (typeof address !== "object" || !address) throw new Error("The server does not listen.");
  const socket = connect(address.port, "127.0.0.1").setEncoding("utf8");
  socket.end(`${head}\r\nHost: x\r\nConnection: close\r\n\r\n`);
  return new Promise((done) => {
    let answer = "";
    socket.on("data", (chunk) => (answer += String(chunk)));
    socket.on("close", () => done(answer));
  });
}

const entries = (count: number) => "a&".repeat(count).slice(0, -1);

it.each([
  ["GET / HTTP/1.1"],
  [`GET /?${entries(mostEntries)} HTTP/1.1`],
  [`GET /${"a".repeat(longestPath - 1)}?b HTTP/1.1`],
  ["POST /api/inspect HTTP/1.1"],
  ["HEAD / HTTP/1.1"],
  ['GET / HTTP/1.1\r\nNext-Router-State-Tree: ["",{"children":["__PAGE__",{}]}]'],
])("lets through %.60s", async (head) => {
  expect(await send(head)).toMatch(/^HTTP\/1\.1 200 /);
  expect(seen).toHaveLength(1);
});

it.each([
  [414, `GET /?${entries(mostEntries + 1)} HTTP/1.1`],
  [414, `GET /healthz?${"=&".repeat(6_000)} HTTP/1.1`],
  [414, `GET /${"a".repeat(longestPath)}?b HTTP/1.1`],
  [400, "GET /callback/success/%E0%A4 HTTP/1.1"],
  [400, "GET / HTTP/1.1\r\nNext-Router-State-Tree: %"],
  [400, "GET / HTTP/1.1\r\nNext-Router-State-Tree: [1]"],
  [405, "TRACE / HTTP/1.1"],
  [405, "DELETE / HTTP/1.1"],
  [400, "OPTIONS * HTTP/1.1"],
  [400, "GET http://other.example/ HTTP/1.1"],
])("answers %i to %.60s, and tells the framework nothing", async (status, head) => {
  const answer = await send(head);
  expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
  expect(answer.length).toBeLessThan(500);
  expect(seen).toEqual([]);
});

it("takes an upgrade for a plain request", async () => {
  const answer = await send("GET / HTTP/1.1\r\nUpgrade: websocket\r\nConnection: Upgrade");
  expect(answer).toMatch(/^HTTP\/1\.1 200 /);
  expect(seen).toEqual(["/"]);
});
