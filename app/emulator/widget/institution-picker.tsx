import type { Locale } from "@/lib/emulator/phrase";
import type { InstitutionChoice } from "@/lib/emulator/remaining-institutions";
import { words } from "@/lib/emulator/words";

interface InstitutionPickerProps {
  readonly locale: Locale;
  readonly choice: InstitutionChoice;
  /** In update mode the list is none of the widget's. */
  readonly isUpdate: boolean;
}

const row = "flex min-h-9 items-center gap-3 px-4 py-1 pointer-coarse:min-h-11";

export function InstitutionPicker({ locale, choice, isUpdate }: InstitutionPickerProps) {
  const text = words[locale];
  const { remaining, goesStraightToLogin } = choice;
  const hint =
    remaining.length === 0
      ? text.noneRemains
      : isUpdate
        ? text.linkDecides
        : goesStraightToLogin
          ? text.straightToLogin
          : undefined;
  return (
    <fieldset aria-describedby={hint ? "institutions-hint" : undefined}>
      <legend className="px-4 pt-3 pb-1 text-14 font-semibold">
        {text.chooseInstitution}{" "}
        <span className="font-normal text-quiet">({remaining.length})</span>
      </legend>
      {hint && (
        <p id="institutions-hint" className="px-4 pb-1 text-13 text-quiet">
          {hint}
        </p>
      )}
      {remaining.map(({ name, asksForToken }, index) => (
        <label key={name} data-institution={name} className={row}>
          <input
            type="radio"
            name="institution"
            value={name}
            defaultChecked={index === 0}
            className="size-4 shrink-0 accent-accent"
          />
          <span className="min-w-0">
            <code className="font-mono text-13 break-words">{name}</code>
            {asksForToken && <span className="text-12 text-quiet"> {text.asksForToken}</span>}
          </span>
        </label>
      ))}
      <label className={row}>
        <input
          type="radio"
          name="institution"
          value=""
          defaultChecked={remaining.length === 0}
          className="size-4 shrink-0 accent-accent"
        />
        <span className="text-13 text-quiet">{text.noneChosen}</span>
      </label>
    </fieldset>
  );
}
