"use client";

import { flavours, declarationOf, type Flavour } from "@/lib/widget/flavours/flavours";

interface FlavourPickerProps {
  readonly value: Flavour;
  readonly onChange: (flavour: Flavour) => void;
}

/** Three choices, and one sentence each on when to use it. */
export function FlavourPicker({ value, onChange }: FlavourPickerProps) {
  return (
    <fieldset className="grid min-w-0 gap-2">
      <legend className="mb-2 flex items-baseline gap-2">
        <span className="font-medium">Flavour</span>
        <code className="font-mono text-12 text-quiet">flavour</code>
      </legend>
      <div className="grid gap-2 sm:grid-cols-3">
        {flavours.map((flavour) => (
          <label
            key={flavour}
            className="relative grid content-start gap-1 rounded-md border border-line bg-surface p-3 hover:border-line-strong has-checked:border-accent has-checked:bg-accent-soft has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent"
          >
            <input
              type="radio"
              name="flavour"
              value={flavour}
              checked={flavour === value}
              onChange={() => onChange(flavour)}
              aria-label={`flavour ${flavour}: ${declarationOf(flavour).label}`}
              aria-describedby={`when-${flavour}`}
              className="sr-only"
            />
            <span className="font-medium">{declarationOf(flavour).label}</span>
            <code className="font-mono text-12 break-all text-quiet">{flavour}</code>
            <span id={`when-${flavour}`} className="text-13 text-quiet">
              {declarationOf(flavour).when}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
