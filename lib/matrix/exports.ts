/** The forms that a matrix can be taken away in. */

import { matrixAsCsv } from "./export-csv";
import { writeJson } from "./export-json";
import { writeMarkdown } from "./export-markdown";
import { writePlaywright } from "./export-playwright";
import type { Sheet } from "./sheet";

export const exportFormats = ["csv", "markdown", "json", "playwright"] as const;

export type ExportFormat = (typeof exportFormats)[number];

export const exportTexts: Readonly<
  Record<ExportFormat, { readonly label: string; readonly file: string; readonly type: string }>
> = {
  csv: { label: "CSV", file: "matrix.csv", type: "text/csv" },
  markdown: { label: "Markdown checklist", file: "matrix.md", type: "text/markdown" },
  json: { label: "JSON", file: "matrix.json", type: "application/json" },
  playwright: { label: "Playwright spec", file: "matrix.spec.ts", type: "text/plain" },
};

export function writeExport(format: ExportFormat, sheet: Sheet): string {
  switch (format) {
    case "csv":
      return matrixAsCsv(sheet);
    case "markdown":
      return writeMarkdown(sheet);
    case "json":
      return writeJson(sheet);
    case "playwright":
      return writePlaywright(sheet);
  }
}
