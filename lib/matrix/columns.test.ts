import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { columnsOf, fixedOf, shortValues } from "./columns";
import { parseMatrixUrl } from "./matrix-url";

const axesOf = (query: string) => parseMatrixUrl(query).matrix.axes;

describe("shortValues", () => {
  it("leaves alone what fits", () => {
    expect(shortValues(["es", "pt", ""], 10)).toEqual(["es", "pt", ""]);
  });

  it("cuts where the values are the same, and shows where they differ", () => {
    expect(
      shortValues(
        ["https://example.com/callback/success", "https://example.com/callback/exit", "app://x"],
        16,
      ),
    ).toEqual(["…allback/success", "…m/callback/exit", "app://x"]);
    expect(shortValues(["one long value", "two long values"], 8)).toEqual(["one lon…", "two lon…"]);
  });

  it("never draws two values alike", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "b"), maxLength: 40 });
    fc.assert(
      fc.property(
        fc.uniqueArray(text, { maxLength: 8 }),
        fc.integer({ min: 8, max: 20 }),
        (texts, room) => {
          const short = shortValues(texts, room);
          expect(new Set(short).size).toBe(texts.length);
          for (const one of short) expect(one.length).toBeLessThanOrEqual(room + 3);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe("columnsOf", () => {
  it("has a column for each axis that varies, under the last part of its name", () => {
    const columns = columnsOf(
      axesOf(
        "axis.locale=pt&axis.access_mode=&axis.access_mode=single" +
          "&axis.widget.branding.company_name=A&axis.widget.branding.company_name=B",
      ),
      20,
    );
    expect(columns.map(({ axis, head }) => [axis, ...head])).toEqual([
      [0, "", "access_mode"],
      [2, "widget.branding.", "company_name"],
    ]);
    expect(columns[0]?.values).toEqual([
      { full: "", short: "" },
      { full: "single", short: "single" },
    ]);
  });

  it("writes two names that end alike in full", () => {
    const query = ["widget.purpose", "widget.consent.purpose"]
      .flatMap((name) => [`axis.${name}=one`, `axis.${name}=two`])
      .join("&");
    expect(columnsOf(axesOf(query), 20).map(({ head }) => head[1])).toEqual([
      "widget.purpose",
      "widget.consent.purpose",
    ]);
  });
});

describe("fixedOf", () => {
  it("names what is the same in every row", () => {
    expect(
      fixedOf(axesOf("axis.locale=pt&axis.external_id=&axis.access_mode=&axis.access_mode=single")),
    ).toEqual([
      { name: "external_id", value: "" },
      { name: "locale", value: "pt" },
    ]);
  });
});
