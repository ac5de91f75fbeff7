import { useFormContext } from "react-hook-form";
import type { ParameterName } from "@/lib/widget/catalogue";
import { themePrefix, type ThemeKey } from "@/lib/widget/theme-fields";
import { fieldIds } from "./field-ids";
import { FieldProblems } from "./field-problems";
import { marking } from "./marked";
import { ColourControl } from "./text-control";
import { shownNames, shownThemeParts, themePartId } from "./theme-parts";
import { useFieldProblems } from "./use-field-problems";

interface ThemeGroupProps {
  readonly names: readonly ParameterName[];
}

/** The theme as tables, one for each part: a key a line, its value in the light scheme and in the dark one. */
export function ThemeGroup({ names }: ThemeGroupProps) {
  return (
    <div>
      <p className="max-w-[70ch] py-3 text-13 text-quiet">
        Colours are HEX, RGB or RGBA. A key with <code className="font-mono text-12">-dark</code>{" "}
        counts in the dark colour scheme. A grey value is the widget’s default.
      </p>
      {shownThemeParts(names).map((part) => (
        <section
          key={part.stem}
          aria-labelledby={themePartId(part)}
          className="divide-y divide-line border-t border-line"
        >
          <h3
            id={themePartId(part)}
            tabIndex={-1}
            className="scroll-mt-28 pt-4 pb-1 font-medium lg:scroll-mt-4"
          >
            {part.title}
          </h3>
          {part.keys.map((key) => (
            <div key={key.key} className="grid gap-x-3 gap-y-1.5 py-2.5 sm:grid-cols-2">
              {shownNames(key.key, names).map((name) => (
                <ThemeValue key={name} name={name} themeKey={key} />
              ))}
            </div>
          ))}
        </section>
      ))}
    </div>
  );
}

interface ThemeValueProps {
  readonly name: ParameterName;
  readonly themeKey: ThemeKey;
}

function ThemeValue({ name, themeKey }: ThemeValueProps) {
  const ids = fieldIds(name);
  const { register, getValues } = useFormContext();
  const { shape, findings, isInvalid } = useFieldProblems(name);
  const value: unknown = getValues(name);
  const isDark = name.endsWith("-dark");
  const fallback = isDark ? themeKey.darkFallback : themeKey.fallback;
  const hasColour = themeKey.isColour;
  const words = `${ids.control}-words`;
  return (
    <div data-field={name} className="grid scroll-mt-36 content-start gap-1" {...marking(name)}>
      <label id={ids.label} htmlFor={ids.control} className="font-mono text-12 break-all">
        {name.slice(themePrefix.length)}
      </label>
      <div className="flex gap-2">
        <input
          type="text"
          id={ids.control}
          {...register(name)}
          defaultValue={typeof value === "string" ? value : ""}
          placeholder={fallback || "Not set"}
          list={themeKey.words ? words : undefined}
          autoComplete="off"
          spellCheck={false}
          aria-label={name}
          aria-describedby={ids.description}
          aria-invalid={isInvalid}
          className="control w-full min-w-0 font-mono text-13"
        />
        {hasColour && <ColourControl name={name} fallback={sixDigits(fallback)} />}
      </div>
      {themeKey.words && (
        <datalist id={words}>
          {themeKey.words.map((word) => (
            <option key={word} value={word} />
          ))}
        </datalist>
      )}
      <div id={ids.description}>
        <FieldProblems name={name} shape={shape} findings={findings} />
        <span className="sr-only">
          {isDark ? "In the dark colour scheme." : "In the light colour scheme."}
        </span>
      </div>
    </div>
  );
}

function sixDigits(colour: string): string {
  return /^#[0-9a-f]{6}$/i.test(colour) ? colour.toLowerCase() : "#ffffff";
}
