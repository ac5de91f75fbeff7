import { severityMarks } from "@/components/findings/severity-mark";
import { Icon } from "@/components/ui/icon";
import type { RowFinding } from "@/lib/matrix/rows";

interface FindingCountProps {
  /** Unset until they are known. */
  readonly findings: readonly RowFinding[] | undefined;
  readonly number: number;
  readonly onClick: () => void;
}

/** How many findings a row has, by the worst of them; a click shows them. */
export function FindingCount({ findings, number, onClick }: FindingCountProps) {
  if (!findings) return <span className="text-13 text-faint">…</span>;
  if (findings.length === 0) return <span className="text-13 text-quiet">None</span>;
  const counts = (["error", "warning", "info"] as const)
    .map((severity) => ({
      ...severityMarks[severity],
      count: findings.filter((finding) => finding.severity === severity).length,
    }))
    .filter(({ count }) => count > 0)
    .map((one) => ({
      ...one,
      words: `${one.count} ${one.word.toLowerCase()}${one.count === 1 ? "" : "s"}`,
    }));
  const all = counts.map(({ words }) => words).join(", ");
  const [worst] = counts;
  return (
    <button
      type="button"
      data-control="findings"
      aria-haspopup="dialog"
      aria-label={`Findings of row ${number}: ${all}`}
      title={all}
      onClick={onClick}
      className={`inline-flex min-h-9 max-w-full items-center gap-1 rounded-sm text-13 hover:underline pointer-coarse:min-h-11 ${worst?.colour ?? ""}`}
    >
      {worst && <Icon name={worst.icon} size={14} />}
      <span className="truncate">{worst?.words}</span>
      {counts.length > 1 && (
        <span className="text-quiet">+{findings.length - (worst?.count ?? 0)}</span>
      )}
    </button>
  );
}
