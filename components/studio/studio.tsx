"use client";

import { useMemo, useState } from "react";
import { flushSync } from "react-dom";
import { FormProvider, useForm } from "react-hook-form";
import { entryOf } from "@/lib/widget/catalogue";
import { identityPath } from "@/lib/widget/identity";
import type { ParsedConfig } from "@/lib/widget/parse-config";
import type { Unread } from "@/lib/widget/read-entries";
import { createConfigStore } from "./config-store";
import { fieldIds } from "./field-frame";
import { FormColumn } from "./form-column";
import { toFormValues, type FormValues } from "./form-values";
import { firstView } from "./form-view";
import { IdentityContext } from "./identity-context";
import { emptyDraft, type IdentityDraft } from "./identity-draft";
import { Output } from "./output";
import { resolver } from "./resolver";
import { StudioContext, type StudioFacts, type Target } from "./studio-context";
import { StudioHeader } from "./studio-header";
import { ConfigContext } from "./use-derived";

interface StudioProps {
  readonly facts: StudioFacts;
  readonly initial: ParsedConfig;
}

/** The main screen: the form on the left, what it makes on the right. The form holds the config, and nobody else does. */
export function Studio({ facts, initial }: StudioProps) {
  const form = useForm<FormValues>({
    defaultValues: toFormValues(initial.config),
    resolver,
    mode: "onBlur",
    reValidateMode: "onBlur",
  });
  const identityForm = useForm<IdentityDraft>({ defaultValues: emptyDraft });
  const [store] = useState(() => createConfigStore(form));
  const [view, setView] = useState(firstView);
  const [unread, setUnread] = useState<readonly Unread[]>(initial.unread);

  const studio = useMemo(() => {
    function reveal(target: Target) {
      const group = target === identityPath ? "consent" : entryOf(target).group;
      flushSync(() =>
        setView(({ open }) => ({ search: "", onlySet: false, open: new Set([...open, group]) })),
      );
      const control = document.getElementById(fieldIds(target).control);
      control?.focus({ preventScroll: true });
      control?.closest("[data-field]")?.scrollIntoView({ block: "nearest" });
    }
    return { ...facts, reveal };
  }, [facts]);

  return (
    <StudioContext value={studio}>
      <IdentityContext value={identityForm}>
        <FormProvider {...form}>
          <ConfigContext value={store}>
            <StudioHeader unread={unread} />
            <main className="mx-auto grid max-w-[1600px] grid-cols-[minmax(0,1fr)] lg:grid-cols-[minmax(0,1fr)_minmax(0,1fr)] xl:grid-cols-[minmax(0,11fr)_minmax(0,9fr)]">
              <FormColumn
                view={view}
                onView={setView}
                unread={unread}
                onUnread={setUnread}
                withheld={initial.withheld}
              />
              <Output unread={unread} />
            </main>
          </ConfigContext>
        </FormProvider>
      </IdentityContext>
    </StudioContext>
  );
}
