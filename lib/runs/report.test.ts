import { describe, expect, it } from "vitest";
import { readCallback } from "@/lib/callbacks/read-callback";
import { reportOf } from "./report";
import { withArrival } from "./run";
import { origin, start, surroundings } from "./run.test-support";

describe("the report", () => {
  it("has the config, both addresses, the findings and the outcome", () => {
    const run = withArrival(start, readCallback("event", "error=session_expired_ob"), 2);
    const report = reportOf(run, surroundings);
    for (const text of [
      "- `locale`: `es`",
      "- `country`: `BR` not sent.",
      "https://widget.belvo.io/?access_token=…&external_id=user-1&locale=es",
      `${origin}/open?flavour=ofda`,
      "error `ofda-needs-pt`: `locale`.",
      "## Outcome: error",
      "- `error`: `session_expired_ob`",
      "- Browser: `Test/1.0`",
      "- Studio: `1.2.3 (0123456)`",
    ]) {
      expect(report).toContain(text);
    }
  });

  it("loads nothing for whoever reads it", () => {
    const image = "![x](https://stranger.example/pixel.png)";
    const report = reportOf(
      { ...start, query: `locale=${encodeURIComponent(image)}` },
      surroundings,
    );
    const quoted = report.replace(/^```[^]*?^```/gm, "").replace(/`[^`\n]*`/g, "");
    expect(quoted).not.toMatch(/!\[|\]\(|(?<!\\)https?:/);
    expect(report).toContain("stranger");
  });

  it("lets no value out of its quotes", () => {
    const callback = readCallback("event", "error=`%60`%0A%23%20Title");
    const report = reportOf(withArrival(start, callback, 2), surroundings);
    expect(report).toContain("```` ``` # Title ````");
    expect(report).not.toMatch(/^# Title/m);
  });
});
