import { expect, it } from "vitest";
import { timeLeft } from "./time-left";

it.each([
  [600_000, "10:00"],
  [599_001, "10:00"],
  [65_000, "1:05"],
  [1, "0:01"],
  [0, "0:00"],
  [-5_000, "0:00"],
])("writes %i milliseconds as %s", (milliseconds, text) => {
  expect(timeLeft(milliseconds)).toBe(text);
});
