import { later } from "@/components/ui/later";
import { Suspense, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { DialogBox } from "@/components/ui/dialog-box";
import { Icon } from "@/components/ui/icon";
import { launchUrl } from "@/lib/launch/launch-url";
import type { Unread } from "@/lib/widget/unread";
import { studioUrl } from "@/lib/widget/studio-url";
import { useStudio } from "@/components/studio/studio-context";
import { useConfigStore } from "@/components/studio/form/use-derived";

/** Comes when somebody shares. */
const SharePanel = later(async () => (await import("./share-panel")).SharePanel);

interface ShareMenuProps {
  readonly unread: readonly Unread[];
  /** Where the button stands. */
  readonly className: string;
}

/** Two addresses of this configuration: to look at it and change it, and to open the widget with it. */
export function ShareMenu({ unread, className }: ShareMenuProps) {
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
      <Button aria-haspopup="dialog" onClick={open} className={className}>
        <Icon name="qr-code" /> Share
      </Button>
      <DialogBox
        dialog={dialog}
        title="Share this configuration"
        closeLabel="Close"
        width="w-[min(44rem,calc(100vw-2rem))]"
        onClose={() => setPaths(undefined)}
      >
        {paths && (
          <Suspense fallback={<p className="p-5 text-13 text-quiet">Loading…</p>}>
            <SharePanel
              studio={new URL(paths.studio, location.origin).href}
              launch={`${origin}${paths.launch}`}
              origin={origin}
            />
          </Suspense>
        )}
      </DialogBox>
    </>
  );
}
