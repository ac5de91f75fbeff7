import { later } from "@/components/ui/later";
import { Suspense, useId, useState } from "react";
import { Button } from "@/components/ui/button";
import { readAxisValue, type AxisName, type AxisValue } from "@/lib/matrix/axis";
import type { ChoicesKind } from "@/lib/widget/kinds";

/** As large as the rest of the page's own script: it is loaded when the first list is put together. */
const MultiCombobox = later(
  async () => (await import("@/components/ui/multi-combobox")).MultiCombobox,
);

interface ListComposerProps {
  readonly name: AxisName;
  readonly kind: ChoicesKind;
  readonly onAdd: (values: readonly AxisValue[]) => void;
}

/** Puts a list together, to be tried as one value or item by item. */
export function ListComposer({ name, kind, onAdd }: ListComposerProps) {
  const [items, setItems] = useState<readonly string[]>([]);
  const id = useId();

  function add(lists: readonly (readonly string[])[]) {
    onAdd(
      lists.flatMap((list) => {
        const read = readAxisValue(name, list.join(","));
        return read.ok && list.length > 0 ? [read.value] : [];
      }),
    );
    setItems([]);
  }

  return (
    <div className="grid gap-1.5">
      <span id={`${id}-label`} className="sr-only">
        Items for a value of {name}
      </span>
      <Suspense fallback={<p className="control text-13 text-quiet">Loading…</p>}>
        <MultiCombobox
          id={id}
          labelledBy={`${id}-label`}
          describedBy={`${id}-help`}
          placeholder="Other lists: choose or paste items"
          options={kind.options.map((option) => ({
            value: option.value,
            hint: option.status ? `${option.label}, ${option.status}` : option.label,
          }))}
          value={items}
          accepts={(item) => readAxisValue(name, item).ok}
          invalid={false}
          onChange={setItems}
          onBlur={() => undefined}
        />
      </Suspense>
      <p id={`${id}-help`} className={items.length === 0 ? "sr-only" : "text-13 text-quiet"}>
        A list is one value. Add all items as one list, or each item as a separate list.
      </p>
      {items.length > 0 && (
        <div className="flex flex-wrap gap-2">
          <Button aria-label={`Add the list to ${name}`} onClick={() => add([items])}>
            Add as one list
          </Button>
          {items.length > 1 && (
            <Button
              look="quiet"
              aria-label={`Add each item to ${name}`}
              onClick={() => add(items.map((item) => [item]))}
            >
              Add each alone
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
