import { Icon } from "@/components/ui/icon";
import { Button } from "@/components/ui/button";
import { CopyButton } from "@/components/ui/copy-button";
import { WithCode } from "@/components/ui/with-code";
import { describeFailure, mintErrorOf, type Failure } from "@/lib/mint/failure";
import { problemsOf, requestIdOf, secondsToWait } from "@/lib/mint/mint-error";
import { RetryCountdown } from "./retry-countdown";
import { SeverityMark } from "@/components/findings/severity-mark";

interface MintFailureProps {
  readonly failure: Failure;
  /** Until when another try is in vain, in milliseconds since the page was opened; unset where it is not known. */
  readonly retryAt?: number | undefined;
  /** Whether the network is waited for, and the request sent when it is back. */
  readonly retriesOnline?: boolean;
  /** Unset where nothing is held back. */
  readonly onSendAnyway?: () => void;
  /** Unset where the message stays until something else happens. */
  readonly onDismiss?: () => void;
}

/** What happened, what to do, and Belvo's number for its support. */
export function MintFailure({
  failure,
  retryAt,
  retriesOnline = false,
  onSendAnyway,
  onDismiss,
}: MintFailureProps) {
  const { title, remedy } = describeFailure(failure);
  const error = mintErrorOf(failure);
  const problems = error ? problemsOf(error) : [];
  const requestId = error && requestIdOf(error);
  const seconds = error && secondsToWait(error);
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
        {problems.length > 0 && (
          <ul className="grid gap-0.5">
            {problems.map(({ parameter, message }) => (
              <li key={`${parameter} ${message}`} className="break-words">
                {parameter && <code className="font-mono text-12">{parameter}: </code>}
                <WithCode text={message} />
              </li>
            ))}
          </ul>
        )}
        <p>{remedy}</p>
        {retriesOnline && <p>The studio then tries again by itself.</p>}
        {seconds !== undefined && (
          <p className={retryAt === undefined ? "" : "sr-only"}>
            Another try in {seconds} seconds.
          </p>
        )}
        {failure.kind === "held-back" && onSendAnyway && (
          <Button className="justify-self-start" onClick={onSendAnyway}>
            Send anyway
          </Button>
        )}
        {failure.kind === "signed-out" && (
          // The address that is open leads to the sign-in and back.
          <Button className="justify-self-start" onClick={() => location.reload()}>
            Sign in
          </Button>
        )}
        {requestId && (
          <p className="flex flex-wrap items-center gap-x-2">
            <span>
              request_id <code className="font-mono text-12 break-all">{requestId}</code>
            </span>
            <CopyButton look="quiet" text={requestId}>
              Copy request_id
            </CopyButton>
          </p>
        )}
      </div>
      {/* Outside of the alert, which would be read aloud at each second. */}
      {retryAt !== undefined && <RetryCountdown retryAt={retryAt} />}
    </div>
  );
}
