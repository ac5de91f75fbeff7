import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { startFaultServer } from "@/e2e/fault-server.mjs";
import { startSession } from "@/lib/server/access/session";
import { sessionCookie } from "@/lib/server/access/session-cookie";
import { createLog } from "@/lib/server/audit/log";
import { createMintLog } from "@/lib/server/audit/mint-log";
import { createBreaker } from "@/lib/server/belvo/breaker";
import { readEnvironment } from "@/lib/server/environment/environment";
import { createMintLimits } from "@/lib/server/limits/mint-limits";
import { identityPath } from "@/lib/widget/identity";
import { mint, type MintSurroundings } from "./mint";
import { upstreamFetch } from "@/app/upstream-fetch";

const own = { host: "127.0.0.1:3000", origin: "http://127.0.0.1:3000" };
const keys = (name: string) => ({
  [`BELVO_${name}_SECRET_ID`]: "canary-id",
  [`BELVO_${name}_SECRET_PASSWORD`]: "canary-password",
});
const consent = {
  flavour: "ofda",
  "widget.consent.terms_and_conditions_url": "https://example.com/terms",
};

let server: Awaited<ReturnType<typeof startFaultServer>>;
let folder: string;
let logFile: number;

beforeAll(async () => {
  server = await startFaultServer({ refreshCanary: "canary-refresh" });
});

afterAll(async () => {
  await server.close();
});

beforeEach(() => {
  server.requests.length = 0;
  folder = mkdtempSync(join(tmpdir(), "widget-studio-"));
  logFile = openSync(join(folder, "log"), "a");
});

afterEach(() => {
  closeSync(logFile);
  rmSync(folder, { recursive: true });
});

/** The lines of the log. */
function written(): readonly string[] {
  return readFileSync(join(folder, "log"), "utf8").split("\n").slice(0, -1);
}

const sandbox = () => ({ ...keys("SANDBOX"), BELVO_SANDBOX_URL: server.url });

function surroundings(
  variables: Record<string, string> = sandbox(),
  headers: Record<string, string> = own,
): MintSurroundings {
  const studio = readEnvironment(variables);
  if (!studio.ok) throw new Error(studio.error.join());
  return {
    headers: new Headers(headers),
    studio: studio.value,
    fetchFor: () => fetch,
    limits: createMintLimits({ person: 100, address: 100, all: 100 }, undefined),
    breakerFor: () => undefined,
    mintLog: mintLogTo(logFile),
  };
}

function mintLogTo(fd: number) {
  return createMintLog(createLog({ fd, onFailure: () => undefined }), () => undefined);
}

function invalid(...problems: unknown[]) {
  return { ok: false, error: { kind: "invalid-config", problems } };
}

function heldBack(...problems: unknown[]) {
  return { ok: false, error: { kind: "held-back", problems } };
}

