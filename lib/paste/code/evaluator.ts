/** What the parts of the reader of values need of it: they read a piece of an expression each. */

import type { Budget } from "./budget";
import type { Node } from "./forest";
import type { Names } from "./names";
import type { RecordValue, Span, Value } from "./value";

export interface Evaluator {
  readonly names: Names;
  readonly budget: Budget;
  readonly source: string;
  /** Where records begin that are layers of another one: they are no request of their own. */
  readonly layers: Set<number>;
  readonly read: (nodes: readonly Node[]) => Value;
  /** Undefined for a name that the text gives no value. */
  readonly valueOfName: (name: string, use: Span) => Value | undefined;
}

export interface Arguments {
  readonly items: readonly Value[];
  readonly named: RecordValue;
}

/** As it is written, cut where it is long. */
export function textAt({ source }: Pick<Evaluator, "source">, { start, end }: Span): string {
  return source.slice(start, Math.min(end, start + 120));
}
