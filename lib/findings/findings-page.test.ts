import { describe, expect, it } from "vitest";
import { findingsPage } from "./findings-page";
import { rules } from "./rules";

describe("the page of the findings", () => {
  it("is what docs/findings.md says", async () => {
    await expect(findingsPage()).toMatchFileSnapshot("../../docs/findings.md");
  });

  it("names every rule once", () => {
    const text = findingsPage();
    for (const { id } of rules) expect(text.split(`### \`${id}\`\n`), id).toHaveLength(2);
  });
});
