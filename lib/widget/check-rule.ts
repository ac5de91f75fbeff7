/** A rule that a check names: one of the catalogue's, whose texts come later, or one that is declared beside its entry. */

import type { DeclaredRule } from "./declared-rule";
import type * as requestRules from "./request-check-rules";
import type * as urlRules from "./url-check-rules";

type CatalogueRule =
  (typeof urlRules)[keyof typeof urlRules] | (typeof requestRules)[keyof typeof requestRules];

export type CheckRule = CatalogueRule | DeclaredRule;
