import type { ParameterName } from "./catalogue";
import type { Check } from "./parameter";
import { themeChecks } from "./theme-checks";
import { tokenChecks } from "./token-checks";
import { urlChecks } from "./url-checks";

const checks: Readonly<Partial<Record<ParameterName, readonly Check[]>>> = {
  ...urlChecks,
  ...tokenChecks,
  ...themeChecks,
};

/** The rules of value and format of a parameter, in the order in which they judge. */
export function checksOf(name: ParameterName): readonly Check[] {
  return checks[name] ?? [];
}
