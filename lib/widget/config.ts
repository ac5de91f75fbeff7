/**
 * What the form holds and a studio URL carries. Shareable by type: credentials, access tokens and identities are
 * other types, and nothing here can hold them.
 */

import { appliesTo, catalogueNames, type ParameterName } from "./catalogue";
import type { Environment } from "./environments";
import { declarationOf, defaultFlavour, type Flavour } from "./flavours/flavours";
import type { Persona } from "./identity";
import type { Kind, ValueOf } from "./kinds";
import type { parameters } from "./parameters";
import type { ThemeFieldName } from "./theme-fields";
import type { tokenFields } from "./token-fields";

type ValuesOf<C extends Readonly<Record<string, { readonly kind: Kind }>>> = {
  readonly [N in keyof C]?: ValueOf<C[N]["kind"]>;
};

export type WidgetConfig = {
  /** `multi_region` also if a studio URL does not name one. */
  readonly flavour: Flavour;
  /** Unset means the default of the studio that opens the config. */
  readonly environment?: Environment;
  /** One of Belvo's sandbox identities; any other identity stays out of the config. */
  readonly persona?: Persona;
} & ValuesOf<typeof parameters> &
  ValuesOf<typeof tokenFields> & { readonly [N in ThemeFieldName]?: string };

export const emptyConfig: WidgetConfig = { flavour: defaultFlavour };

/** The only cast, for values that passed the schemas of the catalogue or come from a config. */
export function configOf(
  flavour: Flavour,
  values: Readonly<Record<string, unknown>>,
): WidgetConfig {
  return { ...values, flavour } as WidgetConfig;
}

/** The settings that have a value, in the order of the catalogue. */
export function setNames(config: WidgetConfig): readonly ParameterName[] {
  return catalogueNames.filter((name) => config[name] !== undefined);
}

/** The same config for another flavour, and the names of the settings that this flavour does not use. */
export function changeFlavour(
  config: WidgetConfig,
  flavour: Flavour,
): { readonly config: WidgetConfig; readonly dropped: readonly string[] } {
  const dropped: string[] = setNames(config).filter((name) => !appliesTo(name, flavour));
  if (config.persona && !declarationOf(flavour).asksForConsent) dropped.push("persona");
  const kept = Object.entries(config).filter(([name]) => !dropped.includes(name));
  return { config: configOf(flavour, Object.fromEntries(kept)), dropped };
}
