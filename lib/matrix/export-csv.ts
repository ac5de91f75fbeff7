/** A matrix as CSV: a row a line, with a column for each setting that varies. */

import { writeCsv } from "@/lib/runs/write-csv";
import type { Sheet } from "./sheet";

export function matrixAsCsv({ origin, plan, rows }: Sheet): string {
  const names = plan.axes.filter(({ values }) => values.length > 1).map(({ name }) => name);
  return writeCsv(
    ["number", "name", ...names, "findings", "launch_link", "verdict", "note"],
    rows.map(({ number, name, varying, findings, link, mark }) => [
      number,
      name,
      ...varying.map(({ value }) => value),
      findings.map(({ rule, severity }) => `${severity} ${rule}`).join("; "),
      `${origin}${link}`,
      mark.verdict ?? "",
      mark.note,
    ]),
  );
}
