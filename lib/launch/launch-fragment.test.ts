import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mixedMatrix } from "@/lib/matrix/matrix-arbitrary.test-support";
import { matrixUrl } from "@/lib/matrix/matrix-url";
import { readLaunchFragment, writeLaunchFragment } from "./launch-fragment";

describe("the fragment of a launch link", () => {
  it("is read as it was written", () => {
    fc.assert(
      fc.property(
        mixedMatrix({ axes: 3, values: 3 }),
        fc.integer({ min: 1, max: 10_000 }),
        fc.constantFrom({}, { catches: true }, { catches: false }),
        (matrix, number, choice) => {
          const fragment = { row: { matrix: matrixUrl(matrix), number }, ...choice };
          expect(readLaunchFragment(writeLaunchFragment(fragment))).toEqual(fragment);
          expect(readLaunchFragment(writeLaunchFragment(choice))).toEqual(choice);
        },
      ),
    );
  });

  it("is nothing where there is nothing to say", () => {
    expect(writeLaunchFragment({})).toBe("");
    expect(readLaunchFragment("")).toEqual({});
  });

  it("brings nothing private, and leads to no other page", () => {
    const read = readLaunchFragment(
      "#matrix=https%3A%2F%2Fevil.example%2F%3Fcpf%3D76109277673%26locale%3Dpt&row=2",
    );
    expect(JSON.stringify(read)).not.toContain("76109277673");
    expect(read.row?.matrix).toMatch(/^\/matrix\?/);
  });

  it("answers any text", () => {
    fc.assert(fc.property(fc.string(), (text) => void readLaunchFragment(text)));
  });
});
