import { later } from "@/components/ui/later";
import { Suspense, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { DialogBox } from "@/components/ui/dialog-box";
import { useDerived } from "@/components/studio/form/use-derived";

/** Comes when it is opened, with the examples. */
const ExamplesList = later(async () => (await import("./examples-list")).ExamplesList);

/** Configurations to start from. Each is a plain link to a studio URL, so Back returns to what was there before. */
export function ExamplesMenu() {
  const dialog = useRef<HTMLDialogElement>(null);
  const [isOpened, setIsOpened] = useState(false);
  const environment = useDerived((config) => config.environment);

  function open() {
    setIsOpened(true);
    dialog.current?.showModal();
  }

  return (
    <>
      <Button look="quiet" aria-haspopup="dialog" onClick={open}>
        Examples
      </Button>
      <DialogBox
        dialog={dialog}
        title="Examples"
        closeLabel="Close the examples"
        width="w-[min(52rem,calc(100vw-2rem))]"
      >
        {isOpened && (
          <Suspense fallback={<p className="p-5 text-13 text-quiet">Loading…</p>}>
            <ExamplesList environment={environment} />
          </Suspense>
        )}
      </DialogBox>
    </>
  );
}
