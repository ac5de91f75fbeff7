import { decodeJwt } from "jose";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { startFaultServer } from "@/e2e/fault-server.mjs";
import type { WidgetConfig } from "@/lib/widget/config";
import { identityPath } from "@/lib/widget/identity";
import { buildTokenRequest } from "@/lib/widget/token-request";
import { requestAccessToken, type Exchange, type MintRequest } from "./request-access-token";

const requestId = "a6e1c493d7a29d91aed4338e6fcf077d";
const refreshCanary = "canary-refresh";
const credentials = { id: "canary-id", password: "canary-password" };

let server: Awaited<ReturnType<typeof startFaultServer>>;
let exchanges: Exchange[];

beforeAll(async () => {
  server = await startFaultServer({ refreshCanary });
});

afterAll(async () => {
  await server.close();
});

beforeEach(() => {
  server.requests.length = 0;
  exchanges = [];
});

function mint(overrides: Partial<MintRequest> = {}) {
  return requestAccessToken({
    environment: "sandbox",
    baseUrl: server.url,
    credentials,
    body: { scopes: "read_institutions,write_links" },
    fetch,
    timeoutMs: 3000,
    retryDelayMs: 1,
    onExchange: (exchange) => exchanges.push(exchange),
    ...overrides,
  });
}

let count = 0;

/** `delayMs` also tells one choice of a counting scenario from the next. */
function meet(scenario: string, overrides: Partial<MintRequest> = {}, delayMs = (count += 1)) {
  const company_name = `fault:${scenario}:${delayMs}`;
  return mint({ body: { widget: { branding: { company_name } } }, ...overrides });
}

describe("a token", () => {
  it.each(["ok", "created"])("is minted (%s), without the refresh token", async (scenario) => {
    const minted = await meet(scenario);
    if (!minted.ok) throw new Error(minted.error.kind);
    expect(Object.keys(minted.value)).toEqual(["access", "expiresAt", "now"]);
    expect(decodeJwt(minted.value.access)["token_type"]).toBe("access");
    expect(JSON.stringify(minted)).not.toContain(refreshCanary);
  });

  it("expires ten minutes after minting when its own expiry is later", async () => {
    const now = Date.now();
    expect(await meet("ok", { now: () => now })).toMatchObject({
      value: { expiresAt: now + 600_000 },
    });
  });

  it("expires by its own expiry when that is earlier", async () => {
    const minted = await meet("short-lived");
    if (!minted.ok) throw new Error(minted.error.kind);
    expect(minted.value.expiresAt).toBe((decodeJwt(minted.value.access).exp ?? 0) * 1000);
    expect(minted.value.expiresAt).toBeLessThan(Date.now() + 61_000);
  });
});

describe("the request", () => {
  const theBody = () => {
    const [request] = server.requests;
    return request?.body;
  };

  it("is JSON, posted to the token endpoint with its slash", async () => {
    await mint();
    expect(server.requests).toMatchObject([
      {
        method: "POST",
        path: "/api/token/",
        headers: { "content-type": "application/json", accept: "application/json" },
      },
    ]);
    expect(server.requests[0]?.headers).not.toHaveProperty("authorization");
  });

  it("keeps a path prefix of the base URL", async () => {
    expect(await mint({ baseUrl: `${server.url}/belvo/v1` })).toMatchObject({ ok: true });
    expect(server.requests[0]?.path).toBe("/belvo/v1/api/token/");
  });

  it.each<[string, WidgetConfig, Record<string, unknown>]>([
    [
      "multi-region",
      { flavour: "multi_region", locale: "es", fetch_resources: ["OWNERS"], stale_in: "300d" },
      {
        scopes: "read_institutions,write_links",
        fetch_resources: ["OWNERS"],
        stale_in: "300d",
      },
    ],
    [
      "update mode",
      { flavour: "multi_region_update", link_id: "7e0a4a4c-1d3b-4f7e-9a53-2f4b8c6d1e90" },
      {
        scopes: "read_institutions,write_links,read_links",
        link_id: "7e0a4a4c-1d3b-4f7e-9a53-2f4b8c6d1e90",
      },
    ],
    [
      "Open Finance",
      {
        flavour: "ofda",
        persona: "individual",
        "widget.consent.terms_and_conditions_url": "https://example.com/terms",
      },
      {
        scopes:
          "read_institutions,write_links,read_consents,write_consents,write_consent_callback,delete_consents",
        widget: {
          openfinance_feature: "consent_link_creation",
          consent: {
            terms_and_conditions_url: "https://example.com/terms",
            permissions: ["REGISTER", "ACCOUNTS", "CREDIT_CARDS", "CREDIT_OPERATIONS"],
            identification_info: [{ type: "CPF", number: "76109277673", name: "Ralph Bragg" }],
          },
        },
      },
    ],
  ])("holds the keys, then exactly what %s sends", async (_, config, body) => {
    await mint({ body: buildTokenRequest(config) });
    expect(theBody()).toEqual({ ...credentials, ...body });
    expect(Object.keys(theBody() ?? {}).slice(0, 2)).toEqual(["id", "password"]);
  });
});

