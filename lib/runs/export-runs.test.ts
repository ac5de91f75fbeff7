import { parse } from "papaparse";
import { describe, expect, it } from "vitest";
import { readCallback } from "@/lib/callbacks/read-callback";
import { runsAsCsv, runsAsJson } from "./export-runs";
import { withArrival } from "./run";
import { start, success, surroundings } from "./run.test-support";

describe("the export", () => {
  const hostile = ["=1+1", "+1", "-1", "@x", "\tx", "\rx", "=a\nb"];

  it("defuses what a spreadsheet would take for a formula", () => {
    const runs = hostile.map((text) =>
      withArrival(start, readCallback("event", `error=${encodeURIComponent(text)}`), 1),
    );
    const { data, errors } = parse<Record<string, string>>(runsAsCsv(runs, surroundings), {
      header: true,
    });
    expect(errors).toEqual([]);
    expect(data.map(({ code }) => code)).toEqual(hostile.map((text) => `'${text}`));
  });

  it("keeps a formula quoted where a semicolon separates", () => {
    const run = withArrival(start, readCallback("event", "error=x%3B%3Dcmd"), 1);
    expect(runsAsCsv([run], surroundings)).toContain('"x;=cmd"');
  });

  it("has a line a run, with everything that the log knows", () => {
    const run = withArrival(start, success, start.startedAt + 42_000);
    const { data } = parse<Record<string, string>>(runsAsCsv([start, run], surroundings), {
      header: true,
    });
    expect(data).toHaveLength(2);
    expect(data[1]).toMatchObject({
      run: start.id,
      flavour: "ofda",
      environment: "sandbox",
      outcome: "success",
      duration_seconds: "42",
      callback: "link=cb65f82c-dc93-4d3e-8270-9a27528397f5\ninstitution=x",
    });
    expect(JSON.parse(runsAsJson([run], surroundings))).toMatchObject([
      { run: start.id, outcome: "success", arrivals: [{ kind: "success" }] },
    ]);
  });
});
