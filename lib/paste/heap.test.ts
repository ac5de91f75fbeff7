import { getHeapStatistics } from "node:v8";
import { describe, expect, it } from "vitest";
import { multiplying, repeated } from "./hostile.test-support";
import { holdsConfig } from "./pasted";
import { readPaste } from "./read-paste";

// These tests run in a process of their own, with the heap that the documents ask for: one that is full ends it.
describe("in a heap of 384 MB", () => {
  it("is where these tests run", () => {
    expect(getHeapStatistics().heap_size_limit / 1024 ** 2).toBeLessThan(450);
  });

  it.each([...multiplying, ...repeated])("a hostile text is answered (%#)", (text) => {
    const pasted = readPaste(text, 0);
    if (!holdsConfig(pasted)) expect(pasted.message).toMatch(/\w\.$/);
    expect(JSON.stringify(pasted).length).toBeLessThan(2_000_000);
  });

  it("says what is too large", () => {
    const text = multiplying.find((one) => one.includes("list(*a0"));
    expect(readPaste(text ?? "", 0)).toMatchObject({
      kind: "nothing",
      message: expect.stringContaining("too large"),
    });
  });
});
