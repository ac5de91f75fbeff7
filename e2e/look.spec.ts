import { isSound } from "./accessible";
import { expect, test } from "./studio";

const buttonColour = "widget.theme.--color-primary-base";

test.describe("the sketch of the widget", () => {
  test("follows the form, and leads to what decides a part", async ({ studio, page }) => {
    await studio.open("flavour=ofda&widget.branding.company_name=ACME");
    await studio.tab("Look").click();
    const drawing = page.getByRole("figure");
    await expect(drawing).toContainText("Belvo's widget decides how it really looks.");
    await expect(drawing).toContainText("ACME");
    await studio.set("widget.branding.company_name", "Another company");
    await expect(drawing).toContainText("Another company");

    await studio.find("");
    const name = drawing.getByText("Another company").first();
    const box = await name.boundingBox();
    if (!box) throw new Error("The name is not drawn.");
    await page.mouse.click(box.x + 4, box.y + 4);
    await expect(studio.control("widget.branding.company_name")).toBeFocused();
  });

  test("is painted by the theme, and marks the part of the control in focus", async ({
    studio,
    page,
  }) => {
    await studio.open("");
    await studio.tab("Look").click();
    await studio.find(buttonColour);
    await studio.control(buttonColour).fill("#123456");
    const part = page.locator('[data-part="button"]').first();
    await expect(part).toHaveCSS("background-color", "rgb(18, 52, 86)");
    await expect(part).toHaveCSS("outline-style", "solid");
  });

  for (const width of [1440, 375]) {
    test(`has nothing for axe at ${width} px, not even where a theme is unreadable`, async ({
      studio,
      page,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      await studio.open(
        "flavour=ofda&widget.theme.--input-text-placeholder-color=%23fefefe&widget.color_scheme=DARK",
      );
      await studio.tab("Look").click();
      await expect(page.getByRole("figure")).toBeVisible();
      await isSound(page);
    });
  }
});
