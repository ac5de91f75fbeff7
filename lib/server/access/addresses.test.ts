import { once } from "node:events";
import { createServer, type IncomingHttpHeaders } from "node:http";
import { expect, it } from "vitest";
import { isPeerLocal, isReachedLocally, keepAddresses } from "./addresses";
import { exposureProblem, hostOfArguments } from "./exposure.mjs";

it("writes the addresses of a connection over what a client claims", async () => {
  let seen: IncomingHttpHeaders = {};
  const server = createServer((request, response) => {
    seen = request.headers;
    response.end();
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  keepAddresses();
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  await fetch(`http://127.0.0.1:${port}`, {
    headers: { "x-peer-address": "203.0.113.7", "x-reached-address": "203.0.113.7" },
  });
  server.close();
  expect(seen["x-peer-address"]).toBe("127.0.0.1");
  expect(seen["x-reached-address"]).toBe("127.0.0.1");
});

it.each([
  ["127.0.0.1", true],
  ["::1", true],
  ["192.168.1.5", false],
  ["", false],
])("takes %j for this machine: %s", (address, isLocal) => {
  const headers = new Headers({ "x-peer-address": address, "x-reached-address": address });
  expect(isPeerLocal(headers)).toBe(isLocal);
  expect(isReachedLocally(headers)).toBe(isLocal);
});

it.each([
  [["node", "next", "start", "-H", "0.0.0.0", "-p", "3000"], "0.0.0.0"],
  [["node", "next", "start", "--hostname", "::"], "::"],
  [["node", "next", "start", "--hostname=studio.example"], "studio.example"],
  [["node", "next", "start", "-H0.0.0.0"], "0.0.0.0"],
  [["node", "next", "start", "-p", "3000"], undefined],
])("reads where %j listens", (args, host) => {
  expect(hostOfArguments(args)).toBe(host);
});

it("takes an empty variable for no sign-in", () => {
  expect(exposureProblem({ OIDC_ISSUER: "", ACCESS_PASSPHRASE_HASH: " " }, "0.0.0.0")).toMatch(
    /^HOST is not a loopback address/,
  );
  expect(exposureProblem({}, undefined)).toBeUndefined();
});
