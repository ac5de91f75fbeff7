import { Button, buttonClass } from "@/components/ui/button";
import { compareUrl } from "@/lib/compare/compare-url";
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
  const { config, unread, fixed, uncertain } = understanding;
  return (
    <div className="sticky bottom-0 flex flex-wrap gap-2 border-t border-line bg-surface px-5 py-3">
      {fixed && (
        <Button look="primary" onClick={() => onLoad(fixed.reading, `${what}, fixed`, uncertain)}>
          Load with {fixed.count === 1 ? "1 fix" : `${fixed.count} fixes`}
        </Button>
      )}
      <Button
        look={fixed ? "secondary" : "primary"}
        onClick={() => onLoad({ config, unread }, what, uncertain)}
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