describe("mint", () => {
  it("answers the token, its expiry and the time, nothing else", async () => {
    const minted = await mint({ config: { flavour: "multi_region" } }, surroundings());
    expect(minted).toEqual({
      ok: true,
      value: {
        access: expect.any(String),
        expiresAt: expect.any(Number),
        now: expect.any(Number),
      },
    });
    expect(server.requests).toHaveLength(1);
  });

  it("refuses a call that is not its own page's", async () => {
    for (const headers of [{ host: own.host }, { ...own, origin: "https://evil.example" }]) {
      expect(
        await mint({ config: { flavour: "multi_region" } }, surroundings(undefined, headers)),
      ).toEqual({ ok: false, error: { kind: "foreign-call" } });
    }
    expect(server.requests).toEqual([]);
  });

  it.each([undefined, null, "x", [], {}, { config: null }, { config: {}, baseUrl: "https://x" }])(
    "refuses %j",
    async (input) => {
      const minted = await mint(input, surroundings());
      expect(minted).toMatchObject({ ok: false, error: { kind: "invalid-config" } });
      expect(server.requests).toEqual([]);
    },
  );

  it("names what has the wrong shape", async () => {
    expect(
      await mint(
        {
          config: {
            flavour: "multi_region",
            locale: "pt-BR",
            fetch_resources: ["OWNERS", "a b"],
            access_token: "x",
          },
        },
        surroundings(),
      ),
    ).toEqual(
      invalid(
        { parameter: "locale", message: expect.stringContaining("Allowed:") },
        { parameter: "fetch_resources", message: "A name cannot have spaces or commas." },
        { parameter: "access_token", message: "Unknown parameter." },
      ),
    );
  });

  it("names an identity that has the wrong shape without repeating it", async () => {
    const minted = await mint(
      { config: consent, identity: { cpf: "canary", name: "canary" } },
      surroundings(),
    );
    expect(minted).toEqual(
      invalid({ parameter: identityPath, message: expect.stringContaining("CPF of 11 digits") }),
    );
    expect(JSON.stringify(minted)).not.toContain("canary");
  });

  it("holds back what cannot work", async () => {
    expect(
      await mint({ config: { flavour: "multi_region_update", link_id: "x" } }, surroundings()),
    ).toEqual(heldBack({ parameter: "link_id", message: expect.stringContaining("Not a UUID") }));
    expect(server.requests).toEqual([]);
  });

  it("sends what cannot work when it is told to", async () => {
    const config = { flavour: "multi_region_update", link_id: "x" };
    expect(await mint({ config, anyway: true }, surroundings())).toMatchObject({ ok: true });
    expect(server.requests[0]?.body).toMatchObject({ link_id: "x" });
  });

  it("never sends what has the wrong shape", async () => {
    const config = { flavour: "multi_region", fetch_resources: "OWNERS" };
    expect(await mint({ config, anyway: true }, surroundings())).toMatchObject({
      error: { kind: "invalid-config" },
    });
    expect(server.requests).toEqual([]);
  });

  it("sends what the findings only warn of", async () => {
    const config = { ...consent, persona: "individual", locale: "es" };
    expect(await mint({ config }, surroundings())).toMatchObject({ ok: true });
  });

  it("refuses a persona in production, and takes a typed identity", async () => {
    const production = surroundings({
      ...keys("PRODUCTION"),
      BELVO_PRODUCTION_URL: server.url,
    });
    const config = { ...consent, environment: "production", persona: "individual" };
    expect(await mint({ config }, production)).toEqual(
      heldBack({ parameter: identityPath, message: expect.stringContaining("personas") }),
    );
    expect(await mint({ config, anyway: true }, production)).toEqual(
      invalid({ parameter: identityPath, message: expect.stringContaining("personas") }),
    );
    expect(server.requests).toEqual([]);
    const identity = { cpf: "529.982.247-25", name: "Ana Souza" };
    expect(await mint({ config, identity }, production)).toMatchObject({ ok: true });
    expect(server.requests[0]?.body).toMatchObject({
      widget: { consent: { identification_info: [{ number: "52998224725" }] } },
    });
  });

  describe("with a sign-in", () => {
    const publicUrl = "https://studio.example";
    const signedIn = {
      ...keys("PRODUCTION"),
      ...keys("SANDBOX"),
      PUBLIC_URL: publicUrl,
      SESSION_SECRET: "canary-session-secret".padEnd(32, "x"),
      OIDC_ISSUER: "https://issuer.example",
      OIDC_CLIENT_ID: "studio",
      OIDC_CLIENT_SECRET: "canary-client-secret",
      PRODUCTION_USERS: "ana@example.com",
    };

    async function surroundingsOf(email: string, hasConfirmedProduction: boolean) {
      const variables = {
        ...signedIn,
        BELVO_SANDBOX_URL: server.url,
        BELVO_PRODUCTION_URL: server.url,
      };
      const { signIn } = surroundings(variables).studio.access;
      if (!signIn) throw new Error("There is no sign-in.");
      const now = Date.now();
      const session = startSession({ id: email, name: "Ana", email }, signIn, now);
      const { name, value } = await sessionCookie(
        { ...session, hasConfirmedProduction },
        signIn,
        now,
      );
      return surroundings(variables, {
        host: "studio.example",
        origin: publicUrl,
        cookie: `${name}=${value}`,
      });
    }

    const config = { flavour: "multi_region", environment: "production" };

    it("mints for who is signed in, and for nobody else", async () => {
      const sandbox = { config: { flavour: "multi_region" } };
      const ana = await surroundingsOf("ana@example.com", false);
      expect(await mint(sandbox, ana)).toMatchObject({ ok: true });
      const nobody = {
        ...ana,
        headers: new Headers({ host: "studio.example", origin: publicUrl }),
      };
      expect(await mint(sandbox, nobody)).toEqual({ ok: false, error: { kind: "signed-out" } });
      const cookie = ana.headers.get("cookie") ?? "";
      const headers = new Headers({
        host: "studio.example",
        origin: "https://evil.example",
        cookie,
      });
      expect(await mint(sandbox, { ...ana, headers })).toEqual({
        ok: false,
        error: { kind: "foreign-call" },
      });
      expect(server.requests).toHaveLength(1);
      const who = written().map((line) => (JSON.parse(line) as { who: string }).who);
      expect(who).toEqual(["ana@example.com", "@stranger", "@stranger"]);
    });

    it("asks for the word before the first token of production", async () => {
      expect(await mint({ config }, await surroundingsOf("ana@example.com", false))).toEqual({
        ok: false,
        error: { kind: "production-unconfirmed" },
      });
      expect(await mint({ config }, await surroundingsOf("ana@example.com", true))).toMatchObject({
        ok: true,
      });
      expect(server.requests).toHaveLength(1);
    });

    it("mints in production for its users alone", async () => {
      expect(await mint({ config }, await surroundingsOf("bob@example.com", true))).toEqual({
        ok: false,
        error: { kind: "production-not-yours" },
      });
      expect(server.requests).toEqual([]);
    });
  });

  it("logs a mint of production before it is sent, and does not send it without that line", async () => {
    const variables = { ...keys("PRODUCTION"), BELVO_PRODUCTION_URL: server.url };
    const config = { flavour: "multi_region", environment: "production" };
    expect(await mint({ config }, surroundings(variables))).toMatchObject({ ok: true });
    expect(written().map((line) => JSON.parse(line) as unknown)).toMatchObject([
      { event: "mint-begun", who: "@local", environment: "production" },
      { event: "mint", who: "@local", environment: "production", result: "minted" },
    ]);
    const full = openSync(join(folder, "log"), "r");
    const mintLog = mintLogTo(full);
    expect(await mint({ config }, { ...surroundings(variables), mintLog })).toEqual({
      ok: false,
      error: { kind: "not-logged" },
    });
    expect(server.requests).toHaveLength(1);
    expect(
      await mint({ config: { flavour: "multi_region" } }, { ...surroundings(), mintLog }),
      "the sandbox goes on",
    ).toMatchObject({ ok: true });
    closeSync(full);
  });

  it("logs what a stop cuts off, once", async () => {
    const mintLog = mintLogTo(logFile);
    let answer: (response: Response) => void = () => undefined;
    let isAsked = false;
    const fetchFor = () => () =>
      new Promise<Response>((resolve) => ([isAsked, answer] = [true, resolve]));
    const config = { flavour: "multi_region" };
    await mint({ config }, { ...surroundings(), mintLog });
    const cut = mint({ config }, { ...surroundings(), mintLog, fetchFor });
    await expect.poll(() => isAsked).toBe(true);
    mintLog.cutOff();
    mintLog.cutOff();
    expect(written().map((line) => JSON.parse(line) as unknown)).toMatchObject([
      { result: "minted" },
      { event: "mint", who: "@local", environment: "sandbox", result: "cut-off" },
    ]);
    answer(new Response(null, { status: 401 }));
    expect(await cut).toMatchObject({ error: { kind: "unauthorized" } });
  });

  it("never falls back to production", async () => {
    expect(
      await mint({ config: { flavour: "multi_region" } }, surroundings(keys("PRODUCTION"))),
    ).toEqual(invalid({ parameter: "environment", message: "Choose an environment first." }));
  });

  it("says of an environment that it is not offered", async () => {
    expect(
      await mint(
        { config: { flavour: "multi_region", environment: "production" } },
        surroundings(),
      ),
    ).toEqual({ ok: false, error: { kind: "not-offered", environment: "production" } });
  });

  it("keeps every secret, token, identity and callback out of answers and logs", async () => {
    for (const scenario of ["ok", "hostile", "unauthorized", "html-403"]) {
      const config = {
        ...consent,
        external_id: "canary-external",
        "widget.callback_urls.success": "https://canary.example/?key=canary",
        "widget.branding.company_name": `fault:${scenario}`,
      };
      const identity = { cpf: "76109277673", name: "canary name" };
      const variables = { ...sandbox(), REDIS_URL: "redis://:canary-redis@127.0.0.1" };
      const minted = await mint({ config, identity }, surroundings(variables));
      expect(JSON.stringify(minted)).not.toMatch(/canary|76109277673/);
    }
    await mint({ config: { flavour: "canary-flavour", canary: "canary" } }, surroundings());
    expect(written()).toHaveLength(5);
    expect(written().join()).not.toMatch(/canary|76109277673|eyJ/);
  });

  it("writes who minted what, where, and how it went", async () => {
    const company = (scenario: string) => ({
      flavour: "multi_region",
      "widget.branding.company_name": `fault:${scenario}`,
    });
    await mint({ config: company("ok") }, surroundings());
    await mint({ config: company("unauthorized") }, surroundings());
    await mint({}, surroundings());
    expect(written().map((line) => JSON.parse(line) as unknown)).toEqual([
      {
        level: "info",
        time: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
        event: "mint",
        who: "@local",
        environment: "sandbox",
        flavour: "multi_region",
        config: expect.stringMatching(/^[0-9a-f]{16}$/),
        result: "minted",
        status: 200,
        attempts: 1,
        durationMs: expect.any(Number),
      },
      expect.objectContaining({
        who: "@local",
        result: "unauthorized",
        status: 401,
        requestId: "a6e1c493d7a29d91aed4338e6fcf077d",
      }),
      {
        level: "info",
        time: expect.any(String),
        event: "mint",
        who: "@local",
        result: "invalid-config",
        durationMs: expect.any(Number),
      },
    ]);
  });
});

