"use client";

import { Icon } from "@/components/ui/icon";
import { Button } from "@/components/ui/button";
import type { Reading } from "@/lib/findings/subject";
import { changeFlavour, setNames } from "@/lib/widget/config";
import { declarationOf, type Flavour } from "@/lib/widget/flavours/flavours";
import type { Unread } from "@/lib/widget/read-entries";
import { fillWithSamples } from "@/lib/widget/fill-with-samples";
import { FlavourPicker } from "./flavour-picker";
import type { FormView } from "./form-view";
import { useIdentityForm } from "./identity-context";
import { emptyDraft } from "./identity-draft";
import { UnreadNotice, WithheldNotice } from "@/components/shell/notices";
import { ParameterForm } from "./parameter-form";
import { PasteLoader } from "./paste-loader";
import { useStudio } from "@/components/studio/studio-context";
import { useConfigStore, useDerived } from "./use-derived";
import { useEnvironment } from "./use-environment";

interface FormColumnProps {
  readonly view: FormView;
  readonly onView: (view: FormView) => void;
  readonly unread: readonly Unread[];
  readonly onUnread: (unread: readonly Unread[]) => void;
  readonly withheld: readonly string[];
  readonly onLoaded: (reading: Reading) => void;
}

export function FormColumn({
  view,
  onView,
  unread,
  onUnread,
  withheld,
  onLoaded,
}: FormColumnProps) {
  const store = useConfigStore();
  const identityForm = useIdentityForm();
  const environment = useEnvironment();
  const flavour = useDerived((config) => config.flavour);
  const { apply } = useStudio();

  function choose(next: Flavour) {
    const { config, dropped } = changeFlavour(store.get(), next);
    apply({
      config,
      ...(dropped.length > 0 && {
        text: `${declarationOf(next).label} does not use ${dropped.join(", ")}. Removed.`,
      }),
    });
  }

  function reset() {
    const config = store.get();
    const { environment } = config;
    const count = setNames(config).length;
    apply({
      config: { flavour: config.flavour, ...(environment && { environment }) },
      draft: emptyDraft,
      text:
        count === 0
          ? "Nothing was set."
          : `Cleared ${count} ${count === 1 ? "setting" : "settings"}.`,
    });
  }

  function fill() {
    const typed = identityForm.getValues("typed") !== "";
    const { config, filled } = fillWithSamples(store.get(), environment, typed);
    apply({
      config,
      text:
        filled.length === 0
          ? "Everything that a first try needs was set already."
          : `Filled ${filled.join(", ")}.`,
    });
  }

  return (
    <div className="grid min-w-0 grid-cols-[minmax(0,1fr)] content-start gap-4 px-4 py-4 lg:px-6">
      <WithheldNotice names={withheld} />
      <UnreadNotice
        unread={unread}
        onRemove={(entry) => onUnread(unread.filter((one) => one !== entry))}
      />
      <PasteLoader unread={unread} onLoaded={onLoaded} />
      <FlavourPicker value={flavour} onChange={choose} />
      <div className="flex flex-wrap items-center gap-2">
        <Button onClick={fill}>
          <Icon name="wand-sparkles" /> Fill with sample values
        </Button>
        <Button look="quiet" onClick={reset}>
          <Icon name="rotate-ccw" /> Reset
        </Button>
      </div>
      <ParameterForm flavour={flavour} view={view} onView={onView} />
    </div>
  );
}
