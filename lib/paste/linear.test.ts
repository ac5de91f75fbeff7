import { describe, expect, it } from "vitest";
import { budgetFor } from "./code/budget";
import { choose } from "./code/choose";
import { seeCode } from "./code/read-code";
import { languages } from "./languages.test-support";

/** A file of one language with request after request, each with names of its own. */
function fileOf(write: (typeof languages)[string], size: number): string {
  const parts: string[] = [];
  for (let length = 0, index = 0; length < size; index += 1) {
    const body = { scopes: "read_institutions,write_links", stale_in: `${index}d` };
    const part = write(body).replace(/\b(body|payload|response|res|token)\b/g, `$1${index}`);
    parts.push(part);
    length += part.length + 1;
  }
  return parts.join("\n");
}

/** What reading cost, in steps and in what was made. */
function costOf(text: string): { readonly steps: number; readonly made: number } {
  const plenty = 1e12;
  const budget = { steps: plenty, made: plenty, isSpent: false };
  choose(seeCode(text, budget), text, budget);
  return { steps: plenty - budget.steps, made: plenty - budget.made };
}

describe.each(Object.entries(languages))("%s", (_, write) => {
  const half = fileOf(write, 32 * 1024);
  const whole = fileOf(write, 64 * 1024);

  it("costs twice as much for twice the text", () => {
    const [small, large] = [costOf(half), costOf(whole)];
    const ratio = whole.length / half.length;
    expect(large.steps / small.steps).toBeLessThan(1.1 * ratio);
    expect(large.made / Math.max(small.made, 1)).toBeLessThan(1.2 * ratio);
  });

  it("is read whole within its budget", () => {
    const budget = budgetFor(whole.length);
    choose(seeCode(whole, budget), whole, budget);
    expect(budget.isSpent).toBe(false);
  });
});
