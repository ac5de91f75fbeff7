"use client";

import { useEffect, useRef } from "react";
import { Icon } from "@/components/ui/icon";
import { Button } from "@/components/ui/button";
import { setNames } from "@/lib/widget/config";
import type { Flavour } from "@/lib/widget/flavours/flavours";
import { groups, type Group } from "@/lib/widget/parameter";
import { isOpen, shownGroups, type FormView } from "./form-view";
import { ParameterGroup } from "./parameter-group";
import { useDerived } from "./use-derived";

interface ParameterFormProps {
  readonly flavour: Flavour;
  readonly view: FormView;
  readonly onView: (view: FormView) => void;
}

export function ParameterForm({ flavour, view, onView }: ParameterFormProps) {
  const set = useDerived((config) => [...setNames(config), ...(config.persona ? ["persona"] : [])]);
  const shown = shownGroups(flavour, view, set);
  const search = useRef<HTMLInputElement>(null);
  const areAllOpen = shown.every(({ group }) => isOpen(group, view));

  useEffect(() => {
    function focusSearch(event: KeyboardEvent) {
      const isTyping =
        event.target instanceof HTMLElement && event.target.closest("input, textarea, select");
      if (event.key !== "/" || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      search.current?.focus();
    }
    document.addEventListener("keydown", focusSearch);
    return () => document.removeEventListener("keydown", focusSearch);
  }, []);

  function toggle(group: Group) {
    const open = new Set(view.open);
    if (!open.delete(group)) open.add(group);
    onView({ ...view, open });
  }

  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-3">
      <div className="flex flex-wrap items-center gap-2">
        <div className="relative min-w-0 flex-1 basis-56">
          <Icon
            name="search"
            className="pointer-events-none absolute top-1/2 left-3 -translate-y-1/2 text-quiet"
          />
          <input
            ref={search}
            type="search"
            value={view.search}
            onChange={(event) => onView({ ...view, search: event.target.value })}
            placeholder="Find a parameter"
            aria-label="Find a parameter"
            aria-keyshortcuts="/"
            className="control w-full pr-9 pl-9"
          />
          {view.search === "" && (
            <kbd
              aria-hidden
              className="pointer-events-none absolute top-1/2 right-2.5 -translate-y-1/2 rounded-sm border border-line px-1.5 font-mono text-12 text-quiet"
            >
              /
            </kbd>
          )}
        </div>
        <Button
          aria-pressed={view.onlySet}
          onClick={() => onView({ ...view, onlySet: !view.onlySet })}
          className="aria-pressed:border-accent aria-pressed:bg-accent-soft aria-pressed:text-accent"
        >
          Only what is set
        </Button>
        <Button
          onClick={() => onView({ ...view, open: areAllOpen ? new Set<Group>() : new Set(groups) })}
        >
          {areAllOpen ? "Fold all" : "Unfold all"}
        </Button>
      </div>
      {shown.length === 0 && (
        <p
          role="status"
          className="rounded-lg border border-dashed border-line p-6 text-center text-quiet"
        >
          {view.search.trim() !== ""
            ? `Nothing of this flavour matches “${view.search.trim()}”.`
            : "Nothing is set: the widget decides everything."}
        </p>
      )}
      {shown.map((one) => (
        <ParameterGroup
          key={one.group}
          shown={one}
          flavour={flavour}
          isOpen={isOpen(one.group, view)}
          onToggle={() => toggle(one.group)}
        />
      ))}
    </div>
  );
}
