import { describe, expect, test } from "vitest";
import { parseCompareUrl } from "@/lib/compare/compare-url";
import { pageAddress } from "./page-links";

describe("a link to a page", () => {
  const query = "flavour=ofda&locale=pt";

  test("carries the configuration to the studio and the matrix", () => {
    expect(pageAddress("studio", { query })).toBe(`/?${query}`);
    expect(pageAddress("matrix", { query })).toBe(`/matrix?${query}`);
  });

  test("makes it the left side of a comparison, and the right one beside what was loaded", () => {
    const read = (address: string) => parseCompareUrl(new URL(address, "http://x").search);
    const alone = read(pageAddress("compare", { query }));
    expect([alone.left?.config.flavour, alone.right]).toEqual(["ofda", undefined]);
    const both = read(pageAddress("compare", { query, loaded: "locale=es" }));
    expect([both.left?.config.locale, both.right?.config.locale]).toEqual(["es", "pt"]);
  });

  test("is bare without a configuration, and to the run log", () => {
    const bare = { query: "" };
    expect(pageAddress("studio", bare)).toBe("/");
    expect(pageAddress("matrix", bare)).toBe("/matrix");
    expect(pageAddress("compare", bare)).toBe("/compare");
    expect(pageAddress("runs", { query })).toBe("/runs");
  });
});
