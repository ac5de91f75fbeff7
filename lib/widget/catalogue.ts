/** The whole catalogue. The form, the URLs, the token request, the reference and the tests are derived from it. */

import { flavours, type Flavour } from "./flavours/flavours";
import type { Value } from "./kinds";
import type { Applies, Parameter } from "./parameter";
import { parameters } from "./parameters";
import { themeFields, type ThemeFieldName } from "./theme-fields";
import { tokenFields } from "./token-fields";

export type UrlParameterName = keyof typeof parameters;
export type TokenFieldName = keyof typeof tokenFields | ThemeFieldName;
export type ParameterName = UrlParameterName | TokenFieldName;

const catalogue: Readonly<Record<ParameterName, Parameter>> = {
  ...parameters,
  ...tokenFields,
  ...themeFields,
};

/** In the order of the catalogue, which every output keeps. */
export const parameterNames = Object.keys(parameters) as readonly UrlParameterName[];
export const tokenFieldNames = Object.keys({
  ...tokenFields,
  ...themeFields,
}) as readonly TokenFieldName[];
export const catalogueNames: readonly ParameterName[] = [...parameterNames, ...tokenFieldNames];

/** The entry of a wire name, with the type of its value left open. */
export function entryOf(name: ParameterName): Parameter {
  const entry = catalogue[name];
  // The type allows any theme key; `isParameterName` accepts only the known ones.
  if (!entry) throw new Error(`The catalogue has no ${name}.`);
  return entry;
}

export function isParameterName(name: string): name is ParameterName {
  return Object.hasOwn(catalogue, name);
}

/** Which of the two artefacts the setting travels in. */
export function travelsIn(name: ParameterName): "widget URL" | "token request" {
  return Object.hasOwn(parameters, name) ? "widget URL" : "token request";
}

/** How the parameter behaves in this flavour; undefined if the flavour does not use it. */
export function appliesTo(name: ParameterName, flavour: Flavour): Applies<Value> | undefined {
  return entryOf(name).flavours[flavour];
}

const namesByFlavour = new Map(
  flavours.map((flavour) => [
    flavour,
    catalogueNames.filter((name) => appliesTo(name, flavour) !== undefined),
  ]),
);

/** The parameters of a flavour. */
export function namesFor(flavour: Flavour): readonly ParameterName[] {
  return namesByFlavour.get(flavour) ?? [];
}
