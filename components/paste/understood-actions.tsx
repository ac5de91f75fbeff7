import { Button, buttonClass } from "@/components/ui/button";
import { compareUrl } from "@/lib/compare/compare-url";
import { applyFixes } from "@/lib/findings/apply-fixes";
import type { Reading } from "@/lib/findings/subject";
import type { Uncertain, Understanding } from "@/lib/paste/pasted";
import { studioUrl } from "@/lib/widget/studio-url";

interface UnderstoodActionsProps {
  readonly understanding: Understanding;
  readonly what: string;
  /** The studio URL of the form. */
  readonly formUrl: string;
  readonly onLoad: (reading: Reading, what: string, uncertain: readonly Uncertain[]) => void;
  readonly onClose: () => void;
}

export function UnderstoodActions({
  understanding,
  what,
  formUrl,
  onLoad,
  onClose,
}: UnderstoodActionsProps) {
  const { config, unread, findings, uncertain } = understanding;
  const reading = { config, unread };
  const fixable = findings.filter(({ fix }) => fix);
  return (
    <div className="sticky bottom-0 flex flex-wrap gap-2 border-t border-line bg-surface px-5 py-3">
      {fixable.length > 0 && (
        <Button
          look="primary"
          onClick={() => onLoad(applyFixes(reading, fixable), `${what}, fixed`, uncertain)}
        >
          Load with {fixable.length === 1 ? "1 fix" : `${fixable.length} fixes`}
        </Button>
      )}
      <Button
        look={fixable.length > 0 ? "secondary" : "primary"}
        onClick={() => onLoad(reading, what, uncertain)}
      >
        Load
      </Button>
      <a href={compareUrl(formUrl, studioUrl(config, unread))} className={buttonClass("secondary")}>
        Compare with the form
      </a>
      <Button look="quiet" className="ml-auto" onClick={onClose}>
        Cancel
      </Button>
    </div>
  );
}
