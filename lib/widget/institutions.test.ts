import { describe, expect, it } from "vitest";
import { fallReasons } from "./fall-reasons";
import { institutionName, institutionOf, institutions, institutionsFor } from "./institutions";

describe("institutions", () => {
  it("have one well-formed name each, which tells country and type", () => {
    expect(new Set(institutions.map(({ name }) => name)).size).toBe(institutions.length);
    for (const { name, country, type } of institutions) {
      expect(name).toMatch(institutionName);
      expect(name.endsWith(`_${country.toLowerCase()}_${type}`)).toBe(true);
    }
  });

  it.each([
    ["erebor_mx_retail", "sandbox", "credentials"],
    ["ofmockbank_br_retail", "sandbox", "openfinance"],
    ["ofbs2_br_business", "production", "openfinance"],
    ["ofbv_br_business", "production", "openfinance"],
    ["ofxp_br_business", "production", "openfinance"],
    ["sat_mx_fiscal", "production", "credentials"],
    ["imss_mx_employment", "production", "credentials"],
  ])("has %s of %s, by %s", (name, environment, integration) => {
    expect(institutions.find((known) => known.name === name)).toMatchObject({
      environment,
      integration,
    });
  });

  it.each(["ofbanco_do_brasil_br_retail", "ofbv_br_retail", "ofmockbank_co_retail"])(
    "does not have the wrong guess %s",
    (name) => {
      expect(institutions.some((known) => known.name === name)).toBe(false);
    },
  );

  it("has one Open Finance bank in the sandbox, which serves no bills", () => {
    const [only, ...others] = institutions.filter(
      ({ environment, integration }) => environment === "sandbox" && integration === "openfinance",
    );
    expect(others).toEqual([]);
    expect(only?.resources).not.toContain("BILLS");
    expect(only?.resources).not.toContain("RECURRING_EXPENSES");
  });
});

describe("institutionsFor", () => {
  it("divides all institutions between Open Finance and the rest", () => {
    const openFinance = institutionsFor("openfinance");
    const others = institutionsFor("credentials");
    expect(openFinance.length + others.length).toBe(institutions.length);
    expect(openFinance.every(({ name }) => name.startsWith("of"))).toBe(true);
  });

  it("of Open Finance Brazil list the resources of the coverage page, and may have more", () => {
    const { resources, mayHaveMore } = institutionOf("ofitau_br_retail");
    expect(resources).toContain("RISK_INSIGHTS");
    expect(resources).not.toContain("BILLS");
    expect(mayHaveMore).toBe(true);
    const bills = { flavour: "ofda", resources: ["BILLS"] } as const;
    expect(fallReasons(institutionOf("ofitau_br_retail"), bills)).toEqual([]);
  });

  it("are in beta as the coverage page marks them", () => {
    expect(institutions.filter(({ isBeta }) => isBeta)).toHaveLength(19);
    const isBeta = (name: string) => institutionOf(name).isBeta ?? false;
    expect([isBeta("ofxp_br_business"), isBeta("ofxp_br_retail")]).toEqual([true, false]);
    expect([isBeta("ofbmg_br_retail"), isBeta("ofitau_br_retail")]).toEqual([true, false]);
  });
});
