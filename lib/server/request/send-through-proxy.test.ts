/** Against a real proxy on loopback, which wants credentials and speaks CONNECT. */

import { createServer, type IncomingMessage, type Server } from "node:http";
import { connect } from "node:net";
import { getGlobalDispatcher, setGlobalDispatcher } from "undici";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { sendThroughProxy } from "./send-through-proxy";

const credentials = "user:canary";
const before = getGlobalDispatcher();
let asked: string[] = [];

function isKnown({ headers }: IncomingMessage): boolean {
  return headers["proxy-authorization"] === `Basic ${Buffer.from(credentials).toString("base64")}`;
}

const proxy = createServer((request, response) => {
  asked.push(`${request.method} ${request.url}`);
  response.statusCode = isKnown(request) ? 200 : 407;
  response.end("through the proxy");
});
proxy.on("connect", (request, socket) => {
  asked.push(`CONNECT ${request.url}`);
  if (!isKnown(request)) {
    socket.end("HTTP/1.1 407 Proxy Authentication Required\r\n\r\n");
    return;
  }
  const { port } = new URL(origin(target));
  const upstream = connect(Number(port), "127.0.0.1", () => {
    socket.write("HTTP/1.1 200 Connection Established\r\n\r\n");
    upstream.pipe(socket).pipe(upstream);
  });
  socket.on("error", () => upstream.destroy());
});
const target = createServer((_, response) => response.end("reached"));

beforeAll(async () => {
  for (const server of [proxy, target]) {
    await new Promise<void>((done) => void server.listen(0, "127.0.0.1", done));
  }
});

afterAll(async () => {
  setGlobalDispatcher(before);
  for (const server of [proxy, target]) {
    server.closeAllConnections();
    await new Promise((done) => void server.close(done));
  }
});

beforeEach(() => {
  asked = [];
});

function origin(server: Server): string {
  const address = server.address();
  if (typeof address !== "object" || !address) throw new Error("The server does not listen.");
  return `http://127.0.0.1:${address.port}`;
}

function useProxy(user: string, noProxy = "") {
  const address = origin(proxy).replace("//", `//${user}@`);
  sendThroughProxy({ httpsProxy: address, httpProxy: address, noProxy });
}

it("sends what leaves this machine through the proxy, with its credentials", async () => {
  useProxy(credentials);
  const answer = await fetch("http://sandbox.belvo.invalid/api/token/", { method: "POST" });
  expect(await answer.text()).toMatch(/reached|through the proxy/);
  expect(asked.join()).toContain("sandbox.belvo.invalid");
});

it("asks the proxy for a tunnel to an https address", async () => {
  useProxy(credentials);
  // What listens behind the tunnel speaks no TLS.
  await expect(fetch("https://sandbox.belvo.invalid/")).rejects.toThrow();
  expect(asked).toEqual(["CONNECT sandbox.belvo.invalid:443"]);
});

it("fails where the proxy refuses", async () => {
  useProxy("user:wrong");
  await expect(fetch("https://sandbox.belvo.invalid/")).rejects.toThrow();
});

it("reaches this machine directly, and what NO_PROXY names", async () => {
  useProxy(credentials, "direct.invalid");
  expect(await (await fetch(origin(target))).text()).toBe("reached");
  await expect(fetch("http://direct.invalid/")).rejects.toThrow();
  expect(asked).toEqual([]);
});
