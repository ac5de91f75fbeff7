import { Suspense, type ReactNode } from "react";
import type { OutputTab } from "@/components/studio/screen";
import { Pane } from "./pane";

interface LazyPaneProps {
  readonly tab: OutputTab;
  readonly title: string;
  readonly about: string;
  readonly isShown: boolean;
  /** What is loaded when somebody asks. It is worked out while it is shown. */
  readonly children: ReactNode;
}

export function LazyPane({ tab, title, about, isShown, children }: LazyPaneProps) {
  return (
    <Pane tab={tab} title={title} shown={isShown ? "always" : "no"} about={about}>
      {isShown && (
        <Suspense fallback={<p className="px-4 text-13 text-quiet lg:px-6">Loading…</p>}>
          {children}
        </Suspense>
      )}
    </Pane>
  );
}
