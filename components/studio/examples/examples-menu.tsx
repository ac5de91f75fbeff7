"use client";

import { useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { DialogBox } from "@/components/ui/dialog-box";
import { exampleGroups } from "@/lib/widget/examples";
import { studioUrl } from "@/lib/widget/studio-url";
import { useDerived } from "@/components/studio/form/use-derived";

/** Configurations to start from. Each is a plain link to a studio URL, so Back returns to what was there before. */
export function ExamplesMenu() {
  const dialog = useRef<HTMLDialogElement>(null);
  const [isOpened, setIsOpened] = useState(false);
  // An example says nothing of the environment: the one that was chosen stays.
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
        <div className="grid gap-5 p-5 sm:grid-cols-2">
          {isOpened &&
            exampleGroups.map(({ title, examples }) => (
              <section key={title} className="grid content-start gap-1">
                <h3 className="text-13 text-quiet">{title}</h3>
                <ul className="-mx-2 grid">
                  {examples.map(({ name, about, config }) => (
                    <li key={name}>
                      <a
                        href={studioUrl(environment ? { ...config, environment } : config)}
                        className="block rounded-md px-2 py-1.5 hover:bg-sunken"
                      >
                        <span className="block font-medium">{name}</span>
                        <span className="block text-13 text-quiet">{about}</span>
                      </a>
                    </li>
                  ))}
                </ul>
              </section>
            ))}
        </div>
      </DialogBox>
    </>
  );
}
