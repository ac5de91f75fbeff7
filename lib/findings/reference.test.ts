import { describe, expect, it } from "vitest";
import { reference } from "./reference";
import { rules } from "./rules";

describe("the reference of the findings", () => {
  it("is what docs/findings.md says", async () => {
    await expect(reference()).toMatchFileSnapshot("../../docs/findings.md");
  });

  it("names every rule once", () => {
    const text = reference();
    for (const { id } of rules) expect(text.split(`### \`${id}\`\n`), id).toHaveLength(2);
  });
});
