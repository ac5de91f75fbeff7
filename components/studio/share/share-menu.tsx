"use client";

import { useRef, useState } from "react";
import { LaunchLink } from "@/components/launch/launch-link";
import { Button } from "@/components/ui/button";
import { CopyButton } from "@/components/ui/copy-button";
import { DialogBox } from "@/components/ui/dialog-box";
import { Icon } from "@/components/ui/icon";
import { launchUrl } from "@/lib/launch/launch-url";
import type { Unread } from "@/lib/widget/read-entries";
import { studioUrl } from "@/lib/widget/studio-url";
import { useStudio } from "@/components/studio/studio-context";
import { useConfigStore } from "@/components/studio/form/use-derived";

/** Two addresses of this configuration: to look at it and change it, and to open the widget with it. */
export function ShareMenu({ unread }: { readonly unread: readonly Unread[] }) {
  const { origin } = useStudio();
  const store = useConfigStore();
  const dialog = useRef<HTMLDialogElement>(null);
  const [paths, setPaths] = useState<{ readonly studio: string; readonly launch: string }>();

  function open() {
    const config = store.get();
    setPaths({ studio: studioUrl(config, unread), launch: launchUrl(config, unread) });
    dialog.current?.showModal();
  }

  return (
    <>
      <Button aria-haspopup="dialog" onClick={open}>
        <Icon name="qr-code" /> Share
      </Button>
      <DialogBox
        dialog={dialog}
        title="Share this configuration"
        closeLabel="Close"
        width="w-[min(36rem,calc(100vw-2rem))]"
        onClose={() => setPaths(undefined)}
      >
        {paths && (
          <div className="grid grid-cols-[minmax(0,1fr)] divide-y divide-line px-5">
            <section aria-labelledby="share-studio" className="grid gap-2 py-4">
              <h3 id="share-studio" className="font-medium">
                Studio URL
              </h3>
              <p className="text-13 text-quiet">
                Opens the studio with these settings, to look at them and to change them.
              </p>
              <div className="flex flex-wrap gap-2">
                <CopyButton text={new URL(paths.studio, location.origin).href}>
                  Copy studio URL
                </CopyButton>
              </div>
            </section>
            <section aria-labelledby="share-launch" className="grid gap-2 py-4">
              <h3 id="share-launch" className="font-medium">
                Launch link
              </h3>
              <p className="text-13 text-quiet">
                Opens the widget with these settings, as often as you like: each time it asks for a
                token of its own.
              </p>
              <LaunchLink link={`${origin}${paths.launch}`} origin={origin} />
            </section>
          </div>
        )}
      </DialogBox>
    </>
  );
}
