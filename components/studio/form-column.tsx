"use client";

import { useState } from "react";
import { useFormContext } from "react-hook-form";
import { Icon } from "@/components/ui/icon";
import { Button } from "@/components/ui/button";
import { changeFlavour, setNames, type WidgetConfig } from "@/lib/widget/config";
import { flavourTexts, type Flavour } from "@/lib/widget/flavours";
import type { Unread } from "@/lib/widget/read-entries";
import { fillWithSamples } from "@/lib/widget/samples";
import { FlavourPicker } from "./flavour-picker";
import { toFormValues, type FormValues } from "./form-values";
import type { FormView } from "./form-view";
import { useIdentityForm } from "./identity-context";
import { emptyDraft } from "./identity-draft";
import { HappeningNotice, UnreadNotice, WithheldNotice, type Happening } from "./notices";
import { ParameterForm } from "./parameter-form";
import { useConfigStore, useDerived } from "./use-derived";
import { useEnvironment } from "./use-environment";

interface FormColumnProps {
  readonly view: FormView;
  readonly onView: (view: FormView) => void;
  readonly unread: readonly Unread[];
  readonly onUnread: (unread: readonly Unread[]) => void;
  readonly withheld: readonly string[];
}

export function FormColumn({ view, onView, unread, onUnread, withheld }: FormColumnProps) {
  const form = useFormContext<FormValues>();
  const store = useConfigStore();
  const identityForm = useIdentityForm();
  const environment = useEnvironment();
  const flavour = useDerived((config) => config.flavour);
  const [happening, setHappening] = useState<Happening>();

  /** Every change of more than one control goes through here: it says what it did, and can be taken back. */
  function apply(next: WidgetConfig, text: string, draft = identityForm.getValues()) {
    const before = {
      values: toFormValues(store.get()),
      draft: identityForm.getValues(),
    };
    form.reset(toFormValues(next));
    identityForm.reset(draft);
    setHappening({
      text,
      undo: () => {
        form.reset(before.values);
        identityForm.reset(before.draft);
        setHappening({ text: "Taken back." });
      },
    });
  }

  function choose(next: Flavour) {
    const { config, dropped } = changeFlavour(store.get(), next);
    if (dropped.length === 0) {
      setHappening(undefined);
      form.setValue("flavour", next);
      return;
    }
    apply(config, `${flavourTexts[next].label} does not take ${dropped.join(", ")}: dropped.`);
  }

  function reset() {
    const config = store.get();
    const { environment } = config;
    const count = setNames(config).length;
    apply(
      { flavour: config.flavour, ...(environment && { environment }) },
      count === 0
        ? "Nothing was set."
        : `Cleared ${count} ${count === 1 ? "setting" : "settings"}.`,
      emptyDraft,
    );
  }

  function fill() {
    const typed = identityForm.getValues("typed") !== "";
    const { config, filled } = fillWithSamples(store.get(), environment, typed);
    apply(
      config,
      filled.length === 0
        ? "Everything that a first try needs was set already."
        : `Filled ${filled.join(", ")}.`,
    );
  }

  return (
    <div className="grid min-w-0 grid-cols-[minmax(0,1fr)] content-start gap-4 px-4 py-4 lg:px-6">
      <WithheldNotice names={withheld} />
      <UnreadNotice
        unread={unread}
        onRemove={(entry) => onUnread(unread.filter((one) => one !== entry))}
      />
      <FlavourPicker value={flavour} onChange={choose} />
      <div className="flex flex-col gap-3 has-[>[role=status]:empty]:gap-0">
        <div className="flex flex-wrap items-center gap-2">
          <Button onClick={fill}>
            <Icon name="wand-sparkles" /> Fill with sample values
          </Button>
          <Button look="quiet" onClick={reset}>
            <Icon name="rotate-ccw" /> Reset
          </Button>
        </div>
        <HappeningNotice happening={happening} onClose={() => setHappening(undefined)} />
      </div>
      <ParameterForm flavour={flavour} view={view} onView={onView} />
    </div>
  );
}
