import * as fc from "fast-check";
import { expect, it } from "vitest";
import { nextOpenPlace, readRowWanted, rowUrl } from "./row-place";

it("reads the row that an address leads to", () => {
  const place = { matrix: "/matrix?axis.locale=en&axis.locale=pt", number: 12 };
  for (const which of ["row", "next"] as const) {
    const { hash, search } = new URL(rowUrl(place, which), "http://studio.localhost");
    expect(search).toBe("?axis.locale=en&axis.locale=pt");
    expect(readRowWanted(hash)).toEqual({ which, number: 12 });
  }
});

it.each(["", "#", "#row", "#row=0", "#row=-1", "#row=1e3", "#rows-title", "#other=1"])(
  "leads nowhere with %j",
  (hash) => {
    expect(readRowWanted(hash)).toBeUndefined();
  },
);

it("answers any fragment", () => {
  fc.assert(fc.property(fc.string(), (text) => void readRowWanted(text)));
});

it("finds the next open row, from the top again where there is none below", () => {
  const open = (places: readonly number[]) => (place: number) => places.includes(place);
  expect(nextOpenPlace(2, 5, open([0, 1, 3]))).toBe(3);
  expect(nextOpenPlace(4, 5, open([0, 1, 3]))).toBe(0);
  expect(nextOpenPlace(5, 5, open([4]))).toBe(4);
  expect(nextOpenPlace(9, 5, open([]))).toBeUndefined();
  expect(nextOpenPlace(1, 0, open([0]))).toBeUndefined();
});
