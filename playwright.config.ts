import { existsSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { defineConfig, devices } from "@playwright/test";
import { freePorts } from "./scripts/lib/free-ports.mjs";

// Chosen once: the processes that run the tests load this file too, and inherit the choice.
process.env.E2E_PORTS ||= (await freePorts(6)).join();

const {
  credentialsApp,
  credentialsAppEnvironment,
  credentialsAppLog,
  emulatorApp,
  emulatorAppEnvironment,
  faultServer,
  faultServerEnvironment,
  issuer,
  issuerEnvironment,
  passphraseApp,
  passphraseAppEnvironment,
  signInApp,
  signInAppEnvironment,
} = await import("./e2e/servers");

const isCI = Boolean(process.env.CI);
const chromium =
  process.env.CHROMIUM_PATH ||
  ["/usr/bin/chromium-headless-shell", "/usr/bin/chromium"].find(existsSync);

mkdirSync(dirname(credentialsAppLog), { recursive: true });

const serveApp = ({ host, port }: { host: string; port: number }) =>
  `node node_modules/next/dist/bin/next start -H ${host} -p ${port}`;

const server = { reuseExistingServer: false, timeout: 60_000 };

export default defineConfig({
  testDir: "e2e",
  fullyParallel: true,
  workers: 2,
  forbidOnly: isCI,
  retries: 0,
  timeout: 30_000,
  expect: { timeout: 5_000 },
  reporter: isCI ? "list" : "line",
  use: {
    baseURL: emulatorApp.origin,
    // Each test fetches all scripts anew: to compress them takes a server as long as all the rest of the page.
    extraHTTPHeaders: { "Accept-Encoding": "identity" },
    // To record each test costs a fifth of its time: `TRACE=1 npm run test:e2e` does.
    trace: process.env.TRACE ? "retain-on-failure" : "off",
  },
  projects: [
    {
      name: "chromium",
      use: {
        ...devices["Desktop Chrome"],
        launchOptions: {
          ...(chromium && { executablePath: chromium }),
          // Root cannot use the sandbox.
          chromiumSandbox: process.getuid?.() !== 0,
          // Nothing that the browser wants for itself leaves the machine.
          args: [
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run",
            // One process less for each browser. There is no graphics card anyway.
            "--in-process-gpu",
          ],
        },
      },
    },
  ],
  // A page cannot intercept what a server fetches: the app with credentials talks to a real server that misbehaves.
  webServer: [
    {
      ...server,
      name: "fault server",
      command: "node e2e/fault-server.mjs",
      url: `${faultServer.origin}/health`,
      env: faultServerEnvironment,
    },
    {
      ...server,
      name: "app with the emulator",
      command: serveApp(emulatorApp),
      url: emulatorApp.origin,
      env: { ...emulatorAppEnvironment, NODE_ENV: "production" },
    },
    {
      ...server,
      name: "app with credentials",
      command: `${serveApp(credentialsApp)} > "${credentialsAppLog}" 2>&1`,
      url: credentialsApp.origin,
      env: { ...credentialsAppEnvironment, NODE_ENV: "production" },
    },
    {
      ...server,
      name: "issuer",
      command: "node e2e/issuer.mjs",
      url: `${issuer.origin}/.well-known/openid-configuration`,
      env: issuerEnvironment,
      // It warns of what a real one must not do.
      stderr: "ignore",
    },
    {
      ...server,
      name: "app with sign-in at the issuer",
      command: serveApp(signInApp),
      url: `${signInApp.origin}/sign-in`,
      env: { ...signInAppEnvironment, NODE_ENV: "production" },
    },
    {
      ...server,
      name: "app with a passphrase",
      command: serveApp(passphraseApp),
      url: `${passphraseApp.origin}/sign-in`,
      env: { ...passphraseAppEnvironment, NODE_ENV: "production" },
    },
  ],
});
