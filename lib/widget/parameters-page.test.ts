import { describe, expect, it } from "vitest";
import { catalogueNames } from "./catalogue";
import { parametersPage } from "./parameters-page";

describe("the page of the parameters", () => {
  it("is what docs/parameters.md says", async () => {
    await expect(parametersPage()).toMatchFileSnapshot("../../docs/parameters.md");
  });

  it("names everything in the catalogue once", () => {
    const text = parametersPage();
    for (const name of catalogueNames.filter((known) => !known.startsWith("widget.theme."))) {
      expect(text.split(`### \`${name}\`\n`)).toHaveLength(2);
    }
  });
});
