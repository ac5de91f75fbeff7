import { useRef, useState, type ClipboardEvent } from "react";
import { SeverityMark } from "@/components/findings/severity-mark";
import { Button } from "@/components/ui/button";
import type { Environment } from "@/lib/widget/environments";
import type { ParsedConfig } from "@/lib/widget/parse-config";
import { sideOf } from "./side-of";
import type { PastedSide } from "./side";

interface PasteBoxProps {
  readonly id: string;
  /** The environment that the other side names. */
  readonly elsewhere: Environment | undefined;
  readonly onTake: (side: ParsedConfig, from: PastedSide) => void;
}

/**
 * Takes anything that holds a configuration, reads it in the browser, and forgets the text. What was not understood
 * stays, selected, so that the next paste takes its place. The box has no name and no form: it is never sent.
 */
export function PasteBox({ id, elsewhere, onTake }: PasteBoxProps) {
  const box = useRef<HTMLTextAreaElement>(null);
  const reading = useRef<AbortController>(null);
  const [problem, setProblem] = useState<string>();

  async function read() {
    const area = box.current;
    if (!area) return;
    const text = area.value;
    reading.current?.abort();
    const current = new AbortController();
    reading.current = current;
    const pasted = await import("@/components/paste/read-in-worker")
      .then(({ readInWorker }) => readInWorker(text, Date.now(), current.signal))
      .catch(() => undefined);
    if (current.signal.aborted) return;
    if (!pasted) {
      setProblem("The studio did not answer. Reload the page, then paste again.");
      return;
    }
    const found = sideOf(pasted, elsewhere);
    const candidate = found.kind === "read" ? found.candidates[found.main] : undefined;
    if (found.kind === "nothing") {
      setProblem(found.message);
      area.select();
    } else if (candidate) {
      area.value = "";
      setProblem(undefined);
      onTake(candidate.side, { candidates: found.candidates, chosen: found.main });
    }
  }

  function paste(event: ClipboardEvent<HTMLTextAreaElement>) {
    event.preventDefault();
    const { currentTarget: area } = event;
    area.setRangeText(
      event.clipboardData.getData("text"),
      area.selectionStart,
      area.selectionEnd,
      "end",
    );
    void read();
  }

  return (
    <div className="grid gap-1.5">
      <label htmlFor={id} className="font-medium">
        Paste a configuration
      </label>
      <textarea
        id={id}
        ref={box}
        rows={3}
        autoComplete="off"
        spellCheck={false}
        aria-describedby={`${id}-help`}
        aria-invalid={problem !== undefined}
        placeholder="https://widget.belvo.io/?…"
        onPaste={paste}
        className="control w-full min-w-0 font-mono text-13"
      />
      <div className="flex flex-wrap items-start gap-x-3 gap-y-1.5">
        <p id={`${id}-help`} className="min-w-0 flex-1 basis-60 text-13 text-quiet">
          A widget URL, a studio URL, a token request, a curl command, code, or an exported
          collection. The text stays in this browser.
        </p>
        <Button onClick={read}>Import</Button>
      </div>
      <div role="alert">
        {problem !== undefined && (
          <p className="flex flex-wrap items-start gap-x-1.5 text-13">
            <SeverityMark severity="error" />
            <span className="min-w-0 flex-1 basis-60 break-words">{problem}</span>
          </p>
        )}
      </div>
    </div>
  );
}
