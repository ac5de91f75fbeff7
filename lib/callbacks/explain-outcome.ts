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
  unknown: "The widget called back, and did not say why",
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
        ? ["The documents promise a link id here, and none came."]
        : ["The token is used up. The next call fetches the link."];
    case "exit":
      return callback.code === undefined
        ? ["No error came with it. The token still opens the widget until it expires."]
        : [];
    case "error":
    case "warning":
      return [];
    case "unknown":
      return ["An event brings error or warning, by the documents. Neither came."];
  }
}

function codeText(code: string): readonly string[] {
  const remedy = remedyOf(code);
  return isKnownCode(code)
    ? [meaningOf(code), ...(remedy ? [remedy] : [])]
    : ["The documents do not explain this code. Ask Belvo's support, with the report of this run."];
}
