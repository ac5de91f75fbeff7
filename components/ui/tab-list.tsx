import type { KeyboardEvent, ReactNode } from "react";

interface Tab<T extends string> {
  readonly id: T;
  readonly text: string;
  /** Beside the text, such as a count. */
  readonly mark?: ReactNode;
}

interface TabListProps<T extends string> {
  readonly label: string;
  readonly tabs: readonly Tab<T>[];
  readonly value: T;
  readonly onChange: (tab: T) => void;
  readonly className?: string;
}

/** The id of what a tab shows. */
export function tabPanelId(tab: string): string {
  return `panel-${tab}`;
}

/** One of several panels. Arrow keys go from tab to tab, Tab passes them. */
export function TabList<T extends string>({
  label,
  tabs,
  value,
  onChange,
  className = "",
}: TabListProps<T>) {
  function move(event: KeyboardEvent<HTMLDivElement>) {
    const step = { ArrowLeft: -1, ArrowRight: 1, Home: -tabs.length, End: tabs.length }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const from = tabs.findIndex(({ id }) => id === value);
    const to = Math.abs(step) === 1 ? (from + step + tabs.length) % tabs.length : step > 0 ? -1 : 0;
    const next = tabs.at(to);
    if (!next) return;
    onChange(next.id);
    event.currentTarget.querySelector<HTMLElement>(`[data-tab="${next.id}"]`)?.focus();
  }

  return (
    <div
      role="tablist"
      aria-label={label}
      onKeyDown={move}
      className={`flex overflow-x-auto ${className}`}
    >
      {tabs.map(({ id, text, mark }) => (
        <button
          key={id}
          type="button"
          role="tab"
          data-tab={id}
          aria-selected={id === value}
          aria-controls={tabPanelId(id)}
          tabIndex={id === value ? 0 : -1}
          onClick={() => onChange(id)}
          className="flex min-h-11 shrink-0 items-center gap-1.5 border-b-2 border-transparent px-3 text-13 whitespace-nowrap text-quiet -outline-offset-2 hover:text-ink aria-selected:border-accent aria-selected:font-medium aria-selected:text-ink"
        >
          {text}
          {mark}
        </button>
      ))}
    </div>
  );
}
