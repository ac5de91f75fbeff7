import { describe, expect, it } from "vitest";
import { multiplying } from "./hostile.test-support";
import { readPaste } from "./read-paste";

/** In MB. The documented heap has 384, and other requests need some of it. */
const most = 200;

describe("a text that multiplies itself", () => {
  it.each(multiplying)("is answered soon, and in little memory (%#)", (text) => {
    readPaste(text.slice(0, 500), 0);
    const before = process.resourceUsage().maxRSS;
    const start = performance.now();
    const pasted = readPaste(text, 0);
    expect(performance.now() - start).toBeLessThan(1500);
    expect((process.resourceUsage().maxRSS - before) / 1024).toBeLessThan(most);
    expect(JSON.stringify(pasted).length).toBeLessThan(2_000_000);
  });
});
