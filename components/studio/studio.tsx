"use client";

import { useState } from "react";
import { flushSync } from "react-dom";
import { FormProvider, useForm } from "react-hook-form";
import { applyFixes } from "@/lib/findings/apply-fixes";
import type { Finding } from "@/lib/findings/finding";
import type { Reading } from "@/lib/findings/subject";
import { entryOf } from "@/lib/widget/catalogue";
import { identityPath } from "@/lib/widget/identity";
import type { ParsedConfig } from "@/lib/widget/parse-config";
import type { Unread } from "@/lib/widget/read-entries";
import { createConfigStore } from "@/components/studio/form/config-store";
import { fieldIds } from "@/components/studio/form/field-ids";
import type { LiveFinding } from "@/components/studio/output/findings-context";
import { FindingsProvider } from "@/components/studio/output/findings-provider";
import { FormColumn } from "@/components/studio/form/form-column";
import { toFormValues, type FormValues } from "@/components/studio/form/form-values";
import { firstView } from "@/components/studio/form/form-view";
import { IdentityContext } from "@/components/studio/form/identity-context";
import { emptyDraft, type IdentityDraft } from "@/components/studio/form/identity-draft";
import { Output } from "@/components/studio/output/output";
import { resolver } from "@/components/studio/form/resolver";
import { StudioContext, type MintAction, type StudioFacts, type Target } from "./studio-context";
import { StudioHeader } from "./studio-header";
import { useChanges } from "@/components/studio/form/use-changes";
import { ConfigContext } from "@/components/studio/form/use-derived";

interface StudioProps {
  readonly facts: StudioFacts;
  readonly initial: ParsedConfig;
  /** What the server finds in `initial`; without fixes. */
  readonly firstFindings: readonly Finding[];
  readonly mintAction: MintAction;
}

/** The main screen: the form on the left, what it makes on the right. The form holds the config, and nobody else does. */
export function Studio({ facts, initial, firstFindings, mintAction }: StudioProps) {
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
  const [loaded, setLoaded] = useState<Reading>(initial);
  const { happening, apply, forget } = useChanges({ form, identityForm, store, unread, setUnread });

  function reveal(target: Target) {
    if (target === "flavour" || target === "environment") {
      document.querySelector<HTMLElement>(`input[name=${target}]:checked`)?.focus();
      return;
    }
    const group = target === identityPath ? "consent" : entryOf(target).group;
    flushSync(() =>
      setView(({ open }) => ({ search: "", onlySet: false, open: new Set([...open, group]) })),
    );
    const control = document.getElementById(fieldIds(target).control);
    control?.focus({ preventScroll: true });
    control?.closest("[data-field]")?.scrollIntoView({ block: "nearest" });
  }

  function fix(findings: readonly LiveFinding[]) {
    const effects = [...new Set(findings.flatMap(({ effect }) => effect ?? []))];
    apply({
      ...applyFixes({ config: store.get(), unread }, findings),
      text: `Fixed: ${effects.join("; ")}.`,
    });
  }

  return (
    <StudioContext value={{ ...facts, mintAction, reveal, apply, fix }}>
      <IdentityContext value={identityForm}>
        <FormProvider {...form}>
          <ConfigContext value={store}>
            <StudioHeader unread={unread} loaded={loaded} />
            <FindingsProvider first={firstFindings} unread={unread}>
              <main className="mx-auto grid max-w-[1600px] grid-cols-[minmax(0,1fr)] lg:grid-cols-[minmax(0,1fr)_minmax(0,1fr)] xl:grid-cols-[minmax(0,11fr)_minmax(0,9fr)]">
                <FormColumn
                  view={view}
                  onView={setView}
                  unread={unread}
                  onUnread={setUnread}
                  withheld={initial.withheld}
                  onLoaded={setLoaded}
                />
                <Output unread={unread} happening={happening} onForget={forget} />
              </main>
            </FindingsProvider>
          </ConfigContext>
        </FormProvider>
      </IdentityContext>
    </StudioContext>
  );
}
