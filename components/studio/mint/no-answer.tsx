import { unansweredTexts, type Unanswered } from "@/lib/mint/failure";
import { FailureFrame } from "./failure-frame";

interface NoAnswerProps {
  readonly failure: Unanswered;
  /** Whether the network is waited for, and the request sent when it is back. */
  readonly retriesOnline: boolean;
  readonly onDismiss: () => void;
}

/** The server did not answer. This one is there from the start: without a network nothing can be loaded. */
export function NoAnswer({ failure, retriesOnline, onDismiss }: NoAnswerProps) {
  const { title, remedy } = unansweredTexts[failure.kind];
  return (
    <FailureFrame title={title} onDismiss={onDismiss}>
      <p>{remedy}</p>
      {retriesOnline && <p>The studio then tries again by itself.</p>}
    </FailureFrame>
  );
}
