import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { drawSprite, iconNames, spriteFile } from "./icon-sprite.mjs";

it("has every icon that the components name, as lucide draws it", async () => {
  expect(iconNames()).toContain("copy");
  expect(readFileSync(spriteFile, "utf8")).toBe(await drawSprite(iconNames()));
});

it("refuses a name that lucide does not have", async () => {
  await expect(drawSprite(["no-such-icon"])).rejects.toThrow("no-such-icon");
});
