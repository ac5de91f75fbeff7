import { later } from "@/components/ui/later";
import { Suspense, type ToggleEvent } from "react";
import { PasteBox } from "@/components/paste/paste-box";
import { Icon } from "@/components/ui/icon";
import { buttonClass } from "@/components/ui/button";
import { usePaste, usePasteAnywhere } from "@/components/paste/use-paste";
import type { Reading } from "@/lib/findings/subject";
import { setNames } from "@/lib/widget/config";
import type { Uncertain } from "@/lib/paste/pasted";
import type { Unread } from "@/lib/widget/unread";
import { studioUrl } from "@/lib/widget/studio-url";
import { useSetHints } from "./hints";
import { emptyDraft } from "./identity-draft";
import { useStudio } from "@/components/studio/studio-context";
import { useConfigStore } from "./use-derived";

/** Comes with the first paste, as the parsers do. */
const PasteDialog = later(
  async () => (await import("@/components/paste/paste-dialog")).PasteDialog,
);

interface PasteLoaderProps {
  readonly unread: readonly Unread[];
  /** The form now holds this, and can be compared with it later. */
  readonly onLoaded: (reading: Reading) => void;
}

const popoverId = "paste-popover";

function focusBox({ newState, currentTarget }: ToggleEvent<HTMLElement>): void {
  if (newState === "open") currentTarget.querySelector("textarea")?.focus();
}

/** Takes a paste, in its box and anywhere outside of a field, and loads what was understood of it into the form. */
export function PasteLoader({ unread, onLoaded }: PasteLoaderProps) {
  const { apply } = useStudio();
  const store = useConfigStore();
  const setHints = useSetHints();
  const { paste, read, forget } = usePaste();
  usePasteAnywhere(read);

  function load(
    { config: pasted, unread }: Reading,
    what: string,
    uncertain: readonly Uncertain[],
  ) {
    // What was pasted rarely says it: the environment that was chosen stays.
    const environment = pasted.environment ?? store.get().environment;
    const config = environment ? { ...pasted, environment } : pasted;
    const count = setNames(config).length;
    const kept = unread.length > 0 ? ` ${unread.length} kept as unknown.` : "";
    apply({
      config,
      unread,
      // A persona goes behind somebody typed.
      ...(config.persona && { draft: emptyDraft }),
      text: `Loaded ${what}: ${count} ${count === 1 ? "setting" : "settings"}.${kept}`,
    });
    setHints(new Map(uncertain.map(({ parameter, name }) => [parameter, name])));
    onLoaded({ config, unread });
  }

  return (
    <>
      <button type="button" popoverTarget={popoverId} className={buttonClass("quiet")}>
        <Icon name="clipboard-paste" /> Paste…
      </button>
      <div
        id={popoverId}
        popover="auto"
        onToggle={focusBox}
        className="top-[6.5rem] right-3 left-auto m-0 w-[min(36rem,calc(100vw-1.5rem))] overflow-visible rounded-lg border border-line bg-surface p-3 text-ink shadow-lg"
      >
        <PasteBox
          onText={(text) => {
            document.getElementById(popoverId)?.hidePopover();
            read(text);
          }}
        />
      </div>
      {paste.phase !== "none" && (
        <Suspense fallback={null}>
          <PasteDialog
            paste={paste}
            formUrl={studioUrl(store.get(), unread)}
            onLoad={load}
            onClose={forget}
          />
        </Suspense>
      )}
    </>
  );
}
