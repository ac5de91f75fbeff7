import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readCallback } from "@/lib/callbacks/read-callback";
import { anyConfig } from "@/lib/widget/config-arbitrary.test-support";
import { environments } from "@/lib/widget/environments";
import { parseConfig } from "@/lib/widget/parse-config";
import { runsAsCsv, runsAsJson } from "./export-runs";
import { reportOf } from "./report";
import { durationOf, pendingRun, stateOf, withArrival, withRefusal } from "./run";
import { origin, start, success, surroundings } from "./run.test-support";

const token = "eyJhbGciOiJIUzUxMiJ9.eyJleHAiOjF9.c2ln";

describe("a run", () => {
  it("brings back the config that it was made of", () => {
    fc.assert(
      fc.property(anyConfig, fc.constantFrom(...environments), (config, environment) => {
        const run = pendingRun({ id: start.id, config, unread: [], environment, now: 0 });
        expect(parseConfig(run.query).config).toEqual({ ...config, environment });
      }),
    );
  });

  it("waits until something came back", () => {
    expect(stateOf(start)).toBe("waiting");
    expect(durationOf(start)).toBeUndefined();
    const arrived = withArrival(start, success, start.startedAt + 42_000);
    expect(stateOf(arrived)).toBe("success");
    expect(durationOf(arrived)).toBe(42_000);
  });

  it("takes a callback that is loaded again for one", () => {
    const once = withArrival(start, success, 1);
    expect(withArrival(once, success, 2)).toBe(once);
    expect(withArrival(once, readCallback("exit", ""), 2).arrivals).toHaveLength(2);
  });

  it("keeps why there was no token, and Belvo's request_id", () => {
    const refused = withRefusal(start, {
      kind: "unauthorized",
      environment: "sandbox",
      requestId: "a6e1",
    });
    expect(stateOf(refused)).toBe("not minted");
    expect(refused.refusal).toEqual({
      title: "Belvo does not accept these keys.",
      requestId: "a6e1",
    });
  });

  it("keeps no token, secret or number of a person, in any of its forms", () => {
    const callback = readCallback(
      "event",
      `?error=${token}&password=hunter2&error_message=76109277673&x=${token}&${token}=1&ok=kept`,
    );
    const run = withArrival(start, callback, 2);
    for (const text of [
      JSON.stringify(run),
      runsAsCsv([run], origin),
      runsAsJson([run], origin),
      reportOf(run, surroundings),
    ]) {
      expect(text).not.toMatch(/eyJ|hunter2|76109277673/);
      expect(text).toContain("kept");
    }
  });
});
