/** A matrix as a Markdown checklist for a ticket. A row that passed is ticked. */

import { escapeMarkdown } from "@/lib/runs/escape-markdown";
import { sentenceOfParts, type Sheet, type SheetRow } from "./sheet";

export function writeMarkdown({ address, origin, plan, rows }: Sheet): string {
  const passed = rows.filter(({ mark }) => mark.verdict === "passed").length;
  const { exclusions } = plan;
  return [
    "# Test matrix",
    "",
    `[This matrix](${address}): ${rows.length} rows, ${passed} passed.`,
    "",
    ...rows.map((row) => writeRow(origin, row)),
    ...(exclusions.length === 0 ? [] : ["", "## Left out, because it cannot work", ""]),
    ...exclusions.map((exclusion) => {
      const { rule, parameter, message } = exclusion.problem;
      const what = escapeMarkdown(sentenceOfParts(plan.axes, exclusion));
      return `- ${what}: \`${rule}\` at \`${parameter}\`. ${escapeMarkdown(message)}`;
    }),
    "",
  ].join("\n");
}

function writeRow(origin: string, { name, link, findings, mark }: SheetRow): string {
  const tick = mark.verdict === "passed" ? "x" : " ";
  const errors = findings.filter(({ severity }) => severity !== "info").map(({ rule }) => rule);
  return [
    `- [${tick}] [${escapeMarkdown(name)}](${origin}${link})`,
    ...(mark.verdict && mark.verdict !== "passed" ? [`**${mark.verdict}**`] : []),
    ...(errors.length > 0 ? [`findings: ${[...new Set(errors)].join(", ")}`] : []),
    ...(mark.note === "" ? [] : [escapeMarkdown(mark.note)]),
  ].join(" · ");
}
