import { describe, expect, it } from "vitest";
import { parseConfig } from "@/lib/widget/parse-config";
import { entriesOf } from "./entries";
import { findingsOfConfig } from "./findings-of-config";

describe("entriesOf", () => {
  it("has one entry for each parameter, the worst finding first", () => {
    const findings = findingsOfConfig(
      parseConfig("country_codes=BR,br,xx,xy&locale=PT&stale_in=x&foo=1"),
    );
    const entries = entriesOf(findings);
    expect(entries.map(({ parameter, first }) => `${parameter} ${first.rule}`)).toEqual([
      "stale_in invalid-stale-in",
      "locale wrong-case",
      "country_codes invalid-value",
      "foo unknown-parameter",
    ]);
    const all = entries.flatMap(({ first, others }) => [first, ...others]);
    expect(all).toHaveLength(findings.length);
    expect(entries[2]?.others.map(({ rule }) => rule)).toEqual(["wrong-case"]);
  });

  it("joins the same words about the whole text", () => {
    const [finding] = findingsOfConfig(parseConfig("locale=PT"));
    const whole = finding && { ...finding, parameter: "" };
    expect(whole && entriesOf([whole, whole])).toMatchObject([{ others: [{ parameter: "" }] }]);
  });
});
