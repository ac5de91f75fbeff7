import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { axisText, encodeAxisValue, type Axis, type AxisValue } from "@/lib/matrix/axis";
import { mostValues } from "@/lib/matrix/matrix-url";
import { offeredValues, type OfferedValue } from "@/lib/matrix/offered-values";
import { ListComposer } from "./list-composer";
import { ValueInput } from "./value-input";

interface AxisCardProps {
  readonly axis: Axis;
  readonly onChange: (values: readonly AxisValue[]) => void;
  readonly onRemove: () => void;
}

/** One thing that varies: its values to tick, and a way to add others. */
export function AxisCard({ axis, onChange, onRemove }: AxisCardProps) {
  const { name, values } = axis;
  const { label, help, kind } = axisText(name);
  // What was typed stays to be ticked again.
  const [typed, setTyped] = useState<readonly AxisValue[]>(values);
  const [note, setNote] = useState("");
  const shown = shownValues(name, [...typed, ...values]);
  const ticked = new Set(values.map(encodeAxisValue));

  function setTicked(next: ReadonlySet<string>) {
    onChange(shown.map(({ value }) => value).filter((value) => next.has(encodeAxisValue(value))));
  }

  function add(added: readonly AxisValue[]) {
    const fresh = added.filter((value) => !ticked.has(encodeAxisValue(value)));
    const room = fresh.slice(0, Math.max(0, mostValues - values.length));
    setNote(
      room.length < fresh.length
        ? `An axis has at most ${mostValues} values: ${fresh.length - room.length} were not added.`
        : "",
    );
    setTyped([...typed, ...room]);
    const order = shownValues(name, [...typed, ...values, ...room]).map(({ value }) => value);
    const next = new Set([...ticked, ...room.map(encodeAxisValue)]);
    onChange(order.filter((value) => next.has(encodeAxisValue(value))));
  }

  return (
    <fieldset
      data-axis={name}
      className="relative grid min-w-0 grid-cols-[minmax(0,1fr)] gap-2 rounded-lg border border-line bg-surface px-4 pt-2.5 pb-3"
    >
      {/* Beside a legend nothing can stand in a row, so that it floats. */}
      <legend className="float-left flex w-full flex-wrap items-baseline gap-x-2 pr-9">
        <span className="font-medium">{label}</span>{" "}
        <code className="font-mono text-12 break-all text-quiet">{name}</code>
      </legend>
      <p className="clear-both text-13 text-quiet">{help}</p>
      <div className="flex flex-wrap gap-1">
        {shown.map(({ value, hint }) => {
          const raw = encodeAxisValue(value);
          return (
            <label
              key={raw}
              title={hint || undefined}
              className="inline-flex min-h-8 max-w-full items-center gap-1.5 rounded-md border border-line px-2 text-13 text-quiet hover:text-ink has-checked:border-accent has-checked:bg-accent-soft has-checked:text-ink pointer-coarse:min-h-11"
            >
              <input
                type="checkbox"
                checked={ticked.has(raw)}
                aria-label={`${raw.replaceAll(",", ", ") || "unset"}${hint && `, ${hint}`}`}
                onChange={({ target }) => {
                  const next = new Set(ticked);
                  if (target.checked) next.add(raw);
                  else next.delete(raw);
                  setTicked(next);
                }}
                className="size-4 shrink-0 accent-accent"
              />
              {raw === "" ? (
                <span className="italic">unset</span>
              ) : (
                <span className="truncate font-mono">{raw.replaceAll(",", ", ")}</span>
              )}
            </label>
          );
        })}
      </div>
      {kind.kind === "choices" && <ListComposer name={name} kind={kind} onAdd={add} />}
      {(kind.kind === "text" || kind.kind === "integer") && <ValueInput name={name} onAdd={add} />}
      {values.length === 0 && (
        <p className="text-13 text-warning">No value is selected, so the base applies.</p>
      )}
      <p role="status" className="text-13 text-warning empty:hidden">
        {note}
      </p>
      <Button
        look="quiet"
        aria-label={`Remove the axis ${name}`}
        onClick={onRemove}
        className="absolute top-1 right-1 px-2"
      >
        <Icon name="x" />
      </Button>
    </fieldset>
  );
}

/** What is offered, then what else there is. */
function shownValues(name: Axis["name"], others: readonly AxisValue[]): readonly OfferedValue[] {
  const offered = offeredValues(name);
  const known = new Map(offered.map((one) => [encodeAxisValue(one.value), one]));
  for (const value of others) {
    const raw = encodeAxisValue(value);
    if (!known.has(raw)) known.set(raw, { value, hint: "", isUsual: false });
  }
  return [...known.values()];
}
