import { describe, expect, it } from "vitest";
import { parseConfig } from "@/lib/widget/parse-config";
import type { Finding } from "./finding";
import { findingsOfConfig } from "./findings-of-config";

function findingsIn(query: string, rule: string): readonly Finding[] {
  return findingsOfConfig(parseConfig(query)).filter((finding) => finding.rule === rule);
}

const numbered = (count: number, name: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => name(index));

describe("many values of one parameter", () => {
  it("are one finding with their count, and a list of all", () => {
    const names = numbered(40, (index) => `unheard${index}_mx_retail`);
    const [finding, ...others] = findingsIn(
      `institutions=${names.join(",")}`,
      "institution-unknown",
    );
    expect(others).toEqual([]);
    expect(finding?.message).toMatch(/^40 institutions are not on the studio's list\./);
    expect(finding?.items).toEqual(names);
  });

  it("are named in the message while they are few", () => {
    const [finding] = findingsIn("institutions=unheard_mx_retail", "institution-unknown");
    expect(finding?.message).toMatch(/^`unheard_mx_retail` is not on/);
    expect(finding).not.toHaveProperty("items");
  });

  it.each([
    ["invalid-value", `country_codes=${numbered(9, (index) => `X${index}`).join(",")}`],
    [
      "institution-country-mismatch",
      `country_codes=BR&institutions=${numbered(9, (index) => `unheard${index}_mx_retail`).join(",")}`,
    ],
    ["unknown-scope", `scopes=${numbered(9, (index) => `read_it${index}`).join(",")}`],
    [
      "environment-mismatch",
      "environment=production&institutions=erebor_mx_retail,gringotts_mx_retail,erebor_br_retail,gringotts_br_retail,planet_mx_employment",
    ],
  ])("are counted by %s", (rule, query) => {
    const [finding, ...others] = findingsIn(query, rule);
    expect(others).toEqual([]);
    expect(finding?.message).toMatch(/\b\d+ (values|institutions|scopes)\b/);
    expect(finding?.message).toContain(String(finding?.items?.length));
  });

  it("repeat no number of a person in the list", () => {
    const query = "country_codes=76109277673,X1,X2,X3,X4";
    expect(JSON.stringify(findingsIn(query, "invalid-value"))).not.toContain("76109277673");
  });
});

describe("theme keys of the dark scheme", () => {
  const dark = "widget.theme.--color-primary-base-dark=%23AA3300";

  it("are ignored in the light scheme, and the fix sets the dark one", () => {
    const { config, unread } = parseConfig(`widget.color_scheme=LIGHT&${dark}`);
    const [finding, ...others] = findingsOfConfig({ config, unread });
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      rule: "dark-keys-unused",
      parameter: "widget.color_scheme",
      severity: "warning",
      blocks: false,
    });
    expect(finding?.fix?.({ config, unread }).config["widget.color_scheme"]).toBe("DARK");
  });

  it("are a note where the scheme is unset, which no document explains", () => {
    expect(findingsIn(dark, "dark-keys-unused")).toMatchObject([{ severity: "info" }]);
  });

  it.each([
    `widget.color_scheme=DARK&${dark}`,
    "widget.color_scheme=LIGHT&widget.theme.--color-primary-base=%23AA3300",
  ])("are fine in %s", (query) => {
    expect(findingsIn(query, "dark-keys-unused")).toEqual([]);
  });

  it("are one finding, however many they are", () => {
    const keys = ["title", "icon", "background", "border"].map(
      (part) => `widget.theme.--nav-bar-${part}-color-dark=%23AA3300`,
    );
    const [finding] = findingsIn(`widget.color_scheme=LIGHT&${keys.join("&")}`, "dark-keys-unused");
    expect(finding?.message).toContain("4 theme keys");
    expect(finding?.items).toHaveLength(4);
  });
});
