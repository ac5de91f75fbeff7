import type { ReactNode } from "react";
import { SeverityMark } from "@/components/findings/severity-mark";
import { Icon } from "@/components/ui/icon";

interface FailureFrameProps {
  readonly title: string;
  readonly children: ReactNode;
  /** What stands below and is not read aloud with it. */
  readonly after?: ReactNode;
  /** Unset where the message stays until something else happens. */
  readonly onDismiss?: () => void;
}

/** Why there is no token, read aloud when it comes. */
export function FailureFrame({ title, children, after, onDismiss }: FailureFrameProps) {
  return (
    <div className="grid gap-1 rounded-md border border-danger bg-danger-soft p-3 text-13">
      <div role="alert" className="grid gap-1">
        <div className="flex items-start gap-1.5">
          <SeverityMark severity="error" />
          <strong className="min-w-0 flex-1 font-medium">{title}</strong>
          {onDismiss && (
            <button
              type="button"
              aria-label="Close this message"
              onClick={onDismiss}
              className="grid size-6 shrink-0 place-items-center rounded-sm text-quiet hover:text-ink pointer-coarse:size-11"
            >
              <Icon name="x" size={14} />
            </button>
          )}
        </div>
        {children}
      </div>
      {after}
    </div>
  );
}
