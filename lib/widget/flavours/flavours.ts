/** The kinds of access token that the studio mints. To add one: a file beside this one, and a line here. */

import type { FlavourDeclaration } from "./flavour";
import { multiRegion } from "./multi-region";
import { multiRegionUpdate } from "./multi-region-update";
import { ofda } from "./ofda";

const declarations = {
  multi_region: multiRegion,
  multi_region_update: multiRegionUpdate,
  ofda,
} as const satisfies Readonly<Record<string, FlavourDeclaration>>;

export type Flavour = keyof typeof declarations;

/** In the order in which they are offered. */
export const flavours = Object.keys(declarations) as readonly Flavour[];

/** The flavour of a config without one. */
export const defaultFlavour: Flavour = "multi_region";

export function isFlavour(value: unknown): value is Flavour {
  return typeof value === "string" && Object.hasOwn(declarations, value);
}

export function declarationOf(flavour: Flavour): FlavourDeclaration {
  return declarations[flavour];
}
