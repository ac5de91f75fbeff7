import { describeMintError } from "@/lib/mint/describe-mint-error";
import { isUnanswered, unansweredTexts } from "@/lib/mint/failure";
import { requestIdOf } from "@/lib/mint/mint-error";
import type { Refusal } from "./refusal";

/** In words, and with Belvo's id of the request where there is one. */
export function describeRefusal(refusal: Refusal): {
  readonly title: string;
  readonly requestId?: string;
} {
  if (!("failure" in refusal)) return refusal;
  const { failure } = refusal;
  if (isUnanswered(failure)) return { title: unansweredTexts[failure.kind].title };
  const requestId = requestIdOf(failure);
  return { title: describeMintError(failure).title, ...(requestId && { requestId }) };
}