describe("an error of Belvo's", () => {
  const rejection = (...problems: unknown[]) => ({
    ok: false,
    error: { kind: "rejected", environment: "sandbox", requestId, problems },
  });

  it.each<[string, unknown]>([
    [
      "required",
      rejection({
        parameter: "widget.consent.terms_and_conditions_url",
        message: "This field is required.",
      }),
    ],
    [
      "invalid-choice",
      rejection({
        parameter: "credentials_storage",
        message: "This value is not one of the allowed values.",
      }),
    ],
    ["not-a-list", rejection({ message: "This field must be a list." })],
    [
      "no-message",
      rejection({ message: "The session of this token has expired. Generate a new token." }),
    ],
    ["single-object", rejection({ parameter: "stale_in", message: "This value is invalid." })],
    [
      "several-errors",
      rejection(
        { parameter: "stale_in", message: "This value is invalid." },
        { parameter: "link_id", message: "This field is required." },
        { message: expect.stringContaining("recurrent link must store") },
      ),
    ],
    [
      "nested",
      rejection(
        {
          parameter: "widget.branding.company_icon",
          message: "This value is invalid.",
        },
        { message: "This field is required." },
      ),
    ],
    [
      "extra-keys",
      rejection({ message: "The user is logged in elsewhere. Wait, then try again." }),
    ],
    [
      "field-lists",
      {
        ok: false,
        error: {
          kind: "rejected",
          environment: "sandbox",
          problems: [{ parameter: "fetch_resources", message: "Belvo rejected this value." }],
        },
      },
    ],
    [
      "hostile",
      {
        ok: false,
        error: {
          kind: "rejected",
          environment: "sandbox",
          problems: [{ message: "Belvo rejected this value." }],
        },
      },
    ],
    [
      "not-an-error",
      { ok: false, error: { kind: "unexpected-response", environment: "sandbox", status: 400 } },
    ],
  ])("is read in the shape %s", async (scenario, expected) => {
    expect(await meet(scenario)).toEqual(expected);
    expect(server.requests).toHaveLength(1);
  });

  it.each([
    ["unauthorized", "unauthorized", requestId],
    ["forbidden", "forbidden", requestId],
    ["html-403", "rate-limited", undefined],
    ["too-many", "rate-limited", requestId],
    ["not-found", "not-found", requestId],
    ["method-not-allowed", "not-found", requestId],
  ])("with the status of %s means %s", async (scenario, kind, id) => {
    expect(await meet(scenario)).toEqual({
      ok: false,
      error: { kind, environment: "sandbox", ...(id && { requestId: id }) },
    });
    expect(server.requests).toHaveLength(1);
  });

  it("finds the identity, whatever part of it is meant", async () => {
    const body = [
      { code: "invalid", message: "", field: "widget.consent.identification_info[0].number" },
    ];
    const minted = await mint({
      fetch: () => Promise.resolve(Response.json(body, { status: 400 })),
    });
    expect(minted).toMatchObject({ error: { problems: [{ parameter: identityPath }] } });
  });

  it("stays small and short when Belvo's does not", async () => {
    const deep = `${'{"a":'.repeat(5000)}[]${"}".repeat(5000)}`;
    const codes = Array.from({ length: 5000 }, (_, index) => `c_${"x".repeat(index % 50)}`);
    for (const body of [deep, JSON.stringify(codes.map((code) => ({ code })))]) {
      const minted = await mint({
        fetch: () => Promise.resolve(new Response(body, { status: 400 })),
      });
      expect(JSON.stringify(minted).length).toBeLessThan(4000);
    }
  });
});

