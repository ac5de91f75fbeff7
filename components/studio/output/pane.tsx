import type { ReactNode } from "react";
import { tabPanelId } from "@/components/ui/tab-list";
import type { OutputTab } from "@/components/studio/screen";

interface PaneProps {
  readonly tab: OutputTab;
  readonly title: string;
  /** Where the content stands by the chosen tab; it stays in the document. */
  readonly shown: PaneShown;
  /** A line above the content. */
  readonly about: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** `beside`: only on a screen that is wide enough for two. */
export type PaneShown = "always" | "beside" | "no";

const looks: Readonly<Record<PaneShown, string>> = {
  always: "flex",
  beside: "hidden min-[1900px]:flex noscript:flex",
  no: "hidden noscript:flex",
};

/** What a tab shows. Its content scrolls, so that nothing around it moves. */
export function Pane({ tab, title, shown, about, actions, children }: PaneProps) {
  return (
    <section
      role="tabpanel"
      id={tabPanelId(tab)}
      aria-label={title}
      className={`min-h-0 min-w-0 flex-1 flex-col min-[1900px]:border-l min-[1900px]:border-line min-[1900px]:first:border-l-0 ${looks[shown]}`}
    >
      <div className="flex min-h-11 flex-wrap items-center gap-x-3 pt-1 pr-2 pl-4 lg:pr-4 lg:pl-6">
        <h2 className="sr-only">{title}</h2>
        <div className="min-w-0 flex-1 text-13 text-quiet">{about}</div>
        {actions}
      </div>
      {/* Focusable, so that the keyboard can scroll it. */}
      <div
        data-panel
        tabIndex={0}
        role="group"
        aria-label={title}
        className="min-h-0 flex-1 pb-4 -outline-offset-2 lg:overflow-auto"
      >
        {children}
      </div>
    </section>
  );
}
