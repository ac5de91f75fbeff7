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
import type { Unread } from "@/lib/widget/unread";
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
import { HintsProvider } from "@/components/studio/form/hints";
import { resolver } from "@/components/studio/form/resolver";
import { CatchProvider } from "@/components/studio/mint/catch-context";
import { StudioContext, type MintAction, type StudioFacts, type Target } from "./studio-context";
import { firstScreen } from "./screen";
import { ScreenTabs } from "./screen-tabs";
import { StudioHeader } from "./studio-header";
import { StudioToolbar } from "./studio-toolbar";
import { sectionId } from "@/components/studio/form/parameter-group";
import { whenThere } from "@/components/ui/when-there";
import { Sections } from "@/components/studio/sections/sections";
import { environmentMenuId } from "@/components/shell/environment-menu";
import { tabPanelId } from "@/components/ui/tab-list";
import type { Group } from "@/lib/widget/parameter";
import { useChanges } from "@/components/studio/form/use-changes";
import { ConfigContext } from "@/components/studio/form/use-derived";

interface StudioProps {
  readonly facts: StudioFacts;
  readonly initial: ParsedConfig;
  /** What the server finds in `initial`; without fixes. */
  readonly firstFindings: readonly Finding[];
  readonly mintAction: MintAction;
}

/** The main screen: sections, form, and what the form makes. The form holds the config, and nobody else does. */
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
  const [screen, setScreen] = useState(firstScreen);
  const [unread, setUnread] = useState<readonly Unread[]>(initial.unread);
  const [loaded, setLoaded] = useState<Reading>(initial);
  const { announcement, apply, forget } = useChanges({
    form,
    identityForm,
    store,
    unread,
    setUnread,
  });

  function showForm() {
    setScreen((before) => ({ ...before, isFormShown: true }));
  }

  function reveal(target: Target) {
    if (target === "flavour" || target === "environment") {
      flushSync(showForm);
      if (target === "environment") document.getElementById(environmentMenuId)?.showPopover();
      const choices = document.querySelectorAll<HTMLInputElement>(`input[name=${target}]:enabled`);
      ([...choices].find(({ checked }) => checked) ?? choices[0])?.focus();
      return;
    }
    const group = target === identityPath ? "consent" : entryOf(target).group;
    flushSync(() => {
      showForm();
      setView(({ open }) => ({ search: "", onlySet: false, open: new Set([...open, group]) }));
    });
    whenThere(fieldIds(target).control, (control) => {
      control.focus({ preventScroll: true });
      control.closest("[data-field]")?.scrollIntoView({ block: "nearest" });
    });
  }

  function fix(findings: readonly LiveFinding[]) {
    const effects = [...new Set(findings.flatMap(({ effect }) => effect ?? []))];
    apply({
      ...applyFixes({ config: store.get(), unread }, findings),
      text: `Fixed: ${effects.join("; ")}.`,
    });
  }

  function showFindings() {
    flushSync(() => setScreen({ isFormShown: false, tab: "findings" }));
    const panel = document.getElementById(tabPanelId("findings"));
    const first = panel?.querySelector<HTMLElement>("[data-rule] button");
    (first ?? panel?.querySelector<HTMLElement>("[data-panel]"))?.focus();
  }

  function goTo(group: Group) {
    flushSync(() => setView((before) => ({ ...before, open: new Set([...before.open, group]) })));
    const section = document.getElementById(sectionId(group));
    section?.scrollIntoView({ block: "start" });
    section?.querySelector("button")?.focus({ preventScroll: true });
  }

  return (
    <StudioContext value={{ ...facts, mintAction, reveal, showFindings, apply, fix }}>
      <IdentityContext value={identityForm}>
        <FormProvider {...form}>
          <ConfigContext value={store}>
            <HintsProvider>
              <CatchProvider>
                <FindingsProvider first={firstFindings} unread={unread}>
                  <StudioHeader loaded={loaded} unread={unread}>
                    <ScreenTabs screen={screen} onScreen={setScreen} />
                    <StudioToolbar
                      unread={unread}
                      onLoaded={setLoaded}
                      isFormShown={screen.isFormShown}
                    />
                  </StudioHeader>
                  <main
                    id="main"
                    tabIndex={-1}
                    data-frame
                    className="grid-cols-[minmax(0,1fr)] outline-none max-lg:flex-1 min-[1900px]:grid-cols-[16rem_minmax(0,48rem)_minmax(0,1fr)] lg:grid lg:min-h-0 lg:flex-1 lg:grid-cols-[minmax(0,1fr)_minmax(0,1fr)] lg:grid-rows-[minmax(0,1fr)] xl:grid-cols-[14rem_minmax(0,11fr)_minmax(0,10fr)]"
                  >
                    <div
                      id={tabPanelId("form")}
                      className={`min-w-0 lg:min-h-0 lg:overflow-auto xl:contents ${screen.isFormShown ? "" : "max-lg:hidden"}`}
                    >
                      <Sections
                        view={view}
                        onView={setView}
                        onGo={goTo}
                        className="flex flex-wrap items-center gap-2 px-4 pt-3 lg:px-6 xl:flex-col xl:flex-nowrap xl:items-stretch xl:overflow-auto xl:border-r xl:border-line xl:px-4 xl:py-4"
                      />
                      <div className="relative xl:overflow-auto">
                        <FormColumn view={view} onView={setView} withheld={initial.withheld} />
                      </div>
                    </div>
                    <Output
                      unread={unread}
                      screen={screen}
                      onScreen={setScreen}
                      announcement={announcement}
                      onForget={forget}
                    />
                  </main>
                </FindingsProvider>
              </CatchProvider>
            </HintsProvider>
          </ConfigContext>
        </FormProvider>
      </IdentityContext>
    </StudioContext>
  );
}
