/** A run and what may come back to it, for the tests of the log. */

import { readCallback } from "@/lib/callbacks/read-callback";
import { pendingRun, type Run } from "./run";

export const origin = "http://127.0.0.1:3000";

export const start: Run = pendingRun({
  id: "1b4e28ba-2fa1-4d3b-a3f5-ef19b5a7633b",
  config: { flavour: "ofda", persona: "individual", locale: "es", external_id: "user-1" },
  unread: [{ name: "country", value: "BR", reason: { code: "unknown" } }],
  environment: "sandbox",
  now: 1_800_000_000_000,
});

export const success = readCallback(
  "success",
  "?link=cb65f82c-dc93-4d3e-8270-9a27528397f5&institution=x",
);

export const surroundings = {
  origin,
  widgetUrl: "https://widget.belvo.io/",
  browser: "Test/1.0",
  release: "1.2.3 (0123456)",
  now: start.startedAt + 1000,
};
