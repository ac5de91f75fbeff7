/** The label of a value in the widget's language, as the catalogue has it; else the value itself. */

import { entryOf, type ParameterName } from "@/lib/widget/catalogue";
import type { SketchLocale } from "./words";

export function optionText(name: ParameterName, value: string, locale: SketchLocale): string {
  const { kind } = entryOf(name);
  const options = "options" in kind ? kind.options : [];
  const option = options.find((one) => one.value === value);
  if (!option) return value;
  return locale === "en" ? option.label : (option.translated?.[locale] ?? option.label);
}
