import type { ReactNode } from "react";

interface PanelProps {
  readonly id: string;
  readonly title: string;
  /** Stands where the title would; the title is then for who listens. */
  readonly switcher?: ReactNode;
  readonly about: string;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A titled well of the right column. Its content scrolls, so that nothing around it moves. */
export function Panel({ id, title, switcher, about, actions, children }: PanelProps) {
  return (
    <section
      aria-labelledby={id}
      className="flex min-h-0 flex-col overflow-hidden rounded-lg border border-line bg-surface"
    >
      <header
        className={`flex min-h-11 flex-wrap items-center gap-x-3 border-b border-line py-1 pr-1.5 ${switcher ? "pl-1.5" : "pl-4"}`}
      >
        <h2 id={id} className={switcher ? "sr-only" : "font-medium"}>
          {title}
        </h2>
        {switcher}
        <p className="min-w-0 flex-1 truncate text-13 text-quiet">{about}</p>
        {actions}
      </header>
      {/* Focusable, so that the keyboard can scroll it. */}
      <div
        data-panel
        tabIndex={0}
        role="group"
        aria-labelledby={id}
        className="min-h-0 flex-1 overflow-auto py-2 -outline-offset-2"
      >
        {children}
      </div>
    </section>
  );
}
