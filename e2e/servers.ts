import { issuerClient } from "./issuer-client.mjs";
import { unsetAppVariables, type AppVariable } from "../scripts/lib/app-variables.mjs";

/** What the tests talk to, each on loopback and on a port of its own that was free. */
const host = "127.0.0.1";

/** Chosen by `playwright.config.ts`, which hands them on to the processes that run the tests. */
const ports = (process.env.E2E_PORTS ?? "").split(",").map(Number);

function at(index: number) {
  const port = ports[index];
  if (!port) throw new Error("E2E_PORTS names too few ports.");
  return { host, port, origin: `http://${host}:${port}` };
}

/** Without credentials: the embedded emulator is all that it offers. */
export const emulatorApp = at(0);

/** With credentials for both of Belvo's environments, which are played by the fault server. */
export const credentialsApp = at(1);

export const faultServer = at(2);

/** A conforming issuer of OpenID Connect, and an app that signs in there and nowhere else. */
export const issuer = at(3);
export const signInApp = at(4);

/** An app behind a shared passphrase. */
export const passphraseApp = at(5);

/** Everything that the app with credentials prints, for a test that looks for canaries in it. */
export const credentialsAppLog = "node_modules/.cache/widget-studio/app-b.log";

/** Secrets that are nothing but recognisable: they must not be found anywhere. */
export const canaries = {
  BELVO_SANDBOX_SECRET_ID: "canary-sandbox-id-6f1c2a9e",
  BELVO_SANDBOX_SECRET_PASSWORD: "canary-sandbox-password-b7d40e53",
  BELVO_PRODUCTION_SECRET_ID: "canary-production-id-91e8c37d",
  BELVO_PRODUCTION_SECRET_PASSWORD: "canary-production-password-2ad5f086",
} as const satisfies Partial<Record<AppVariable, string>>;

/** Part of every refresh token that the fault server hands out: it must not be found anywhere either. */
export const refreshCanary = "canary-refresh-e40b7f16";

/** What opens the app with the passphrase; its hash is of a cheaper kind than the command makes. */
export const passphrase = "canary passphrase of the tests";

export const issuerEnvironment = {
  ISSUER_PORT: String(issuer.port),
  ISSUER_CLIENT_ORIGIN: signInApp.origin,
};

export const faultServerEnvironment = {
  FAULT_PORT: String(faultServer.port),
  FAULT_REFRESH_CANARY: refreshCanary,
};

/** Every variable is set, if only to nothing: what a `.env.local` says never reaches a test. */
type AppEnvironment = Record<AppVariable, string>;

export const emulatorAppEnvironment: AppEnvironment = {
  ...unsetAppVariables,
  HOST: host,
  PORT: String(emulatorApp.port),
};

export const credentialsAppEnvironment: AppEnvironment = {
  ...unsetAppVariables,
  ...canaries,
  BELVO_SANDBOX_URL: `${faultServer.origin}/sandbox`,
  BELVO_PRODUCTION_URL: `${faultServer.origin}/production`,
  BELVO_WIDGET_URL: `${faultServer.origin}/widget`,
  BELVO_EMULATOR: "on",
  PRODUCTION_LAUNCH: "on",
  // Tests ask for more tokens than a person does.
  MINT_LIMIT_ADDRESS: "1000",
  MINT_LIMIT_ALL: "1000",
  HOST: host,
  PORT: String(credentialsApp.port),
};

export const signInAppEnvironment: AppEnvironment = {
  ...credentialsAppEnvironment,
  PUBLIC_URL: signInApp.origin,
  SESSION_SECRET: "canary-session-secret-c1f7a2e08b5d4369",
  OIDC_ISSUER: issuer.origin,
  OIDC_CLIENT_ID: issuerClient.id,
  OIDC_CLIENT_SECRET: issuerClient.secret,
  ALLOWED_EMAIL_DOMAINS: "example.com",
  ALLOWED_GROUPS: "studio",
  PRODUCTION_USERS: "ana@example.com",
  PORT: String(signInApp.port),
};

export const passphraseAppEnvironment: AppEnvironment = {
  ...credentialsAppEnvironment,
  PRODUCTION_LAUNCH: "",
  PUBLIC_URL: passphraseApp.origin,
  SESSION_SECRET: "canary-session-secret-90e4d3b7a6f1528c",
  ACCESS_PASSPHRASE_HASH:
    "scrypt:1024:8:1:Xdu_oiuha0FyZfHswM9epQ:NOG4CrxYoKybOIEP1jA_QP90lcvXeyu4u_pkGsbZrx0",
  PORT: String(passphraseApp.port),
};
