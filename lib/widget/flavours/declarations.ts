/** The kinds of access token that the studio mints. To add one: a file beside this one, and a line here. */

import type { FlavourDeclaration } from "./flavour";
import { multiRegion } from "./multi-region";
import { multiRegionUpdate } from "./multi-region-update";
import { ofda } from "./ofda";

/** In the order in which they are offered. The later one is declared, the more specific it is. */
export const declarations = {
  multi_region: multiRegion,
  multi_region_update: multiRegionUpdate,
  ofda,
} as const satisfies Readonly<Record<string, FlavourDeclaration>>;
