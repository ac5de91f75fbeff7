import { expect, it } from "vitest";
import { endsAt } from "./ends-at";
import { timeLeft } from "./time-left";

it("promises no second that is not there, whatever the fraction of a second", () => {
  for (const elapsed of [0, 1, 499, 500, 999, 12_345]) {
    const shown = Math.floor(elapsed / 1000) * 1000;
    const left = endsAt(1_800_000_600_000, 1_800_000_000_000, elapsed) - shown;
    expect(timeLeft(left)).toBe("10:00");
    expect(endsAt(600_000, 0, elapsed)).toBeLessThanOrEqual(600_000 + elapsed);
  }
});
