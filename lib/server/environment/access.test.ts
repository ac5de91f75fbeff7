import { describe, expect, it } from "vitest";
import { readAccess } from "./access";
import { hashPassphrase } from "@/lib/server/access/passphrase-hash.mjs";

const secret = "canary-".padEnd(32, "x");

const oidc = {
  OIDC_ISSUER: "https://issuer.example/realms/team",
  OIDC_CLIENT_ID: "studio",
  OIDC_CLIENT_SECRET: "canary-client-secret",
  SESSION_SECRET: secret,
  PUBLIC_URL: "https://studio.example",
};

const passphrase = {
  ACCESS_PASSPHRASE_HASH: await hashPassphrase("canary horse battery", { N: 1024, r: 8, p: 1 }),
  SESSION_SECRET: secret,
  PUBLIC_URL: "https://studio.example/",
};

function accessOf(variables: Record<string, string>) {
  const read = readAccess(variables);
  if (!read.ok) throw new Error(read.error.join("\n"));
  return read.value;
}

function problemsOf(variables: Record<string, string>) {
  const read = readAccess(variables);
  return read.ok ? [] : read.error;
}

const without = (variables: Record<string, string>, name: string) =>
  Object.fromEntries(Object.entries(variables).filter(([other]) => other !== name));

describe("readAccess", () => {
  it("asks nobody to sign in where nothing is set", () => {
    expect(accessOf({})).toEqual({
      publicOrigin: undefined,
      signIn: undefined,
      productionUsers: undefined,
      launchesProduction: false,
    });
  });

  it("reads an issuer and whom it lets in", () => {
    const access = accessOf({
      ...oidc,
      ALLOWED_EMAIL_DOMAINS: "Example.com, @example.org,",
      ALLOWED_GROUPS: "Studio Users,/qa",
      PRODUCTION_USERS: "Ana@Example.com, 00u1",
      PRODUCTION_LAUNCH: "on",
    });
    expect(access).toEqual({
      publicOrigin: "https://studio.example",
      signIn: {
        method: {
          kind: "oidc",
          issuer: "https://issuer.example/realms/team",
          clientId: "studio",
          clientSecret: "canary-client-secret",
          emailDomains: ["example.com", "example.org"],
          groups: ["Studio Users", "/qa"],
        },
        secrets: [secret],
        origin: "https://studio.example",
      },
      productionUsers: ["ana@example.com", "00u1"],
      launchesProduction: true,
    });
  });

  it("reads a passphrase, and several secrets", () => {
    const older = "y".repeat(40);
    const { signIn } = accessOf({ ...passphrase, SESSION_SECRET: `${secret},${older}` });
    expect(signIn?.method).toEqual({
      kind: "passphrase",
      hash: passphrase.ACCESS_PASSPHRASE_HASH,
    });
    expect(signIn?.secrets).toEqual([secret, older]);
    expect(signIn?.origin).toBe("https://studio.example");
  });

  it.each(["127.0.0.1", "localhost", "::1", "[::1]"])(
    "lets the studio listen on %s without a sign-in",
    (host) => {
      expect(problemsOf({ HOST: host })).toEqual([]);
    },
  );

  it.each(["0.0.0.0", "::", "192.168.1.5", "studio.example", "127.0.0.1.example"])(
    "refuses to listen on %s without a sign-in, and says what to set",
    (host) => {
      const [problem, ...others] = problemsOf({ HOST: host });
      expect(others).toEqual([]);
      expect(problem).toMatch(/^HOST is not a loopback address/);
      for (const name of ["HOST=127.0.0.1", ...Object.keys({ ...oidc, ...passphrase })]) {
        expect(problem).toContain(name);
      }
      expect(problemsOf({ ...oidc, HOST: host })).toEqual([]);
      expect(problemsOf({ ...passphrase, HOST: host })).toEqual([]);
    },
  );

  it("refuses a public address without a sign-in, and takes a loopback one", () => {
    expect(problemsOf({ PUBLIC_URL: "https://studio.example" })).toEqual([
      expect.stringMatching(/^PUBLIC_URL is not a loopback address/),
    ]);
    expect(accessOf({ PUBLIC_URL: "http://localhost:3000" }).publicOrigin).toBe(
      "http://localhost:3000",
    );
  });

  it.each(Object.keys(oidc))("names %s where it alone is absent", (name) => {
    expect(problemsOf(without(oidc, name))).toEqual([
      `${name} is not set, but the sign-in requires it`,
    ]);
  });

  it.each(["PUBLIC_URL", "SESSION_SECRET"])("needs %s for a passphrase too", (name) => {
    expect(problemsOf(without(passphrase, name))).toEqual([
      `${name} is not set, but the sign-in requires it`,
    ]);
  });

  it.each([
    [{ SESSION_SECRET: secret }, "SESSION_SECRET is set without"],
    [{ ALLOWED_GROUPS: "a" }, "ALLOWED_GROUPS is set without OIDC_ISSUER"],
    [{ ALLOWED_EMAIL_DOMAINS: "a.example" }, "ALLOWED_EMAIL_DOMAINS is set without OIDC_ISSUER"],
    [{ ...passphrase, PRODUCTION_USERS: "Ana" }, "PRODUCTION_USERS is set without OIDC_ISSUER"],
    [{ ...oidc, ALLOWED_GROUPS: " , " }, "ALLOWED_GROUPS is empty"],
    [{ ...oidc, ...passphrase }, "OIDC_ISSUER and ACCESS_PASSPHRASE_HASH are both set"],
    [{ ...oidc, OIDC_ISSUER: "https://accounts.google.com" }, "OIDC_ISSUER accepts anybody"],
    [{ PRODUCTION_LAUNCH: "yes" }, "PRODUCTION_LAUNCH must be on or off"],
    [{ ...passphrase, ACCESS_PASSPHRASE_HASH: "canary" }, "ACCESS_PASSPHRASE_HASH must be what"],
    [{ ...passphrase, SESSION_SECRET: "canary" }, "SESSION_SECRET needs at least 32"],
    [{ ...passphrase, SESSION_SECRET: `${secret},canary` }, "SESSION_SECRET needs at least 32"],
  ])("refuses %j", (variables: Record<string, string>, expected) => {
    const problems = problemsOf(variables);
    expect(problems).toEqual([expect.stringContaining(expected)]);
    expect(problems.join()).not.toContain("canary");
  });

  it.each([
    "http://studio.example",
    "https://studio.example/path",
    "https://canary:canary@studio.example",
    "https://studio.example?canary",
    "studio.example",
    "javascript:canary",
  ])("refuses %s as its public address", (url) => {
    const problems = problemsOf({ ...oidc, PUBLIC_URL: url });
    expect(problems).toEqual([expect.stringMatching(/^PUBLIC_URL must be an origin/)]);
    expect(problems.join()).not.toContain("canary");
  });

  it.each([
    "http://issuer.example",
    "https://login.microsoftonline.com/common/v2.0",
    "https://login.microsoftonline.com/organizations/v2.0",
    "issuer.example",
  ])("refuses %s as an issuer", (issuer) => {
    expect(problemsOf({ ...oidc, OIDC_ISSUER: issuer })).toEqual([
      expect.stringMatching(/^OIDC_ISSUER must be the URL of one issuer/),
    ]);
  });

  it.each(["http://127.0.0.1:4000", "https://login.microsoftonline.com/72f988bf/v2.0"])(
    "takes %s as an issuer",
    (issuer) => {
      expect(problemsOf({ ...oidc, OIDC_ISSUER: issuer })).toEqual([]);
    },
  );
});
