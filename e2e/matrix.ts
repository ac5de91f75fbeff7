/** The matrix screen as a test drives it. */

import type { Locator, Page } from "@playwright/test";
import type { AxisName } from "@/lib/matrix/axis";
import { parseMatrixUrl, type ParsedMatrix } from "@/lib/matrix/matrix-url";
import type { Verdict } from "@/lib/matrix/marks";
import { expect } from "./studio";

export class MatrixPage {
  readonly page: Page;
  readonly table: Locator;
  readonly rows: Locator;
  readonly leftOut: Locator;
  readonly details: Locator;

  constructor(page: Page) {
    this.page = page;
    this.table = page.getByRole("table", { name: "Test matrix" });
    this.rows = page.locator("[data-place]");
    this.leftOut = page.getByRole("list", { name: "What is left out" }).getByRole("listitem");
    this.details = page.getByRole("dialog");
  }

  /** Opens a matrix, and waits until its rows are worked out. */
  async open(query = ""): Promise<void> {
    await this.page.goto(query === "" ? "/matrix" : `/matrix?${query}`);
    await this.settled();
  }

  async settled(): Promise<void> {
    await expect(this.page.locator("[data-matrix-state]")).toHaveAttribute(
      "data-matrix-state",
      "planned",
    );
  }

  axis(name: AxisName): Locator {
    return this.page.locator(`[data-axis="${name}"]`);
  }

  value(name: AxisName, text: string): Locator {
    return this.axis(name).getByRole("checkbox", { name: new RegExp(`^${text}(,|$)`) });
  }

  async vary(name: AxisName): Promise<void> {
    await this.page.getByRole("searchbox", { name: "Find a parameter to vary" }).fill(name);
    await this.page.getByRole("button", { name: new RegExp(`^Vary ${name}:`) }).click();
  }

  async reduce(text: string): Promise<void> {
    await this.page.getByText(text, { exact: true }).first().click();
    await this.settled();
  }

  row(number: number): Locator {
    return this.page.locator(`[data-place="${number - 1}"]`);
  }

  mark(number: number): Locator {
    return this.page.getByLabel(`Mark of row ${number}`, { exact: true });
  }

  note(number: number): Locator {
    return this.page.getByLabel(`Note on row ${number}`, { exact: true });
  }

  async setMark(number: number, verdict: Verdict | ""): Promise<void> {
    await this.mark(number).selectOption(verdict);
  }

  /** Waits until the browser has written the mark: who leaves the page in the same instant leaves before that. */
  async storedMark(link: string, verdict: Verdict): Promise<void> {
    await expect.poll(() => this.page.evaluate(storedVerdict, link)).toBe(verdict);
  }

  filter(text: string): Locator {
    return this.page.getByRole("radio", { name: new RegExp(`${text} \\d`) });
  }

  /** What `meanwhile` does happens after the click and before the file is there. */
  async export(
    label: string,
    meanwhile?: () => Promise<void>,
  ): Promise<{ readonly file: string; readonly text: string }> {
    const awaited = this.page.waitForEvent("download", { timeout: 60_000 });
    await this.page.getByRole("button", { name: `Export as ${label}` }).click();
    await meanwhile?.();
    const download = await awaited;
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk));
    return { file: download.suggestedFilename(), text: Buffer.concat(chunks).toString("utf8") };
  }

  /** The values of a row, as they are drawn. */
  values(number: number): Locator {
    return this.row(number).locator("[data-axis-value]");
  }

  async view(text: "Rows" | "Grid"): Promise<void> {
    await this.page.getByRole("radiogroup", { name: "View" }).getByText(text).click();
  }

  cell(standing: string): Locator {
    return this.page.locator(`[data-standing="${standing}"]`);
  }

  /** The matrix as the address bar has it. */
  parsed(): ParsedMatrix {
    return parseMatrixUrl(new URL(this.page.url()).search);
  }
}

/** Runs in the page. */
function storedVerdict(link: string): Promise<string | undefined> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open("widget-studio-matrix");
    opening.onerror = () => reject(new Error("The database does not open."));
    opening.onsuccess = () => {
      const database = opening.result;
      const reading = database.transaction("marks").objectStore("marks").get(link);
      reading.onerror = () => reject(new Error("The mark cannot be read."));
      reading.onsuccess = () => {
        database.close();
        const mark = reading.result as { readonly verdict?: string } | undefined;
        resolve(mark?.verdict);
      };
    };
  });
}
