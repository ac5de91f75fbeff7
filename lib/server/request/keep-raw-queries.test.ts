import { createServer, type IncomingMessage } from "node:http";
import { afterEach, beforeEach, expect, it } from "vitest";
import { keepRawQueries } from "./keep-raw-queries";

let seen: IncomingMessage["headers"] = {};
const server = createServer((request, response) => {
  seen = request.headers;
  response.end();
});

keepRawQueries();

beforeEach(() => new Promise<void>((done) => void server.listen(0, "127.0.0.1", done)));
afterEach(() => new Promise((done) => void server.close(done)));

function origin(): string {
  const address = server.address();
  if (typeof address !== "object" || !address) throw new Error("The server does not listen.");
  return `http://127.0.0.1:${address.port}`;
}

it("hands on a query as it was written", async () => {
  await fetch(`${origin()}/?__proto__=1&constructor=2&a=%zz&b=1&a=2`);
  expect(seen["x-raw-query"]).toBe("?__proto__=1&constructor=2&a=%zz&b=1&a=2");
});

it("does not believe what a client says of its query", async () => {
  await fetch(origin(), { headers: { "x-raw-query": "?forged=1" } });
  expect(seen["x-raw-query"]).toBe("");
});
