import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { useStudio } from "@/components/studio/studio-context";

interface BlockedLineProps {
  readonly count: number;
  /** Set after a try: what is blocked can be sent all the same. */
  readonly onSendAnyway?: (() => void) | undefined;
}

/** How many findings block the token, and the way to them: they themselves say what is wrong. */
export function BlockedLine({ count, onSendAnyway }: BlockedLineProps) {
  const { showFindings } = useStudio();
  return (
    <div role={onSendAnyway && "alert"} className="flex flex-wrap items-center gap-x-1 text-13">
      <p className="flex items-center gap-1.5">
        <Icon name="circle-alert" size={14} className="shrink-0 text-danger" />
        <span>
          {count} <span className="max-sm:sr-only">{count === 1 ? "finding" : "findings"}</span>{" "}
          {count === 1 ? "blocks" : "block"}
          <span className="max-sm:sr-only"> this token</span>
        </span>
      </p>
      <Button look="quiet" className={small} onClick={showFindings}>
        Show
      </Button>
      {onSendAnyway && (
        <Button look="quiet" className={small} onClick={onSendAnyway}>
          Send anyway
        </Button>
      )}
    </div>
  );
}

const small = "min-h-7! px-2! text-13! underline underline-offset-2 pointer-coarse:min-h-11!";
