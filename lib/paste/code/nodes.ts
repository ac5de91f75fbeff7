/** Where nodes stand in the text. */

import type { Node } from "./forest";
import type { Span } from "./value";

export function spanOf(nodes: readonly Node[]): Span {
  return { start: nodes[0]?.start ?? 0, end: nodes.at(-1)?.end ?? 0 };
}
