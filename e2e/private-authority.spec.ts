import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { startApp } from "../scripts/lib/app-server.mjs";
import { freePort } from "../scripts/lib/free-ports.mjs";
import { mintCall } from "./mint-call";

const openssl = "/usr/bin/openssl";
const hasOpenssl = spawnSync(openssl, ["version"]).status === 0;

test("a private authority is trusted where NODE_EXTRA_CA_CERTS names it, and nowhere else", async () => {
  test.skip(!hasOpenssl, "Not tried: there is no openssl to make a certificate with.");
  const folder = mkdtempSync(join(tmpdir(), "widget-studio-"));
  const [key, certificate] = [join(folder, "key.pem"), join(folder, "certificate.pem")];
  execFileSync(
    openssl,
    [
      ...["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"],
      ...["-days", "2", "-subj", "/CN=private", "-addext", "subjectAltName=IP:127.0.0.1"],
      ...["-keyout", key, "-out", certificate],
    ],
    { stdio: "ignore" },
  );
  const port = await freePort();
  const belvo = createServer(
    { key: readFileSync(key), cert: readFileSync(certificate) },
    (request, response) => {
      request.resume();
      response.writeHead(401, { "Content-Type": "application/json" }).end("[]");
    },
  );
  await new Promise<void>((done) => void belvo.listen(port, "127.0.0.1", done));
  const variables = {
    BELVO_SANDBOX_SECRET_ID: "private-id",
    BELVO_SANDBOX_SECRET_PASSWORD: "private-password",
    BELVO_SANDBOX_URL: `https://127.0.0.1:${port}`,
  };
  try {
    for (const [authorities, kind] of [
      [certificate, "unauthorized"],
      [undefined, "unreachable"],
    ] as const) {
      const app = await startApp(".", variables, { ...(authorities && { authorities }) });
      expect(await mintCall(app.origin, { flavour: "multi_region" })).toMatchObject({
        error: { kind },
      });
      await app.stop();
    }
  } finally {
    belvo.close();
    rmSync(folder, { recursive: true });
  }
});
