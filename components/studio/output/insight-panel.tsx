"use client";

import { lazy, Suspense, useState } from "react";
import { Button } from "@/components/ui/button";
import { Segmented } from "@/components/ui/segmented";
import { useFindings } from "./findings-context";
import { FindingsList } from "./findings-list";
import { Panel } from "./panel";
import { useStudio } from "@/components/studio/studio-context";

/** Knows all institutions and all defaults: it is loaded when somebody asks. */
const EffectiveList = lazy(async () => ({
  default: (await import("./effective-list")).EffectiveList,
}));

const titles = { findings: "Findings", effective: "What the widget will do" } as const;

type View = keyof typeof titles;

/** What is to be known of the configuration: what is wrong with it, or what it comes to. */
export function InsightPanel() {
  const { fix } = useStudio();
  const { findings } = useFindings();
  const [view, setView] = useState<View>("findings");
  const fixable = findings.filter((finding) => finding.fix);
  return (
    <Panel
      id="insight-title"
      title={titles[view]}
      about={view === "findings" ? summary(findings) : "From what is set, and from the defaults"}
      switcher={
        <Segmented
          id="insight"
          name="insight"
          segments={[
            { value: "findings", text: `Findings ${findings.length}` },
            { value: "effective", text: titles.effective },
          ]}
          value={view}
          labelledBy="insight-switch"
          onChange={(next) => setView(next === "effective" ? "effective" : "findings")}
        />
      }
      actions={
        view === "findings" &&
        fixable.length > 1 && (
          <Button
            look="quiet"
            onClick={({ currentTarget }) => {
              currentTarget.closest("section")?.querySelector<HTMLElement>("[data-panel]")?.focus();
              fix(fixable);
            }}
          >
            Fix all {fixable.length}
          </Button>
        )
      }
    >
      <span id="insight-switch" className="sr-only">
        Show
      </span>
      {view === "findings" ? (
        <FindingsList />
      ) : (
        <Suspense fallback={<p className="px-4 text-13 text-quiet">Loading…</p>}>
          <EffectiveList />
        </Suspense>
      )}
    </Panel>
  );
}

function summary(findings: readonly { readonly blocks: boolean }[]): string {
  const blocking = findings.filter(({ blocks }) => blocks).length;
  if (findings.length === 0) return "Nothing stands out";
  return blocking > 0
    ? `${blocking} ${blocking === 1 ? "holds" : "hold"} the token back`
    : "None holds the token back";
}
