"use client";

import { severityMarks } from "@/components/findings/severity-mark";
import { Icon } from "@/components/ui/icon";
import type { RowFinding } from "@/lib/matrix/rows";

interface FindingCountProps {
  /** Unset until they are known. */
  readonly findings: readonly RowFinding[] | undefined;
  readonly number: number;
  readonly onClick: () => void;
}

/** How many findings of each severity a row has; a click shows them. */
export function FindingCount({ findings, number, onClick }: FindingCountProps) {
  if (!findings) return <span className="text-13 text-faint">…</span>;
  if (findings.length === 0) {
    return (
      <span className="inline-flex items-center gap-1 text-13 text-quiet">
        <Icon name="check" size={14} className="text-success" /> None
      </span>
    );
  }
  const counts = (["error", "warning", "info"] as const)
    .map((severity) => ({
      ...severityMarks[severity],
      count: findings.filter((finding) => finding.severity === severity).length,
    }))
    .filter(({ count }) => count > 0);
  const words = counts.map(
    ({ count, word }) => `${count} ${word.toLowerCase()}${count === 1 ? "" : "s"}`,
  );
  return (
    <button
      type="button"
      data-control="findings"
      aria-haspopup="dialog"
      aria-label={`Findings of row ${number}: ${words.join(", ")}`}
      title={words.join(", ")}
      onClick={onClick}
      className="inline-flex min-h-8 items-center gap-2 rounded-sm text-13 hover:underline pointer-coarse:min-h-11"
    >
      {counts.map(({ icon, word, colour, count }) => (
        <span key={word} className={`inline-flex items-center gap-1 ${colour}`}>
          <Icon name={icon} size={14} />
          {count}
        </span>
      ))}
    </button>
  );
}
