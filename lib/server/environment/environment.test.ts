import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readEnvironment } from "./environment";

const sandboxKeys = {
  BELVO_SANDBOX_SECRET_ID: "canary-sandbox-id",
  BELVO_SANDBOX_SECRET_PASSWORD: "canary-sandbox-password",
};
const productionKeys = {
  BELVO_PRODUCTION_SECRET_ID: "canary-production-id",
  BELVO_PRODUCTION_SECRET_PASSWORD: "canary-production-password",
};

function environmentOf(variables: Record<string, string | undefined>) {
  const read = readEnvironment(variables);
  if (!read.ok) throw new Error(read.error.join("\n"));
  return read.value;
}

function problemsOf(variables: Record<string, string | undefined>) {
  const read = readEnvironment(variables);
  return read.ok ? [] : read.error;
}

describe("readEnvironment", () => {
  it("offers the emulator where no keys are set", () => {
    expect(environmentOf({})).toEqual({
      upstreams: {
        emulator: {
          credentials: { id: "emulator", password: "emulator" },
          baseUrl: "http://emulator.invalid/emulator",
        },
      },
      offeredEnvironments: ["emulator"],
      defaultEnvironment: "emulator",
      widgetUrl: undefined,
      access: {
        publicOrigin: undefined,
        signIn: undefined,
        productionUsers: undefined,
        launchesProduction: false,
      },
      operation: {
        redisUrl: undefined,
        trustedProxies: 0,
        mintLimits: { person: 20, address: 25, all: 30 },
        isMetricsPublic: false,
      },
    });
  });

  it("takes how the studio is run", () => {
    expect(
      environmentOf({
        REDIS_URL: "rediss://:canary@redis.example:6380/1",
        TRUSTED_PROXIES: "2",
        MINT_LIMIT_PERSON: "1",
        MINT_LIMIT_ADDRESS: "2",
        MINT_LIMIT_ALL: "3",
        METRICS_PUBLIC: "on",
      }).operation,
    ).toEqual({
      redisUrl: "rediss://:canary@redis.example:6380/1",
      trustedProxies: 2,
      mintLimits: { person: 1, address: 2, all: 3 },
      isMetricsPublic: true,
    });
  });

  it.each([
    ["REDIS_URL", "http://canary@redis.example"],
    ["REDIS_URL", "redis://"],
    ["TRUSTED_PROXIES", "-1"],
    ["TRUSTED_PROXIES", "11"],
    ["MINT_LIMIT_ALL", "0"],
    ["MINT_LIMIT_ALL", "1e3"],
    ["METRICS_PUBLIC", "yes"],
  ])("refuses %s=%s, without repeating the value", (name, value) => {
    const problems = problemsOf({ [name]: value });
    expect(problems).toEqual([expect.stringContaining(`${name} must`)]);
    expect(problems.join()).not.toContain("canary");
  });

  it("takes an empty or blank variable for unset", () => {
    const empty = { ...sandboxKeys, ...productionKeys, BELVO_EMULATOR: "", BELVO_SANDBOX_URL: " " };
    const names = Object.keys(empty);
    expect(environmentOf(Object.fromEntries(names.map((name) => [name, ""])))).toEqual(
      environmentOf({}),
    );
    expect(environmentOf(Object.fromEntries(names.map((name) => [name, " "])))).toEqual(
      environmentOf({}),
    );
  });

  it("offers the sandbox with its keys, and turns the emulator off", () => {
    expect(environmentOf(sandboxKeys)).toMatchObject({
      upstreams: {
        sandbox: {
          credentials: { id: "canary-sandbox-id", password: "canary-sandbox-password" },
          baseUrl: "https://sandbox.belvo.com",
        },
      },
      offeredEnvironments: ["sandbox"],
      defaultEnvironment: "sandbox",
    });
  });

  it("never makes production the default", () => {
    expect(environmentOf(productionKeys)).toMatchObject({
      offeredEnvironments: ["production"],
      defaultEnvironment: undefined,
    });
    expect(environmentOf({ ...productionKeys, BELVO_EMULATOR: "on" }).defaultEnvironment).toBe(
      "emulator",
    );
  });

  it("offers all three, in their order", () => {
    expect(
      environmentOf({ ...productionKeys, ...sandboxKeys, BELVO_EMULATOR: "on" }),
    ).toMatchObject({
      offeredEnvironments: ["emulator", "sandbox", "production"],
      defaultEnvironment: "sandbox",
    });
  });

  it("offers nothing where the emulator is off and no keys are set", () => {
    expect(environmentOf({ BELVO_EMULATOR: "off" })).toMatchObject({
      offeredEnvironments: [],
      defaultEnvironment: undefined,
    });
  });

  it.each([
    ["http://127.0.0.1:3102", "http://127.0.0.1:3102"],
    ["https://proxy.example/belvo/", "https://proxy.example/belvo"],
    [" https://proxy.example/belvo/v1 ", "https://proxy.example/belvo/v1"],
  ])("keeps host, port and path prefix of %s", (url, baseUrl) => {
    const { upstreams } = environmentOf({ ...sandboxKeys, BELVO_SANDBOX_URL: url });
    expect(upstreams.sandbox?.baseUrl).toBe(baseUrl);
  });

  it.each([
    "sandbox.belvo.com",
    "ftp://canary.example",
    "http://canary.example",
    "http://10.0.0.1",
    "https://canary:canary@canary.example",
    "https://canary.example/?key=canary",
    "https://canary.example/#canary",
    "https://",
  ])("refuses %s as an address without repeating it", (url) => {
    for (const name of ["BELVO_SANDBOX_URL", "BELVO_PRODUCTION_URL", "BELVO_WIDGET_URL"]) {
      const problems = problemsOf({ [name]: url });
      expect(problems).toEqual([
        expect.stringMatching(new RegExp(`^${name} must be an https URL`)),
      ]);
      expect(problems.join()).not.toContain("canary");
    }
  });

  it("names every problem at once, and no value", () => {
    const problems = problemsOf({
      BELVO_SANDBOX_SECRET_ID: "canary",
      BELVO_PRODUCTION_SECRET_PASSWORD: "canary",
      BELVO_WIDGET_URL: "canary",
      BELVO_EMULATOR: "canary",
    });
    expect(problems).toHaveLength(4);
    expect(problems[0]).toBe(
      "BELVO_SANDBOX_SECRET_ID is set without BELVO_SANDBOX_SECRET_PASSWORD",
    );
    expect(problems[1]).toBe(
      "BELVO_PRODUCTION_SECRET_PASSWORD is set without BELVO_PRODUCTION_SECRET_ID",
    );
    expect(problems).toContain("BELVO_EMULATOR must be on or off");
    expect(problems.join()).not.toContain("canary");
  });
});

describe(".env.example", () => {
  const example = readFileSync(new URL("../../../.env.example", import.meta.url), "utf8");

  it("leaves every variable unset, so that a copy of it changes nothing", () => {
    const lines = example.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.filter((line) => !/^[A-Z_]+=$/.test(line))).toEqual([]);
  });
});
