import { useEffect, useRef, useState, type ReactNode } from "react";
import { DialogBox } from "@/components/ui/dialog-box";
import type { Reading } from "@/lib/findings/subject";
import { kindTexts } from "@/lib/paste/kind-texts";
import { holdsConfig, type Pasted, type Uncertain, type Understanding } from "@/lib/paste/pasted";
import { RequestPicker } from "./request-picker";
import { Understood } from "./understood";
import { UnderstoodActions } from "./understood-actions";
import type { Paste } from "./use-paste";

interface PasteDialogProps {
  readonly paste: Exclude<Paste, { readonly phase: "none" }>;
  /** The studio URL of the form, to compare with. */
  readonly formUrl: string;
  /** `what` says what was loaded, as a phrase. */
  readonly onLoad: (reading: Reading, what: string, uncertain: readonly Uncertain[]) => void;
  readonly onClose: () => void;
}

/** What was understood of a paste, and what to do with it. The form changes only on "Load". */
export function PasteDialog({ paste, formUrl, onLoad, onClose }: PasteDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const close = () => dialog.current?.close();

  // Somebody who pasted wants to know what was understood: it takes the focus, not the close button.
  useEffect(() => {
    const box = dialog.current;
    if (!box?.open) box?.showModal();
    box?.querySelector<HTMLElement>("[data-understood]")?.focus({ preventScroll: true });
  }, [paste.phase]);

  return (
    <DialogBox
      dialog={dialog}
      title={titleOf(paste)}
      closeLabel="Close"
      width={`w-[min(46rem,calc(100vw-2rem))] ${hasExcerpt(paste) ? "lg:w-[min(72rem,calc(100vw-4rem))]" : ""}`}
      onClose={onClose}
    >
      <PasteContent
        paste={paste}
        formUrl={formUrl}
        onLoad={(reading, what, uncertain) => {
          onLoad(reading, what, uncertain);
          close();
        }}
        onClose={close}
      />
    </DialogBox>
  );
}

/** The text then stands beside what was understood of it. */
function hasExcerpt(paste: PasteDialogProps["paste"]): boolean {
  return paste.phase === "read" && holdsConfig(paste.pasted) && paste.pasted.excerpt.length > 0;
}

function titleOf(paste: PasteDialogProps["paste"]): string {
  if (paste.phase === "reading") return "Reading…";
  if (paste.phase !== "read" || paste.pasted.kind === "nothing") return "Not understood";
  return `Understood as ${kindTexts[paste.pasted.kind]}`;
}

function PasteContent({ paste, formUrl, onLoad, onClose }: PasteDialogProps) {
  switch (paste.phase) {
    case "reading":
      return <Body>The text stays in this browser.</Body>;
    case "failed":
      return (
        <Body>
          <p role="alert">
            The studio did not answer, so nothing was read. Check your connection, then paste again.
          </p>
        </Body>
      );
    case "read": {
      const { pasted, now } = paste;
      if (!holdsConfig(pasted)) {
        return (
          <Body>
            <p role="alert">{pasted.message}</p>
            <p className="text-quiet">The form is unchanged.</p>
          </Body>
        );
      }
      return (
        <ReadPaste pasted={pasted} now={now} formUrl={formUrl} onLoad={onLoad} onClose={onClose} />
      );
    }
  }
}

interface ReadPasteProps extends Omit<PasteDialogProps, "paste"> {
  readonly pasted: Extract<Pasted, Understanding>;
  readonly now: number;
}

function ReadPaste({ pasted, now, formUrl, onLoad, onClose }: ReadPasteProps) {
  const requests = pasted.requests ?? [];
  const [chosen, setChosen] = useState(pasted.kind === "collection" ? pasted.main : 0);
  const understanding: Understanding = requests[chosen] ?? pasted;
  return (
    <>
      <Body>
        {requests.length > 1 && (
          <RequestPicker
            id="paste-request"
            label={`${pasted.kind === "collection" ? "The collection" : "It"} holds ${requests.length} requests. Show`}
            names={requests.map(({ name }) => name)}
            chosen={chosen}
            onPick={setChosen}
          />
        )}
        <Understood understanding={understanding} now={now} />
      </Body>
      <UnderstoodActions
        understanding={understanding}
        what={kindTexts[pasted.kind]}
        onLoad={onLoad}
        formUrl={formUrl}
        onClose={onClose}
      />
    </>
  );
}

function Body({ children }: { readonly children: ReactNode }) {
  return (
    <div
      data-understood
      tabIndex={-1}
      role="group"
      aria-label="What the studio understood"
      className="grid grid-cols-[minmax(0,1fr)] content-start gap-4 px-5 py-4 text-13 outline-none"
    >
      {children}
    </div>
  );
}
