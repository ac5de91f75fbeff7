/**
 * A scripted stand-in for Belvo on loopback that fails in every way that is known, for the tests of the client and of
 * the app. What a token request meets is chosen for all of them (`PUT /scenario`), or for one by its
 * `widget.branding.company_name`: `fault:<scenario>`, `fault:<scenario>:<milliseconds>`. Never exposed: it keeps what it is
 * sent, keys included.
 */

import { createServer } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { SignJWT } from "jose";

/** @typedef {import("node:http").IncomingMessage} IncomingMessage */
/** @typedef {import("node:http").ServerResponse} ServerResponse */

/**
 * @typedef {object} RecordedRequest
 * @property {string} method
 * @property {string} path
 * @property {import("node:http").IncomingHttpHeaders} headers
 * @property {unknown} body parsed where it is JSON, else the text
 */

/**
 * @typedef {object} Call
 * @property {ServerResponse} response
 * @property {number} delayMs
 * @property {number} attempt 1 for the first request that names this scenario, 2 for the second ...
 * @property {(lifetimeSeconds?: number) => Promise<{ access: string, refresh: string }>} sign
 */

const requestId = "a6e1c493d7a29d91aed4338e6fcf077d";
const mostRequests = 200;
const key = new TextEncoder().encode(
  "the fault server protects nothing, but HS512 wants 64 bytes of key",
);

/**
 * Belvo's errors as its documents show them, and shapes that were seen beside them.
 *
 * @satisfies {Record<string, { status: number, body: unknown }>}
 */
const errorShapes = {
  required: {
    status: 400,
    body: [
      {
        request_id: requestId,
        message: "This field is required.",
        code: "required",
        field: "widget.consent.terms_and_conditions_url",
      },
    ],
  },
  "invalid-choice": {
    status: 400,
    body: [
      {
        field: "credentials_storage",
        request_id: requestId,
        message: '"Dominik" is not a valid choice.',
        code: "invalid_choice",
      },
    ],
  },
  "not-a-list": {
    status: 400,
    body: [
      {
        message: 'Expected a list but got type "str".',
        code: "not_a_list",
        request_id: requestId,
      },
    ],
  },
  "no-message": { status: 400, body: [{ code: "session_expired_ob", request_id: requestId }] },
  "single-object": {
    status: 400,
    body: { request_id: requestId, message: "Invalid.", code: "invalid", field: "stale_in" },
  },
  "several-errors": {
    status: 400,
    body: [
      { request_id: requestId, message: "Invalid.", code: "invalid", field: "stale_in" },
      { request_id: requestId, message: "Required.", code: "required", field: "link_id" },
      {
        request_id: requestId,
        message: "Recurrent links must store the credentials",
        code: "invalid_credentials_storage",
      },
    ],
  },
  nested: {
    status: 400,
    body: [
      {
        field: "widget",
        request_id: requestId,
        branding: { company_icon: [{ message: "Enter a valid URL.", code: "invalid" }] },
        terminal_id: [{ message: "This field is required.", code: "required" }],
      },
    ],
  },
  "extra-keys": {
    status: 400,
    body: [
      {
        request_id: requestId,
        message: "Too many sessions.",
        code: "too_many_sessions",
        session: "7e0a4a4c-1d3b-4f7e-9a53-2f4b8c6d1e90",
        expiry: 30,
        link: "cb65f82c-dc93-4d3e-8270-9a27528397f5",
        institution_user_id: "sooE7XJWEKypZJR603ecaWYk-8Kb-YheqsVAcV3Jxts",
      },
    ],
  },
  "field-lists": { status: 400, body: { fetch_resources: ["This field may not be null."] } },
  hostile: {
    status: 400,
    body: [
      {
        request_id: "<script>alert(1)</script>",
        message: "canary-message <script>alert(1)</script>",
        code: "canary-code <script>",
        field: "canary-field",
      },
    ],
  },
  "not-an-error": { status: 400, body: "canary-message" },
  unauthorized: {
    status: 401,
    body: [
      { message: "Invalid Secret Keys", code: "authentication_failed", request_id: requestId },
    ],
  },
  forbidden: {
    status: 403,
    body: [
      {
        message: "You do not have access to this resource.",
        code: "access_to_resource_denied",
        request_id: requestId,
      },
    ],
  },
  "not-found": {
    status: 404,
    body: [{ message: "Not found", code: "not_found", request_id: requestId }],
  },
  "method-not-allowed": {
    status: 405,
    body: [
      { message: 'Method "POST" not allowed.', code: "method_not_allowed", request_id: requestId },
    ],
  },
  "too-many": {
    status: 429,
    body: [{ message: "Request was throttled.", code: "throttled", request_id: requestId }],
  },
};

const unavailable = [
  { message: "Service unavailable", code: "service_unavailable", request_id: requestId },
];

