import { useState } from "react";
import { noteProblem, type Mark } from "@/lib/matrix/marks";

interface NoteInputProps {
  readonly number: number;
  readonly mark: Mark;
  readonly onMark: (change: (before: Mark) => Mark) => void;
}

/** A note on a row. It is kept when the input is left. */
export function NoteInput({ number, mark, onMark }: NoteInputProps) {
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
    <div className="relative min-w-0">
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
        // The row has no room for it, so that it lies over the next one.
        <p
          id={problemId}
          role="alert"
          className="absolute top-full right-0 z-10 w-64 rounded-md border border-danger bg-surface px-2 py-1 text-12 text-danger"
        >
          {problem}
        </p>
      )}
    </div>
  );
}
