/** A matrix as CSV (RFC 4180) for a spreadsheet, which must not take a value for a formula. */

import type { Sheet } from "./sheet";

export function writeCsv({ origin, plan, rows }: Sheet): string {
  const names = plan.axes.filter(({ values }) => values.length > 1).map(({ name }) => name);
  const lines = [
    ["number", "name", ...names, "findings", "launch_link", "verdict", "note"],
    ...rows.map(({ number, name, varying, findings, link, mark }) => [
      String(number),
      name,
      ...varying.map(({ value }) => value),
      findings.map(({ rule, severity }) => `${severity} ${rule}`).join("; "),
      `${origin}${link}`,
      mark.verdict ?? "",
      mark.note,
    ]),
  ];
  return lines.map((cells) => `${cells.map(writeCell).join(",")}\r\n`).join("");
}

function writeCell(text: string): string {
  // A spreadsheet computes what begins like this; the apostrophe makes it text.
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
