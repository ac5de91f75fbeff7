import { describe, expect, it } from "vitest";
import { flavours } from "./flavours/flavours";
import { pageOf, sources } from "./sources";

describe("the page of a source", () => {
  it("is that of the flavour's own product", () => {
    expect(flavours.map((flavour) => pageOf(sources.startup, flavour).url)).toEqual([
      expect.stringContaining("/employments_mexico/"),
      expect.stringContaining("/employments_mexico/"),
      expect.stringContaining("/aggregation_brazil/"),
    ]);
    expect(pageOf(sources.introduction, "multi_region_update")).toEqual(sources.updateMode);
  });

  it("is the source's own where no flavour is known, and has nothing but a title and a URL", () => {
    expect(Object.keys(pageOf(sources.branding, undefined))).toEqual(["title", "url"]);
  });
});
