import { useId, type ReactNode, type RefObject } from "react";
import { Button } from "./button";
import { Icon } from "./icon";

interface DialogBoxProps {
  /** Whoever opens it calls `showModal`. */
  readonly dialog: RefObject<HTMLDialogElement | null>;
  readonly title: string;
  readonly closeLabel: string;
  /** Its width, as a class. */
  readonly width: string;
  readonly onClose?: () => void;
  readonly children: ReactNode;
}

/** A modal box with a title. Escape, its button and a click beside it close it. */
export function DialogBox({ dialog, title, closeLabel, width, onClose, children }: DialogBoxProps) {
  const titleId = useId();
  return (
    <dialog
      ref={dialog}
      aria-labelledby={titleId}
      onClick={(event) => event.target === dialog.current && dialog.current.close()}
      onClose={onClose}
      className={`m-auto max-h-[90dvh] overflow-auto rounded-lg border border-line bg-surface p-0 text-ink shadow-lg ${width}`}
    >
      <div className="sticky top-0 z-10 flex items-center justify-between border-b border-line bg-surface px-5 py-3">
        <h2 id={titleId} className="text-16 font-medium">
          {title}
        </h2>
        <Button look="quiet" aria-label={closeLabel} onClick={() => dialog.current?.close()}>
          <Icon name="x" />
        </Button>
      </div>
      {children}
    </dialog>
  );
}
