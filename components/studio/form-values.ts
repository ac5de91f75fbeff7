/** The form nests what a config holds flat, because React Hook Form reads dots as paths. */

import { configOf, type WidgetConfig } from "@/lib/widget/config";
import { flatten, nest } from "@/lib/widget/dotted-paths";
import { isFlavour } from "@/lib/widget/flavours";

export type FormValues = Record<string, unknown>;

export function toFormValues(config: WidgetConfig): FormValues {
  return nest(config);
}

const configs = new WeakMap<object, WidgetConfig>();

/** Blank text and empty lists are unset. The same values give the same config, so that many may ask for it. */
export function toConfig(values: FormValues): WidgetConfig {
  const known = configs.get(values);
  if (known) return known;
  const set = Object.entries(flatten(values)).filter(([, value]) => !isBlank(value));
  // The form has the fields of the catalogue and no others; the schema proves it before anything is sent.
  const flavour = isFlavour(values["flavour"]) ? values["flavour"] : "multi_region";
  const config = configOf(flavour, Object.fromEntries(set));
  configs.set(values, config);
  return config;
}

function isBlank(value: unknown): boolean {
  return (
    value === null ||
    (typeof value === "string" && value.trim() === "") ||
    (typeof value === "number" && Number.isNaN(value)) ||
    (Array.isArray(value) && value.length === 0)
  );
}
