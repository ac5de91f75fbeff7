"use client";

import { useState } from "react";
import { isVerdict, noteProblem, verdicts, type Mark, type Verdict } from "@/lib/matrix/marks";

interface MarkCellProps {
  readonly number: number;
  readonly mark: Mark;
  readonly onMark: (change: (before: Mark) => Mark) => void;
}

export const verdictTexts: Readonly<Record<Verdict, string>> = {
  passed: "Passed",
  failed: "Failed",
  blocked: "Blocked",
};

const looks: Readonly<Record<Verdict | "open", string>> = {
  open: "text-quiet",
  passed: "text-success font-medium",
  failed: "text-danger font-medium",
  blocked: "text-warning font-medium",
};

/** The verdict on a row, and a note that is kept when it is left. */
export function MarkCell({ number, mark, onMark }: MarkCellProps) {
  // What is typed and not kept yet; unset when the mark says all.
  const [draft, setDraft] = useState<string>();
  const [problem, setProblem] = useState("");
  const problemId = `note-problem-${number}`;

  function keepNote() {
    if (draft === undefined) return;
    const note = draft.trim();
    const found = noteProblem(note);
    setProblem(found ?? "");
    if (found !== undefined) return;
    setDraft(undefined);
    if (note !== mark.note) onMark((before) => ({ ...before, note }));
  }

  return (
    <div className="flex min-w-0 items-center gap-2">
      <select
        value={mark.verdict ?? ""}
        aria-label={`Mark of row ${number}`}
        onChange={({ target: { value } }) =>
          onMark(({ note }) => (isVerdict(value) ? { verdict: value, note } : { note }))
        }
        className={`control w-28 shrink-0 px-2 text-13 ${looks[mark.verdict ?? "open"]}`}
      >
        <option value="">Open</option>
        {verdicts.map((verdict) => (
          <option key={verdict} value={verdict}>
            {verdictTexts[verdict]}
          </option>
        ))}
      </select>
      <div className="min-w-0 flex-1">
        <input
          type="text"
          value={draft ?? mark.note}
          onChange={({ target }) => setDraft(target.value)}
          aria-label={`Note on row ${number}`}
          aria-invalid={problem !== ""}
          aria-describedby={problem === "" ? undefined : problemId}
          placeholder="Note"
          autoComplete="off"
          onBlur={keepNote}
          onKeyDown={({ key }) => key === "Enter" && keepNote()}
          className="control w-full min-w-0 px-2 text-13"
        />
        {problem !== "" && (
          <p id={problemId} role="alert" title={problem} className="truncate text-12 text-danger">
            {problem}
          </p>
        )}
      </div>
    </div>
  );
}
