"use client";

import { useFormContext } from "react-hook-form";
import type { ParameterName } from "@/lib/widget/catalogue";
import { themeFieldName, themeKeys, themePrefix, type ThemeKey } from "@/lib/widget/theme-fields";
import { FieldFindings } from "./field-findings";
import { fieldIds } from "./field-ids";
import { marking } from "./marked";
import { useFindingsAt } from "@/components/studio/output/findings-context";
import { ColourControl } from "./text-control";

/** The theme as a table: a key a line, its value in the light scheme and in the dark one. */
export function ThemeGroup({ names }: { readonly names: readonly ParameterName[] }) {
  return (
    <div className="divide-y divide-line">
      <p className="max-w-[70ch] py-3 text-13 text-quiet">
        Colours are HEX, RGB or RGBA. A key with <code className="font-mono text-12">-dark</code>{" "}
        counts in the dark colour scheme. A grey value is the widget’s default.
      </p>
      {themeKeys.map((key) => {
        const light = themeFieldName(key.key);
        const dark = themeFieldName(`${key.key}-dark`);
        const shown = [light, dark].filter((name) => names.some((known) => known === name));
        return shown.length > 0 ? (
          <div key={key.key} className="grid gap-x-3 gap-y-1.5 py-2.5 sm:grid-cols-2">
            {shown.map((name) => (
              <ThemeValue key={name} name={name} themeKey={key} />
            ))}
          </div>
        ) : null;
      })}
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
  const findings = useFindingsAt(name);
  const value: unknown = getValues(name);
  const isDark = name.endsWith("-dark");
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
          placeholder={(!isDark && themeKey.fallback) || "Not set"}
          list={themeKey.words ? words : undefined}
          autoComplete="off"
          spellCheck={false}
          aria-label={name}
          aria-describedby={ids.description}
          aria-invalid={findings.length > 0}
          className="control w-full min-w-0 font-mono text-13"
        />
        {hasColour && <ColourControl name={name} fallback={sixDigits(themeKey.fallback)} />}
      </div>
      {themeKey.words && (
        <datalist id={words}>
          {themeKey.words.map((word) => (
            <option key={word} value={word} />
          ))}
        </datalist>
      )}
      <div id={ids.description}>
        <FieldFindings name={name} findings={findings} />
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
