/** The flavours, and what each declares. */

import { declarations } from "./declarations";
import type { FlavourDeclaration } from "./flavour";

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
