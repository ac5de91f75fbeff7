/**
 * The form nests what a config holds flat, because React Hook Form reads dots as paths. A control that was emptied says
 * so with blank text, an empty list or null: for undefined the form would bring back what it began with.
 */

import { configOf, type WidgetConfig } from "@/lib/widget/config";
import { flatten, nest } from "@/lib/widget/dotted-paths";
import { isFlavour } from "@/lib/widget/flavours";

export type FormValues = Record<string, unknown>;

export function toFormValues(config: WidgetConfig): FormValues {
  return nest(config);
}

/** Blank text and empty lists are unset. */
export function toConfig(values: FormValues): WidgetConfig {
  const set = Object.entries(flatten(values)).filter(([, value]) => !isBlank(value));
  // The form has the fields of the catalogue and no others; the schema proves it before anything is sent.
  const flavour = isFlavour(values["flavour"]) ? values["flavour"] : "multi_region";
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
