import { FindingRow } from "@/components/findings/finding-row";
import { findingKey } from "@/lib/findings/finding-key";
import type { RowFinding } from "@/lib/matrix/rows";

/** Findings as a list, each with the name of what it is about. */
export function FindingRows({ findings }: { readonly findings: readonly RowFinding[] }) {
  if (findings.length === 0) return null;
  return (
    <ul className="grid gap-2">
      {findings.map((finding) => (
        <li key={findingKey(finding)} data-rule={finding.rule} data-parameter={finding.parameter}>
          <FindingRow
            finding={finding}
            subject={
              finding.parameter && (
                <code className="font-mono text-12 break-all">{finding.parameter}</code>
              )
            }
          />
        </li>
      ))}
    </ul>
  );
}
