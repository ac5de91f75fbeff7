import { describe, expect, it } from "vitest";
import { catalogueNames } from "./catalogue";
import { reference } from "./reference";

describe("the reference", () => {
  it("is what docs/parameters.md says", async () => {
    await expect(reference()).toMatchFileSnapshot("../../docs/parameters.md");
  });

  it("names everything in the catalogue once", () => {
    const text = reference();
    for (const name of catalogueNames.filter((known) => !known.startsWith("widget.theme."))) {
      expect(text.split(`### \`${name}\`\n`)).toHaveLength(2);
    }
  });
});
