import { describe, expect, it } from "vitest";
import { parseConfig } from "@/lib/widget/parse-config";
import { findingsOfRow } from "./rows";
import { inBoth, inFirstOnly } from "./shared-findings";

const findingsAt = (query: string) =>
  findingsOfRow(parseConfig(query).config, "https://studio.example.com");
const rules = (found: ReturnType<typeof findingsAt>) => found.map(({ rule }) => rule);

describe("findings of two rows", () => {
  const callback = "widget.callback_urls.success=http://localhost/success";
  const one = findingsAt(`${callback}&institutions=nowhere_mx_retail`);
  const other = findingsAt(callback);

  it("are shared where they say the same", () => {
    expect(rules(inBoth(one, other))).toContain("callback-localhost");
    expect(rules(inBoth(one, other))).not.toContain("institution-unknown");
  });

  it("are a row's own otherwise", () => {
    expect(rules(inFirstOnly(one, other))).toContain("institution-unknown");
    expect(rules(inFirstOnly(one, other))).not.toContain("callback-localhost");
    expect(inFirstOnly(one, one)).toEqual([]);
  });

  it("differ where one rule says two things", () => {
    const elsewhere = findingsAt("institutions=elsewhere_mx_retail");
    expect(rules(inBoth(one, elsewhere))).not.toContain("institution-unknown");
  });
});
