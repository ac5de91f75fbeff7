import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readCallback } from "@/lib/callbacks/read-callback";
import { describeMintError } from "@/lib/mint/describe-mint-error";
import { anyConfig } from "@/lib/widget/config-arbitrary.test-support";
import { environments } from "@/lib/widget/environments";
import { parseConfig } from "@/lib/widget/parse-config";
import { runsAsCsv, runsAsJson } from "./export-runs";
import { describeRefusal } from "./describe-refusal";
import { reportOf } from "./report";
import {
  durationOf,
  isUsedUp,
  pendingRun,
  stateOf,
  withArrival,
  withRefusal,
  withToken,
} from "./run";
import { start, success, surroundings } from "./run.test-support";

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
    expect(stateOf(start, start.startedAt)).toBe("waiting");
    expect(durationOf(start)).toBeUndefined();
    const arrived = withArrival(start, success, start.startedAt + 42_000);
    expect(stateOf(arrived, Infinity)).toBe("success");
    expect(durationOf(arrived)).toBe(42_000);
  });

  it("does not wait for ever for a token, nor for a callback", () => {
    const asked = (seconds: number) => stateOf(start, start.startedAt + seconds * 1000);
    expect(asked(60)).toBe("waiting");
    expect(asked(120)).toBe("not generated");

    const minted = withToken(start, start.startedAt + 600_000);
    expect(stateOf(minted, start.startedAt + 599_999)).toBe("waiting");
    expect(stateOf(minted, start.startedAt + 600_000)).toBe("expired, nothing came back");
    const late = withArrival(minted, success, start.startedAt + 700_000);
    expect(stateOf(late, start.startedAt + 700_000)).toBe("success");
  });

  it("of a launch link, whose token no page sees, ends all the same", () => {
    const launched = pendingRun({
      id: start.id,
      config: { flavour: "multi_region" },
      unread: [],
      environment: "sandbox",
      launchLink: "/open?locale=pt",
      now: 0,
    });
    expect(stateOf(launched, 600_000)).toBe("waiting");
    expect(stateOf(launched, 700_000)).toBe("expired, nothing came back");
  });

  it("is used up by a success, whatever comes after it", () => {
    const connected = withArrival(start, success, 1);
    expect(isUsedUp(start)).toBe(false);
    expect(isUsedUp(withArrival(start, readCallback("exit", ""), 1))).toBe(false);
    expect(isUsedUp(withArrival(connected, readCallback("exit", ""), 2))).toBe(true);
  });

  it("keeps that no server answered", () => {
    const refused = withRefusal(start, { kind: "offline" });
    expect(stateOf(refused, start.startedAt)).toBe("not generated");
    expect(refused.refusal).toEqual({ failure: { kind: "offline" } });
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
    expect(stateOf(refused, start.startedAt)).toBe("not generated");
    expect(refused.refusal && describeRefusal(refused.refusal)).toEqual({
      title: "Belvo rejected the keys.",
      requestId: "a6e1",
    });
  });

  it("keeps of the problems only how many there were", () => {
    const { refusal } = withRefusal(start, {
      kind: "held-back",
      problems: [{ parameter: "stale_in", message: "Not a number of days." }],
    });
    expect(JSON.stringify(refusal)).not.toMatch(/stale_in|days/);
    expect(refusal && describeRefusal(refusal).title).toBe(
      describeMintError({ kind: "held-back", problems: [{ message: "" }] }).title,
    );
  });

  it("still says what an earlier version kept in words", () => {
    const kept = { title: "Belvo rejected the keys.", requestId: "a6e1" };
    expect(describeRefusal(kept)).toEqual(kept);
  });

  it("keeps no token, secret or number of a person, in any of its forms", () => {
    const callback = readCallback(
      "event",
      `?error=${token}&password=hunter2&error_message=76109277673&x=${token}&${token}=1&ok=kept`,
    );
    const run = withArrival(start, callback, 2);
    for (const text of [
      JSON.stringify(run),
      runsAsCsv([run], surroundings),
      runsAsJson([run], surroundings),
      reportOf(run, surroundings),
    ]) {
      expect(text).not.toMatch(/eyJ|hunter2|76109277673/);
      expect(text).toContain("kept");
    }
  });
});
