import { useState, type SubmitEvent } from "react";
import { Button } from "@/components/ui/button";
import { productionWord } from "@/lib/mint/production";
import { confirmProduction, type Confirmation } from "./confirm-production";

interface ProductionDialogProps {
  /** What a token costs beyond that; undefined for nothing. */
  readonly notice: string | undefined;
  /** After the word, before the dialog closes. */
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

const failures: Readonly<Record<Exclude<Confirmation, "confirmed">, string>> = {
  "wrong-word": `That is not the word. It is "${productionWord}".`,
  "signed-out": "You are signed out: reload the page to sign in. Your settings are in the address.",
  foreign:
    "The studio accepts the word only from its own pages. Open it at the URL that it prints at the start, or at its public URL.",
  failed: "The studio could not save your confirmation. Try again in a moment.",
  "no-answer": "The studio did not answer. Try again in a moment.",
};

/** Stands between a click and the first token of production. */
export function ProductionDialog({ notice, onConfirm, onClose }: ProductionDialogProps) {
  const [word, setWord] = useState("");
  const [failure, setFailure] = useState<string>();
  const [isAsking, setIsAsking] = useState(false);

  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    // Each confirmation generates a token: a second press waits for the first answer.
    if (isAsking) return;
    const dialog = event.currentTarget.closest("dialog");
    setIsAsking(true);
    const confirmation = await confirmProduction(word);
    // Who cancels before the answer wants no token.
    if (!dialog?.open) return;
    setIsAsking(false);
    if (confirmation !== "confirmed") return setFailure(failures[confirmation]);
    onConfirm();
    // Closing it gives the focus back to the button.
    dialog.close();
  }

  return (
    <dialog
      ref={showModal}
      aria-labelledby="production-title"
      onClose={onClose}
      className="m-auto w-[min(28rem,calc(100vw-2rem))] rounded-lg border border-production bg-surface p-0 text-ink"
    >
      <form onSubmit={(event) => void submit(event)} className="grid gap-4 p-5">
        <div className="grid gap-2">
          <h2 id="production-title" className="text-16 font-semibold text-production">
            Generate in production?
          </h2>
          <p>The person who opens the widget connects a real account at a real bank.</p>
          {notice && <p>{notice}</p>}
        </div>
        <div className="grid gap-1">
          <label htmlFor="production-word">
            Type <code className="font-mono font-semibold">{productionWord}</code> to continue. You
            do this once a session.
          </label>
          <input
            id="production-word"
            value={word}
            onChange={({ target }) => setWord(target.value)}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            aria-invalid={failure !== undefined}
            aria-describedby="production-failure"
            className="control w-full font-mono"
          />
          <p id="production-failure" role="alert" className="min-h-5 text-13 text-danger">
            {failure}
          </p>
        </div>
        <div className="flex flex-wrap justify-end gap-2">
          <Button onClick={({ currentTarget }) => currentTarget.closest("dialog")?.close()}>
            Cancel
          </Button>
          <Button
            type="submit"
            look="primary"
            aria-disabled={isAsking}
            className="bg-production! aria-disabled:opacity-60"
          >
            Generate in production
          </Button>
        </div>
      </form>
    </dialog>
  );
}

/** The same function each time, so that React calls it once. */
function showModal(dialog: HTMLDialogElement | null): void {
  dialog?.showModal();
}