const gatePage =
  "<html>\r\n<head><title>403 Forbidden</title></head>\r\n<body>\r\n<center><h1>403 Forbidden</h1></center>\r\n<hr><center>openresty</center>\r\n</body>\r\n</html>\r\n";

/** @typedef {(call: Call) => Promise<void> | void} Scenario */

/** @type {Scenario} */
const reset = ({ response }) => {
  response.socket?.resetAndDestroy();
};

/** @type {Scenario} */
const fail = ({ response }) => sendJson(response, 500, unavailable);

/** @type {Record<string, Scenario>} */
const scenarios = {
  ok,
  created: async ({ response, sign }) => sendJson(response, 201, await sign()),
  slow: async (call) => {
    await wait(call.delayMs);
    await ok(call);
  },
  "slow-body": async ({ response, delayMs, sign }) => {
    const text = JSON.stringify(await sign());
    response.writeHead(200, { "Content-Type": "application/json" });
    response.write(text.slice(0, 20));
    await wait(delayMs);
    response.end(text.slice(20));
  },
  reset,
  "reset-then-200": (call) => (isOdd(call.attempt) ? reset(call) : ok(call)),
  // The connection breaks within the body.
  "cut-body": async ({ response, sign }) => {
    const text = JSON.stringify(await sign());
    response.writeHead(200, {
      "Content-Type": "application/json",
      "Content-Length": text.length,
    });
    response.write(text.slice(0, 20), () => response.destroy());
  },
  // A whole answer that holds half a document.
  "truncated-json": async ({ response, sign }) => {
    send(response, 200, "application/json", JSON.stringify(await sign()).slice(0, 40));
  },
  empty: ({ response }) => send(response, 200, "application/json", ""),
  "no-access": ({ response }) => sendJson(response, 200, { access_token: "x", expires_in: 600 }),
  "not-a-jwt": ({ response }) => sendJson(response, 200, { access: "canary", refresh: "canary" }),
  // A real token under the wrong media type.
  "wrong-content-type": async ({ response, sign }) => {
    send(response, 200, "text/html; charset=utf-8", JSON.stringify(await sign()));
  },
  "html-200": ({ response }) =>
    send(response, 200, "text/html; charset=utf-8", "<!doctype html><title>Sign in</title>"),
  "html-403": ({ response }) => send(response, 403, "text/html", gatePage),
  "short-lived": async ({ response, sign }) => sendJson(response, 200, await sign(60)),
  "huge-body": async ({ response, sign }) =>
    sendJson(response, 200, { ...(await sign()), padding: "x".repeat(5 * 1024 * 1024) }),
  redirect: ({ response }) => {
    response.writeHead(302, { Location: "/elsewhere/api/token/" });
    response.end();
  },
  500: fail,
  "html-503": ({ response }) => send(response, 503, "text/html", "<h1>503</h1>"),
  "500-then-200": (call) => (isOdd(call.attempt) ? fail(call) : ok(call)),
  ...Object.fromEntries(
    Object.entries(errorShapes).map(([name, { status, body }]) => [
      name,
      (/** @type {Call} */ { response }) => sendJson(response, status, body),
    ]),
  ),
};

/** @typedef {{ name: string, delayMs: number, key: string }} Choice */

/**
 * @param {object} [options]
 * @param {number} [options.port] 0 takes a free one
 * @param {string} [options.host]
 * @param {string} [options.refreshCanary] stands in plain letters in every refresh token; letters of a URL only
 */
