import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyConfig } from "@/lib/widget/config-arbitrary.test-support";
import { parseConfig } from "@/lib/widget/parse-config";
import { writeQuery } from "@/lib/widget/query";
import { studioUrl } from "@/lib/widget/studio-url";
import { compareUrl, parseCompareUrl, withholdInComparison, writeComparison } from "./compare-url";

const token = "eyJhbGciOiJIUzUxMiJ9.eyJleHAiOjF9.c2ln";

const queryOf = (url: string) => url.slice(url.indexOf("?") === -1 ? url.length : url.indexOf("?"));

const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 20 }),
  fc.constantFrom(
    "",
    "/",
    "?",
    "flavour=ofda",
    "/?locale=pt-BR",
    "http://127.0.0.1:3000/?flavour=ofda&locale=pt#top",
    `access_token=${token}`,
    token,
    "cpf=76109277673&locale=es",
    "withheld=cpf",
    "__proto__=1",
  ),
);
const anyQuery = fc.oneof(
  fc.string({ unit: "binary" }),
  fc
    .array(fc.tuple(fc.oneof(fc.constantFrom("a", "b", "c", "__proto__"), anyText), anyText), {
      maxLength: 6,
    })
    .map(writeQuery),
);

describe("the address of a comparison", () => {
  it("carries every pair of configs", () => {
    fc.assert(
      fc.property(anyConfig, anyConfig, (left, right) => {
        const url = compareUrl(studioUrl(left), studioUrl(right));
        expect(url).toMatch(/^\/compare\?a=[^&]*&b=[^&]*$/);
        expect(parseCompareUrl(queryOf(url))).toEqual({
          left: { config: left, unread: [], withheld: [] },
          right: { config: right, unread: [], withheld: [] },
          unread: [],
          withheld: [],
        });
      }),
      { numRuns: 200 },
    );
  });

  it("carries what a config cannot hold", () => {
    const url = compareUrl("/?locale=pt-BR&country=BR", "http://127.0.0.1:3000/?locale=pt#top");
    const { left, right } = parseCompareUrl(queryOf(url));
    expect(left).toEqual(parseConfig("locale=pt-BR&country=BR"));
    expect(right).toEqual(parseConfig("locale=pt"));
  });

  it("takes any text without throwing, and comes to rest", () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        const once = parseCompareUrl(query);
        const url = writeComparison(once);
        expect(writeComparison(parseCompareUrl(queryOf(url)))).toBe(url);
        expect(withholdInComparison(queryOf(url))).toBeUndefined();
        compareUrl(query, query);
      }),
      { numRuns: 500 },
    );
  });

  it("tells a missing side from an empty config", () => {
    expect(parseCompareUrl("?a=").left?.config).toEqual({ flavour: "multi_region" });
    expect(parseCompareUrl("?a=")).not.toHaveProperty("right");
    expect(parseCompareUrl("")).toEqual({ unread: [], withheld: [] });
  });

  it("keeps what stands beside the two", () => {
    expect(parseCompareUrl("a=&b=&a=locale%3Des&c=1").unread).toEqual([
      {
        name: "a",
        value: "locale=es",
        reason: { code: "side-repeated" },
      },
      { name: "c", value: "1", reason: { code: "no-side" } },
    ]);
  });

  it("names what is private, and holds none of it", () => {
    const inside = encodeURIComponent(`locale=es&access_token=${token}&cpf=76109277673`);
    const query = `a=${inside}&b=&a=${inside}&password=SECRET-CANARY`;
    const parsed = parseCompareUrl(query);
    expect(parsed.left?.withheld).toEqual(["access_token", "cpf"]);
    expect(parsed.withheld).toEqual(["access_token", "cpf", "password"]);
    const clean = withholdInComparison(query);
    for (const text of [JSON.stringify(parsed), clean ?? ""]) {
      expect(text).not.toContain("eyJ");
      expect(text).not.toContain("76109277673");
      expect(text).not.toContain("CANARY");
    }
    expect(parseCompareUrl(queryOf(clean ?? ""))).toEqual(parsed);
    expect(compareUrl(`/?access_token=${token}`, "/")).toBe(
      "/compare?a=withheld%3Daccess_token&b=",
    );
  });

  it("leaves an address alone that holds nothing private", () => {
    expect(withholdInComparison("a=locale%3Dpt&b=")).toBeUndefined();
  });
});
