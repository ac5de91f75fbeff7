/** What `+`, `.` of PHP and nothing at all join. */

import { argumentsOf } from "./arguments";
import { make } from "./budget";
import type { Evaluator } from "./evaluator";
import { isGroup, isMark, type Node } from "./forest";
import { merged } from "./records";
import { formatted, joined } from "./texts";
import { type Span, unknown, type Value } from "./value";

export function readSum(
  evaluator: Evaluator,
  nodes: readonly Node[],
  span: Span,
): Value | undefined {
  if (nodes.length < 2) return undefined;
  const operands: Node[][] = [[]];
  let isSum = false;
  for (const [index, node] of nodes.entries()) {
    const before = nodes[index - 1];
    const isPlus =
      isMark(node, "+", "<>", "..", "&") || (isMark(node, ".") && isConcatenation(nodes, index));
    const isAdjacent = node.kind === "text" && before?.kind === "text";
    if (isPlus || isAdjacent) {
      operands.push([]);
      isSum = true;
    }
    if (!isPlus) operands.at(-1)?.push(node);
    // `"…" % value`
    if (isMark(node, "%") && before?.kind === "text") {
      const given = nodes.slice(index + 1);
      const { items } =
        given.length === 1 && isGroup(given[0], "(", "[")
          ? argumentsOf(evaluator, given[0].nodes)
          : { items: [evaluator.read(given)] };
      return formatted(evaluator, evaluator.read(nodes.slice(0, index)), items, span);
    }
  }
  if (!isSum || !make(evaluator.budget, operands.length))
    return isSum ? unknown("value", span) : undefined;
  const values = operands.filter((one) => one.length > 0).map((one) => evaluator.read(one));
  const records = values.filter(({ kind }) => kind === "record" || kind === "list");
  if (records.length === values.length) return merged(evaluator, values, span);
  return joined(evaluator, values, span);
}

/** `.` of PHP stands between values, and not before a name. */
function isConcatenation(nodes: readonly Node[], index: number): boolean {
  const before = nodes[index - 1];
  const after = nodes[index + 1];
  if (!before || !after) return false;
  const isVariable = (node: Node) => node.kind === "word" && node.text.startsWith("$");
  return (
    after.kind === "text" ||
    isVariable(after) ||
    (before.kind === "text" && after.kind === "word" && after.start > (nodes[index]?.end ?? 0))
  );
}
