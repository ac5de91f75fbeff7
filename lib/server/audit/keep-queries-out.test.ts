import { expect, it } from "vitest";
import { keepQueriesOut } from "./keep-queries-out";

it("cuts queries out of text, and leaves the rest as it is", () => {
  const said: unknown[][] = [];
  const target = {
    error: (...parts: unknown[]) => void said.push(parts),
    warn: (...parts: unknown[]) => void said.push(parts),
  };
  keepQueriesOut(target);
  const error = new Error("x");
  target.warn("Request body exceeded 256KB for /?external_id=canary&locale=pt. Only", 1);
  target.error("Failed to handle request for /?a=1", error);
  expect(said).toEqual([
    ["Request body exceeded 256KB for /?… Only", 1],
    ["Failed to handle request for /?…", error],
  ]);
});