describe("an unusable answer", () => {
  it.each([
    ["truncated-json", 200],
    ["empty", 200],
    ["no-access", 200],
    ["not-a-jwt", 200],
    ["html-200", 200],
    ["wrong-content-type", 200],
    ["huge-body", 200],
    ["redirect", 302],
  ])("is said to be one: %s", async (scenario, status) => {
    expect(await meet(scenario)).toEqual({
      ok: false,
      error: { kind: "unexpected-response", environment: "sandbox", status },
    });
    expect(server.requests).toHaveLength(1);
  });
});

describe("a second attempt", () => {
  it.each(["500-then-200", "reset-then-200"])("mends %s", async (scenario) => {
    expect(await meet(scenario)).toMatchObject({ ok: true });
    expect(server.requests).toHaveLength(2);
    expect(server.requests[1]?.body).toEqual(server.requests[0]?.body);
  });

  it("is the last: Belvo is not available", async () => {
    expect(await meet("500")).toEqual({
      ok: false,
      error: { kind: "unavailable", status: 500, environment: "sandbox", requestId },
    });
    expect(await meet("html-503")).toEqual({
      ok: false,
      error: { kind: "unavailable", status: 503, environment: "sandbox" },
    });
    expect(server.requests).toHaveLength(4);
  });

  it.each(["reset", "cut-body"])("is the last: Belvo is not reachable (%s)", async (scenario) => {
    expect(await meet(scenario)).toEqual({
      ok: false,
      error: { kind: "unreachable", environment: "sandbox" },
    });
    expect(server.requests).toHaveLength(2);
  });

  it("comes after a pause", async () => {
    const start = performance.now();
    await meet("500-then-200", { retryDelayMs: 200 });
    expect(performance.now() - start).toBeGreaterThanOrEqual(195);
  });

  it("is made where nothing listens, and then the address is said to be out of reach", async () => {
    const closed = await startFaultServer();
    await closed.close();
    expect(await mint({ baseUrl: closed.url })).toEqual({
      ok: false,
      error: { kind: "unreachable", environment: "sandbox" },
    });
    expect(exchanges).toEqual([{ status: undefined, attempts: 2 }]);
  });
});

describe("the time-out", () => {
  it.each(["slow", "slow-body"])(
    "ends a request that is %s, without a second",
    async (scenario) => {
      expect(await meet(scenario, { timeoutMs: 150 }, 2000)).toEqual({
        ok: false,
        error: { kind: "timed-out", environment: "sandbox", seconds: 0 },
      });
      expect(server.requests).toHaveLength(1);
    },
  );

  it("holds for both attempts together", async () => {
    const start = performance.now();
    const minted = await meet("500", { timeoutMs: 150, retryDelayMs: 200 });
    expect(minted).toMatchObject({ error: { kind: "timed-out" } });
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

describe("a bug", () => {
  it("is not taken for a failure of the network", async () => {
    const fetch = () => Promise.reject(new TypeError("undefined is not a function"));
    await expect(mint({ fetch })).rejects.toThrow("undefined is not a function");
  });
});

it("tells of each exchange its last status and its attempts", async () => {
  await meet("500-then-200");
  await meet("unauthorized");
  expect(exchanges).toEqual([
    { status: 200, attempts: 2 },
    { status: 401, attempts: 1 },
  ]);
});
