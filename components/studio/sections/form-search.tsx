import { useEffect, useRef } from "react";
import { Icon } from "@/components/ui/icon";

interface FormSearchProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Finds parameters in the form. The key `/` leads to it from anywhere. */
export function FormSearch({ value, onChange }: FormSearchProps) {
  const search = useRef<HTMLInputElement>(null);

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

  return (
    <div className="relative min-w-0 flex-1 basis-40 xl:flex-none">
      <Icon
        name="search"
        className="pointer-events-none absolute top-1/2 left-3 -translate-y-1/2 text-quiet"
      />
      <input
        ref={search}
        type="search"
        value={value}
        onChange={(event) => onChange(event.target.value)}
        placeholder="Find…"
        aria-label="Find a parameter"
        aria-keyshortcuts="/"
        className="control w-full pr-9 pl-9"
      />
      {value === "" && (
        <kbd
          aria-hidden
          className="pointer-events-none absolute top-1/2 right-2.5 -translate-y-1/2 rounded-sm border border-line px-1.5 font-mono text-12 text-quiet"
        >
          /
        </kbd>
      )}
    </div>
  );
}