describe("the limits", () => {
  const config = { flavour: "multi_region" };

  it("refuse what is too much, and say how long to wait", async () => {
    const limits = createMintLimits({ person: 9, address: 1, all: 9 }, undefined);
    await mint({ config }, { ...surroundings(), limits });
    expect(await mint({ config }, { ...surroundings(), limits })).toEqual({
      ok: false,
      error: { kind: "limited", limit: "address", seconds: 30 },
    });
    expect(server.requests).toHaveLength(1);
    expect(written()[1]).toContain('"result":"limited","limit":"address"');
  });

  it("do not count what cannot be sent", async () => {
    const limits = createMintLimits({ person: 1, address: 1, all: 1 }, undefined);
    await mint({ config: { flavour: "x" } }, { ...surroundings(), limits });
    expect(await mint({ config }, { ...surroundings(), limits })).toMatchObject({ ok: true });
  });

  it("count a second attempt as the request that it is", async () => {
    const limits = createMintLimits({ person: 1, address: 1, all: 1 }, undefined);
    const failing = { flavour: "multi_region", "widget.branding.company_name": "fault:500" };
    const minted = await mint({ config: failing }, { ...surroundings(), limits });
    expect(minted).toMatchObject({ error: { kind: "unavailable" } });
    expect(server.requests).toHaveLength(1);
  });

  it("leave the emulator alone", async () => {
    const limits = createMintLimits({ person: 1, address: 1, all: 1 }, undefined);
    const emulator = { ...surroundings({}), limits, fetchFor: upstreamFetch };
    for (let turn = 0; turn < 3; turn += 1) {
      expect(await mint({ config }, emulator)).toMatchObject({ ok: true });
    }
  });
});

it("asks nobody while the breaker is open", async () => {
  const breaker = createBreaker({
    environment: "sandbox",
    failures: 1,
    onState: () => undefined,
  });
  const around = { ...surroundings(), breakerFor: () => breaker };
  const config = { flavour: "multi_region", "widget.branding.company_name": "fault:500" };
  expect(await mint({ config }, around)).toMatchObject({ error: { kind: "unavailable" } });
  expect(await mint({ config }, around)).toMatchObject({ error: { kind: "paused", seconds: 15 } });
  expect(server.requests).toHaveLength(2);
});
