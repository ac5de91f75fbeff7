import { PageToolbar } from "@/components/shell/page-toolbar";
import { ExamplesMenu } from "@/components/studio/examples/examples-menu";
import { FlavourPicker } from "@/components/studio/form/flavour-picker";
import { PasteLoader } from "@/components/studio/form/paste-loader";
import { useDerived } from "@/components/studio/form/use-derived";
import { useFormActions } from "@/components/studio/form/use-form-actions";
import { ShareMenu } from "@/components/studio/share/share-menu";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import type { Reading } from "@/lib/findings/subject";
import type { Unread } from "@/lib/widget/unread";

interface StudioToolbarProps {
  readonly unread: readonly Unread[];
  readonly onLoaded: (reading: Reading) => void;
  /** On a small screen the toolbar goes with the form. */
  readonly isFormShown: boolean;
}

/** What one does with the configuration as a whole. */
export function StudioToolbar({ unread, onLoaded, isFormShown }: StudioToolbarProps) {
  const flavour = useDerived((config) => config.flavour);
  const { choose, fill, reset } = useFormActions();
  return (
    <PageToolbar className={isFormShown ? "" : "max-lg:hidden"}>
      <FlavourPicker value={flavour} onChange={choose} />
      <div className="flex min-w-0 flex-wrap items-center gap-x-1 gap-y-1 max-sm:-mx-2 lg:ml-auto max-sm:[&_button]:px-2 max-sm:[&_svg]:hidden">
        <PasteLoader unread={unread} onLoaded={onLoaded} />
        <ExamplesMenu />
        <Button look="quiet" onClick={() => fill()} title="Fill in what a first try needs">
          <Icon name="wand-sparkles" /> Samples
        </Button>
        <Button look="quiet" onClick={reset}>
          <Icon name="rotate-ccw" /> Reset
        </Button>
        <ShareMenu unread={unread} className="max-lg:hidden" />
      </div>
    </PageToolbar>
  );
}
