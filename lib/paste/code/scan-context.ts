/** Where a statement stands while the forest is walked. */

import type { Branch, Span } from "./value";

export interface Context {
  readonly block: Span;
  readonly branch?: Branch;
  readonly isRepeated?: boolean;
  readonly depth: number;
}
