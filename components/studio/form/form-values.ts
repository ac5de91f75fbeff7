/**
 * The form nests what a config holds flat, because React Hook Form reads dots as paths. It holds a value for every name
 * of the catalogue: what is unset is blank text, an empty list or null. For undefined, React Hook Form would read the
 * control, and a control still shows what was there before.
 */

import { catalogueNames, entryOf } from "@/lib/widget/catalogue";
import { configOf, type WidgetConfig } from "@/lib/widget/config";
import { flatten, nest } from "@/lib/widget/dotted-paths";
import { defaultFlavour, isFlavour } from "@/lib/widget/flavours/flavours";
import type { Kind } from "@/lib/widget/kinds";

export type FormValues = Record<string, unknown>;

const blankForm: FormValues = {
  environment: null,
  persona: null,
  ...Object.fromEntries(catalogueNames.map((name) => [name, blankOf(entryOf(name).kind)])),
};

/** Every name has a value, so that whatever takes these values shows this config and nothing of an earlier one. */
export function toFormValues(config: WidgetConfig): FormValues {
  return nest({ ...blankForm, ...config });
}

function blankOf({ kind }: Kind): unknown {
  switch (kind) {
    case "text":
      return "";
    case "choices":
      return [];
    case "choice":
    case "flag":
    case "integer":
      return null;
  }
}

/** Blank text and empty lists are unset. */
export function toConfig(values: FormValues): WidgetConfig {
  const set = Object.entries(flatten(values)).filter(([, value]) => !isBlank(value));
  // The form has the fields of the catalogue and no others; the schema proves it before anything is sent.
  const flavour = isFlavour(values["flavour"]) ? values["flavour"] : defaultFlavour;
  return configOf(flavour, Object.fromEntries(set));
}

function isBlank(value: unknown): boolean {
  return (
    value === null ||
    (typeof value === "string" && value.trim() === "") ||
    (typeof value === "number" && Number.isNaN(value)) ||
    (Array.isArray(value) && value.length === 0)
  );
}
