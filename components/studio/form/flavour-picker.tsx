import { flavours, declarationOf, type Flavour } from "@/lib/widget/flavours/flavours";

interface FlavourPickerProps {
  readonly value: Flavour;
  readonly onChange: (flavour: Flavour) => void;
}

/** Three choices, and one sentence each on when to use it. */
export function FlavourPicker({ value, onChange }: FlavourPickerProps) {
  return (
    <fieldset className="min-w-0 max-lg:w-full">
      <legend className="sr-only">Flavour</legend>
      <div className="grid grid-cols-3 rounded-md border border-line-strong p-0.5 lg:flex">
        {flavours.map((flavour) => (
          <label
            key={flavour}
            title={declarationOf(flavour).when}
            className="relative grid min-h-[30px] place-items-center rounded-sm px-2 text-center text-13 leading-4 text-quiet hover:text-ink has-checked:bg-accent-soft has-checked:font-medium has-checked:text-accent has-focus-visible:outline-2 has-focus-visible:outline-accent lg:px-3 pointer-coarse:min-h-10"
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
            {declarationOf(flavour).label}
            <span id={`when-${flavour}`} className="sr-only">
              {declarationOf(flavour).when}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
