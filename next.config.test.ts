import { Telemetry } from "next/dist/telemetry/storage";
import { expect, it, vi } from "vitest";

it("tells nobody anything, however Next.js is started", async () => {
  vi.stubEnv("NEXT_TELEMETRY_DISABLED", "");
  vi.stubEnv("NEXT_TELEMETRY_DEBUG", "");
  await import("./next.config.mjs");
  expect(new Telemetry({ distDir: "/nowhere" }).isEnabled).toBe(false);
  vi.unstubAllEnvs();
});
