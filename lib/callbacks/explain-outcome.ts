/** What an outcome means and what to do next, in sentences. */

import { isKnownCode, meaningOf, remedyOf } from "@/lib/widget/error-codes";
import { valueOf, type Callback, type Outcome } from "./read-callback";

interface Explanation {
  readonly title: string;
  /** Sentences; what to do next comes last. */
  readonly text: readonly string[];
}

const titles: Readonly<Record<Outcome, string>> = {
  success: "The user connected",
  exit: "The user left the widget",
  error: "The widget reported an error",
  warning: "The widget reported a warning",
  unknown: "The widget called back without a reason",
};

export function explainOutcome(callback: Callback): Explanation {
  const { outcome, code } = callback;
  return {
    title: titles[outcome],
    text: [...outcomeText(callback), ...(code === undefined ? [] : codeText(code))],
  };
}

function outcomeText(callback: Callback): readonly string[] {
  switch (callback.outcome) {
    case "success":
      return valueOf(callback, "link") === undefined
        ? ["The link ID is missing, although Belvo documents it."]
        : ["The token was used. Fetch the link with the next call."];
    case "exit":
      return callback.code === undefined
        ? ["There was no error. The token opens the widget until it expires."]
        : [];
    case "error":
    case "warning":
      return [];
    case "unknown":
      return ["Belvo documents an error or a warning here, but neither came."];
  }
}

function codeText(code: string): readonly string[] {
  const remedy = remedyOf(code);
  return isKnownCode(code)
    ? [meaningOf(code), ...(remedy ? [remedy] : [])]
    : ["This code is undocumented. Send Belvo's support the report of this run."];
}
