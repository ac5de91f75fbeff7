import { timeLeft } from "./countdown";
import { useNow } from "./use-now";

interface RetryCountdownProps {
  /** In milliseconds since the page was opened. */
  readonly retryAt: number;
}

/** How long another try is in vain. What is read aloud is its end, not each second. */
export function RetryCountdown({ retryAt }: RetryCountdownProps) {
  const left = retryAt - useNow(true);
  return (
    <div className="font-medium">
      {left > 0 && (
        <p role="timer" aria-live="off" aria-label="Time until another try">
          Another try in {timeLeft(left)}
        </p>
      )}
      <p role="status">{left <= 0 && "You can try again now."}</p>
    </div>
  );
}
