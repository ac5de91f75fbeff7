import { describe, expect, it } from "vitest";
import { parseMatrixUrl } from "@/lib/matrix/matrix-url";
import { layoutOf } from "./table-layout";

const short = ["axis.locale=es&axis.locale=pt", "axis.access_mode=single&axis.access_mode="];
const long = ["external_id", "widget.branding.company_name", "widget.purpose", "stale_in"].map(
  (name) => `axis.${name}=${"x".repeat(40)}&axis.${name}=${"y".repeat(40)}`,
);
const axesOf = (parts: readonly string[]) => parseMatrixUrl(parts.join("&")).matrix.axes;

describe("layoutOf", () => {
  it("is a table of rows of 44 px where there is room, and cards where there is not", () => {
    expect(layoutOf(axesOf(short), 60)).toMatchObject({
      kind: "table",
      rowHeight: 2.75,
      scrolls: false,
    });
    expect(layoutOf(axesOf(short), 20).kind).toBe("cards");
  });

  it("cuts values before it scrolls", () => {
    const wide = layoutOf(axesOf(long), 120);
    const narrow = layoutOf(axesOf(long), 70);
    expect(wide).toMatchObject({ kind: "table", scrolls: false });
    expect(narrow).toMatchObject({ kind: "table", scrolls: false });
    expect(narrow.columns[0]?.width).toBeLessThan(wide.columns[0]?.width ?? 0);
    expect(narrow.leastWidth).toBeLessThanOrEqual(70);
  });

  it("is cards where the columns that stay in view would leave too little", () => {
    expect(layoutOf(axesOf([...short, ...long]), 46).kind).toBe("cards");
    expect(layoutOf(axesOf([...short, ...long]), 60)).toMatchObject({
      kind: "table",
      scrolls: true,
    });
  });

  it("makes a card as high as its values", () => {
    const one = layoutOf(axesOf(short.slice(0, 1)), 20).rowHeight;
    expect(layoutOf(axesOf(short), 20).rowHeight).toBeGreaterThan(one);
    expect(layoutOf(axesOf(short), 40).rowHeight).toBe(one);
  });
});
