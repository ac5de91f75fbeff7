import { Button } from "@/components/ui/button";
import { CopyButton } from "@/components/ui/copy-button";
import { WithCode } from "@/components/ui/with-code";
import { describeMintError } from "@/lib/mint/describe-mint-error";
import { problemsOf, requestIdOf, secondsToWait, type MintError } from "@/lib/mint/mint-error";
import { FailureFrame } from "./failure-frame";
import { RetryCountdown } from "./retry-countdown";

interface MintFailureProps {
  readonly failure: MintError;
  /** Until when another try is in vain, in milliseconds since the page was opened; unset where it is not known. */
  readonly retryAt?: number | undefined;
  /** Unset where nothing is held back. */
  readonly onSendAnyway?: () => void;
  /** Unset where the message stays until something else happens. */
  readonly onDismiss?: () => void;
}

/** What happened, what to do, and Belvo's number for its support. */
export function MintFailure({ failure, retryAt, onSendAnyway, onDismiss }: MintFailureProps) {
  const { title, remedy } = describeMintError(failure);
  const problems = problemsOf(failure);
  const requestId = requestIdOf(failure);
  const seconds = secondsToWait(failure);
  return (
    <FailureFrame
      title={title}
      {...(onDismiss && { onDismiss })}
      // Outside of the alert, which would be read aloud at each second.
      after={retryAt !== undefined && <RetryCountdown retryAt={retryAt} />}
    >
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
      {seconds !== undefined && (
        <p className={retryAt === undefined ? "" : "sr-only"}>Another try in {seconds} seconds.</p>
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
    </FailureFrame>
  );
}
