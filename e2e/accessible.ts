/** What every screen is held to: nothing that axe finds, nothing out of reach of the keyboard. */

import type { Locator, Page } from "@playwright/test";
import axe, { type RunOptions } from "axe-core";
import { expect } from "./studio";

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What another colour scheme can change. */
const colourRules = ["color-contrast", "link-in-text-block"];

/** Axe finds nothing in either colour scheme, and on a narrow screen nothing sticks out. */
export async function isSound(page: Page, disabled: readonly string[] = []): Promise<void> {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    // A colour on its way from one scheme to the other is nobody's.
    await page.evaluate(() =>
      Promise.allSettled(document.getAnimations().map(({ finished }) => finished)),
    );
    const violations = await violationsOf(page, {
      runOnly: colorScheme === "light" ? tags : colourRules,
      rules: Object.fromEntries(disabled.map((rule) => [rule, { enabled: false }])),
      // What passes is not written down for each element, which is most of the time.
      resultTypes: ["violations"],
    });
    const found = violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")}: ${failureSummary}`),
    );
    expect.soft(found, colorScheme).toEqual([]);
  }
  const size = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 640 });
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect.soft(width, "the width of the page on a screen of 320 px").toBe(320);
  if (size) await page.setViewportSize(size);
}

/** Runs axe in the page itself, where it is brought once: to put its answers together in a page of their own takes as long again. */
async function violationsOf(page: Page, options: RunOptions) {
  const isThere = await page.evaluate(() => "axe" in window);
  if (!isThere) await page.evaluate(axe.source);
  return page.evaluate(
    async (given) => (await window.axe.run(document, given)).violations,
    options,
  );
}

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}

/** Presses Tab until the target has the focus. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let stop = 0; stop < 80; stop += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  await expect(target).toBeFocused();
}
