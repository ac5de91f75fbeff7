import { Combobox } from "@base-ui/react/combobox";
import { useState, type ClipboardEvent } from "react";
import { Icon } from "./icon";

export interface ComboboxOption {
  readonly value: string;
  /** A word or two beside the value. */
  readonly hint: string;
}

interface MultiComboboxProps {
  readonly id: string;
  readonly labelledBy: string;
  readonly describedBy: string;
  readonly placeholder: string;
  readonly options: readonly ComboboxOption[];
  readonly value: readonly string[];
  /** Answers whether a value that is not among the options may be added. */
  readonly accepts: (value: string) => boolean;
  readonly invalid: boolean;
  readonly onChange: (value: readonly string[]) => void;
  readonly onBlur: () => void;
}

/** A list with search, keyboard, chips, and paste of values joined by commas, spaces or line breaks. */
export function MultiCombobox({
  id,
  labelledBy,
  describedBy,
  placeholder,
  options,
  value,
  accepts,
  invalid,
  onChange,
  onBlur,
}: MultiComboboxProps) {
  const [query, setQuery] = useState("");
  const [refused, setRefused] = useState<readonly string[]>([]);
  const hints = new Map(options.map((option) => [option.value, option.hint]));
  const typed = query.trim();
  const values = [...new Set([...options.map((option) => option.value), ...value])];
  const isNew = typed !== "" && !values.includes(typed) && accepts(typed);
  const items = isNew ? [...values, typed] : values;

  function choose(next: readonly string[]) {
    setRefused([]);
    onChange(next);
  }

  function paste(event: ClipboardEvent<HTMLInputElement>) {
    const pasted = event.clipboardData
      .getData("text")
      .split(/[\s,;]+/)
      .map((item) => item.replace(/^["'[]+|["'\]]+$/g, ""))
      .filter((item) => item !== "");
    if (pasted.length < 2) return;
    event.preventDefault();
    const isKnown = (item: string) => hints.has(item) || accepts(item);
    onChange([...new Set([...value, ...pasted.filter(isKnown)])]);
    setRefused(pasted.filter((item) => !isKnown(item)));
    setQuery("");
  }

  return (
    <Combobox.Root
      multiple
      items={items}
      value={[...value]}
      onValueChange={(next, { reason }) => {
        // Escape closes the list. It must not throw away what is chosen.
        if (reason !== "escape-key") choose(next);
      }}
      filter={(item: string, text) => matches(`${item} ${hints.get(item) ?? ""}`, text)}
      inputValue={query}
      onInputValueChange={setQuery}
      autoHighlight
    >
      <Combobox.InputGroup
        className={`flex min-h-9 flex-wrap items-center gap-1 rounded-md border bg-surface py-1 pr-1 pl-1.5 focus-within:outline-2 focus-within:outline-offset-2 focus-within:outline-accent pointer-coarse:min-h-11 ${invalid ? "border-danger" : "border-line-strong"}`}
      >
        <Combobox.Chips className="flex min-w-0 flex-1 flex-wrap items-center gap-1">
          {value.map((item) => (
            <Combobox.Chip
              key={item}
              aria-label={item}
              className="flex max-w-full items-center gap-0.5 rounded-sm bg-sunken py-0.5 pl-2 font-mono text-13 text-ink focus-visible:outline-2 focus-visible:outline-accent"
            >
              <span className="truncate">{item}</span>
              <Combobox.ChipRemove
                aria-label={`Remove ${item}`}
                className="grid size-6 place-items-center rounded-sm text-quiet hover:text-ink"
              >
                <Icon name="x" size={14} />
              </Combobox.ChipRemove>
            </Combobox.Chip>
          ))}
          <Combobox.Input
            id={id}
            aria-labelledby={labelledBy}
            aria-describedby={describedBy}
            aria-invalid={invalid}
            placeholder={value.length === 0 ? placeholder : ""}
            onPaste={paste}
            onBlur={onBlur}
            className="min-w-24 flex-1 bg-transparent px-1.5 py-0.5 font-mono text-13 outline-none placeholder:text-faint pointer-coarse:text-16"
          />
        </Combobox.Chips>
        <Combobox.Trigger
          aria-label="Show the options"
          className="grid size-7 shrink-0 place-items-center rounded-sm text-quiet hover:text-ink"
        >
          <Icon name="chevron-down" />
        </Combobox.Trigger>
      </Combobox.InputGroup>
      {refused.length > 0 && (
        <p role="status" className="mt-1 text-13 text-warning">
          Not pasted, because this list does not allow them: {refused.join(", ")}
        </p>
      )}
      <Combobox.Portal>
        <Combobox.Positioner sideOffset={4} className="z-30 outline-none">
          <Combobox.Popup className="w-(--anchor-width) min-w-56 rounded-md border border-line bg-surface shadow-lg">
            <Combobox.Empty className="px-3 py-2 text-13 text-quiet empty:hidden">
              No match.
            </Combobox.Empty>
            <Combobox.List className="max-h-[min(20rem,var(--available-height))] overflow-y-auto overscroll-contain p-1 data-empty:p-0">
              {(item: string) => (
                <Combobox.Item
                  key={item}
                  value={item}
                  className="grid min-h-8 grid-cols-[1rem_minmax(0,1fr)_auto] items-center gap-2 rounded-sm px-2 py-1 data-highlighted:bg-sunken pointer-coarse:min-h-11"
                >
                  <Combobox.ItemIndicator className="col-start-1 text-accent">
                    <Icon name="check" size={14} />
                  </Combobox.ItemIndicator>
                  <span className="col-start-2 truncate font-mono text-13">{item}</span>
                  <span className="col-start-3 text-12 text-quiet">
                    {hints.get(item) ?? "as typed"}
                  </span>
                </Combobox.Item>
              )}
            </Combobox.List>
          </Combobox.Popup>
        </Combobox.Positioner>
      </Combobox.Portal>
    </Combobox.Root>
  );
}

function matches(text: string, query: string): boolean {
  return text.toLowerCase().includes(query.trim().toLowerCase());
}