export async function startFaultServer({
  port = 0,
  host = "127.0.0.1",
  refreshCanary = process.env.FAULT_REFRESH_CANARY ?? "",
} = {}) {
  /** @type {RecordedRequest[]} */
  const requests = [];
  /** @type {Choice} */
  let chosen = { name: "ok", delayMs: 0, key: "ok" };
  /** How often a choice was met: parallel tests add a number of their own to the delay. @type {Map<string, number>} */
  const attempts = new Map();

  const server = createServer((request, response) => {
    answer(request, response).catch((/** @type {unknown} */ error) => {
      if (!response.headersSent) send(response, 500, "text/plain", String(error));
      else response.destroy();
    });
  });

  /**
   * @param {IncomingMessage} request
   * @param {ServerResponse} response
   */
  async function answer(request, response) {
    const { method = "GET", headers } = request;
    const [path = "/"] = (request.url ?? "/").split("?");
    const body = await readBody(request);

    switch (`${method} ${path}`) {
      case "GET /health":
        return send(response, 200, "text/plain", "ok\n");
      case "GET /requests":
        return sendJson(response, 200, requests);
      case "DELETE /requests":
        requests.length = 0;
        return sendEmpty(response);
      case "PUT /scenario": {
        const choice = readChoice(body);
        if (!choice) return send(response, 400, "text/plain", knownScenarios());
        chosen = choice;
        attempts.clear();
        return sendEmpty(response);
      }
      case "GET /widget":
        return send(
          response,
          200,
          "text/html; charset=utf-8",
          '<!doctype html><html lang="en"><title>Stand-in widget</title><link rel="icon" href="data:,"><h1>Stand-in widget</h1></html>',
        );
    }
    requests.push({ method, path, headers, body });
    if (requests.length > mostRequests) requests.shift();
    if (method !== "POST" || !path.endsWith("/api/token/")) {
      return sendJson(response, 404, errorShapes["not-found"].body);
    }

    const { name, delayMs, key: counted } = choiceOf(body) ?? chosen;
    const attempt = (attempts.get(counted) ?? 0) + 1;
    attempts.set(counted, attempt);
    const scenario = scenarioOf(name);
    if (!scenario) return send(response, 400, "text/plain", knownScenarios());
    await scenario({
      response,
      delayMs,
      attempt,
      sign: (lifetime) => sign(refreshCanary, lifetime),
    });
  }

  await /** @type {Promise<void>} */ (
    new Promise((resolve, reject) => {
      server.once("error", reject);
      server.listen(port, host, resolve);
    })
  );
  const address = server.address();
  const actualPort = typeof address === "object" && address ? address.port : port;

  return {
    url: `http://${host}:${actualPort}`,
    /** Token requests and what was sent elsewhere, oldest first; the server's own endpoints are not among them. */
    requests,
    /** @returns {Promise<void>} */
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** @param {Call} call */
async function ok({ response, sign }) {
  sendJson(response, 200, await sign());
}

/** @param {number} attempt */
function isOdd(attempt) {
  return attempt % 2 === 1;
}

/**
 * @param {string} canary
 * @param {number} [lifetime] in seconds; Belvo's sample token carries twenty minutes
 */
async function sign(canary, lifetime = 1200) {
  /**
   * @param {string} type
   * @param {number} seconds
   */
  const token = (type, seconds) =>
    new SignJWT({ token_type: type })
      .setProtectedHeader({ alg: "HS512", typ: "JWT" })
      .setIssuedAt()
      .setExpirationTime(Math.floor(Date.now() / 1000) + seconds)
      .setJti(crypto.randomUUID().replaceAll("-", ""))
      .sign(key);
  const refresh = await token("refresh", 7200 * 24 * 60 * 60);
  return {
    // A canary inside the payload would be hidden by base64, so it takes the place of the signature.
    refresh: canary ? `${refresh.slice(0, refresh.lastIndexOf("."))}.${canary}` : refresh,
    access: await token("access", lifetime),
  };
}

/**
 * @param {unknown} body of `PUT /scenario`
 * @returns {Choice | undefined}
 */
function readChoice(body) {
  if (typeof body !== "object" || body === null || !("name" in body)) return undefined;
  const name = String(body.name);
  const delayMs = "delayMs" in body ? Number(body.delayMs) : 0;
  return scenarioOf(name) ? { name, delayMs, key: name } : undefined;
}

/**
 * @param {unknown} body of a token request
 * @returns {Choice | undefined}
 */
function choiceOf(body) {
  const name = ["widget", "branding", "company_name"].reduce(
    (/** @type {unknown} */ value, step) =>
      typeof value === "object" && value !== null
        ? /** @type {Record<string, unknown>} */ (value)[step]
        : undefined,
    body,
  );
  if (typeof name !== "string" || !name.startsWith("fault:")) return undefined;
  const [, scenario = "", delay = "0"] = name.split(":");
  return { name: scenario, delayMs: Number(delay), key: name };
}

/** @param {string} name */
function scenarioOf(name) {
  return Object.hasOwn(scenarios, name) ? scenarios[name] : undefined;
}

function knownScenarios() {
  return `Scenarios: ${Object.keys(scenarios).join(", ")}\n`;
}

/** @param {IncomingMessage} request */
async function readBody(request) {
  let text = "";
  for await (const chunk of request.setEncoding("utf8")) text += String(chunk);
  try {
    return /** @type {unknown} */ (JSON.parse(text));
  } catch {
    return text;
  }
}

/**
 * @param {ServerResponse} response
 * @param {number} status
 * @param {string} type
 * @param {string} text
 */
function send(response, status, type, text) {
  response.writeHead(status, { "Content-Type": type });
  response.end(text);
}

/**
 * @param {ServerResponse} response
 * @param {number} status
 * @param {unknown} body
 */
function sendJson(response, status, body) {
  send(response, status, "application/json", JSON.stringify(body));
}

/** @param {ServerResponse} response */
function sendEmpty(response) {
  response.writeHead(204);
  response.end();
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { url } = await startFaultServer({ port: Number(process.env.FAULT_PORT ?? "3102") });
  console.log(`The fault server listens on ${url}`);
}
