/** What a tester found out about a row, and what a run of its launch link says by itself. */

import { holdsPrivate } from "@/lib/widget/private-names";

export const verdicts = ["passed", "failed", "blocked"] as const;

export type Verdict = (typeof verdicts)[number];

export interface Mark {
  /** Unset while the row is to do. */
  readonly verdict?: Verdict;
  /** Empty for none. Never holds a token or the number of a person. */
  readonly note: string;
}

export const noMark: Mark = { note: "" };

export function isVerdict(value: unknown): value is Verdict {
  return verdicts.some((verdict) => verdict === value);
}

/** In characters. */
const longestNote = 2000;

/** Why a note must not be kept; undefined when it may. */
export function noteProblem(note: string): string | undefined {
  if (holdsPrivate(note)) {
    return "Not saved: the note contains a token, a CPF or a CNPJ. Remove it to save the note.";
  }
  return note.length > longestNote
    ? `Not saved: a note has at most ${longestNote} characters.`
    : undefined;
}

/** How a launch link ended, as its callback tells. */
export interface FinishedRun {
  readonly outcome: "success" | "exit" | "error" | "warning";
  /** Belvo's code of the error or the warning. */
  readonly code?: string;
}

/**
 * The mark after a run: success passes, an error fails. Whoever left the widget has shown neither, so that the verdict
 * stays as it was and a note says what happened. A note of the tester's stays.
 */
export function markFromRun(run: FinishedRun, before: Mark = noMark): Mark {
  const said = describeRun(run);
  const note =
    before.note === "" || before.note.includes(said)
      ? before.note || said
      : `${before.note}; ${said}`;
  const kept = noteProblem(note) === undefined ? note : before.note;
  switch (run.outcome) {
    case "success":
      return { verdict: "passed", note: before.note };
    case "error":
      return { verdict: "failed", note: kept };
    case "exit":
    case "warning":
      return { ...before, note: kept };
  }
}

function describeRun({ outcome, code }: FinishedRun): string {
  const words = { success: "Success", exit: "Left", error: "Error", warning: "Warning" }[outcome];
  return code ? `${words}: ${code}` : words;
}
