import { describe, expect, it } from "vitest";
import { checkInstitution } from "./check-institution";

describe("checkInstitution", () => {
  const check = (name: string, config: object) =>
    checkInstitution(name, { flavour: "multi_region", ...config }, "sandbox");

  it("allows what the filters leave", () => {
    expect(check("erebor_mx_retail", { country_codes: ["MX"] }).verdict).toBe("allowed");
  });

  it.each([
    ["erebor_br_retail", { country_codes: ["MX"] }, "country_codes excludes BR"],
    [
      "erebor_br_retail",
      { institutions: ["erebor_mx_retail"] },
      "the filter institutions does not include it",
    ],
    ["gotham_br_business", { institution_types: ["retail"] }, "excludes business"],
    ["planet_mx_employment", {}, "employment is hidden"],
    ["ofmockbank_br_retail", {}, "Open Finance"],
    ["made_up_mx_retail", { institutions: ["erebor_mx_retail"] }, "does not include it"],
  ])("does not allow %s for %j", (name, config, reason) => {
    const { verdict, text } = check(name, config);
    expect(verdict).toBe("not-allowed");
    expect(text).toContain(reason);
  });

  it("leaves open what is on no list", () => {
    expect(check("made_up_mx_retail", {}).verdict).toBe("open");
    expect(check("made_up_mx_retail", { institutions: ["made_up_mx_retail"] }).verdict).toBe(
      "open",
    );
  });
});
