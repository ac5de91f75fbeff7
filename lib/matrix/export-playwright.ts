/** A matrix as a Playwright spec: a test for each row, which opens its launch link and waits for the widget. */

import { declarationOf } from "@/lib/widget/flavours/flavours";
import type { Sheet, SheetRow } from "./sheet";

export function writePlaywright({ address, origin, rows }: Sheet): string {
  return `// Made from ${address}
// Run it with: npx playwright test matrix.spec.ts
// STUDIO_URL is where the studio listens. Production costs quota, and runs with MATRIX_PRODUCTION=1 only.

import { expect, test } from "@playwright/test";

const studio = process.env.STUDIO_URL ?? ${literal(origin)};

const rows = [
${rows.map(writeRow).join("\n")}
];

for (const { name, link, asks, production } of rows) {
  test(name, async ({ page }) => {
    test.skip(asks, "The launch link asks who consents: it has no persona.");
    test.skip(production && !process.env.MATRIX_PRODUCTION, "Production costs quota.");
    await page.goto(new URL(link, studio).href);
    const openWidget = page.getByRole("button", { name: "Open widget", exact: true });
    await expect(async () => {
      const isHere = () => /^\\/open(\\/|$)/.test(new URL(page.url()).pathname);
      // Opened directly it may go on by itself; where it waits for a click, it gets one.
      if (isHere() && (await openWidget.isVisible())) await openWidget.click({ timeout: 2_000 });
      const problem = isHere() ? await page.getByRole("alert").allInnerTexts() : [];
      expect(isHere(), problem.join("\\n") || "The launch link leads to the widget.").toBe(false);
    }).toPass({ timeout: 20_000 });
    await expect(page).toHaveURL(/[?&]access_token=/);
  });
}
`;
}

function writeRow({ number, name, config, link }: SheetRow): string {
  const asks = declarationOf(config.flavour).asksForConsent && config.persona === undefined;
  const production = config.environment === "production";
  // The number makes each title a different one.
  return `  { name: ${literal(`${number} ${name}`)}, link: ${literal(link)}, asks: ${asks}, production: ${production} },`;
}

/** A literal of the language that no text can end, nor a line of it. */
function literal(text: string): string {
  return JSON.stringify(text).replace(/[\u2028\u2029]/g, (mark) =>
    mark === "\u2028" ? "\\u2028" : "\\u2029",
  );
}
