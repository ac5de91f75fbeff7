/** The parameters of a function: they hide the names around them. */

import { deepestValue } from "./budget";
import { isGroup, isMark, isWord, type Node } from "./forest";
import { splitItems } from "./members";
import { bareName } from "./names";
import type { Context } from "./scan-context";
import type { Written } from "./written-names";

/** Parameters hide the names around them. */
export function readFunction(
  written: Written,
  nodes: readonly Node[],
  at: number,
  { depth }: Context,
): void {
  const group = nodes[at];
  if (!isGroup(group, "(") || depth > deepestValue) return;
  if (
    isWord(
      nodes[at - 1],
      "if",
      "for",
      "while",
      "switch",
      "catch",
      "with",
      "using",
      "when",
      "foreach",
    )
  )
    return;
  let next = at + 1;
  if (isMark(nodes[next], ":", "->")) {
    for (next += 1; next < at + 14; next += 1) {
      const node = nodes[next];
      if (!node || isGroup(node, "{") || isMark(node, "=>", ",", "=")) break;
    }
  }
  if (isMark(nodes[next], "=>")) next += 1;
  const block = nodes[next];
  const isArrow = isMark(nodes[next - 1], "=>");
  if (!block || block.isFirst || !(isGroup(block, "{") || isArrow)) return;
  if (!isArrow && nodes[at - 1]?.kind !== "word" && !isMark(nodes[at - 1], ">")) return;
  // Of a call with a block behind it, such as `client.post(url) { … }`, the arguments are values.
  if (!isArrow && isMark(nodes[at - 2], ".")) return;
  const span =
    isArrow && !isGroup(block, "{")
      ? { start: group.start, end: nodes.at(-1)?.end ?? block.end }
      : { start: group.start, end: block.end };
  for (const item of splitItems(group.nodes).slice(0, 30)) {
    const end = item.findIndex((node) => isMark(node, ":", "=", "?:", "?"));
    const name = (end === -1 ? item : item.slice(0, end)).findLast((node) => node.kind === "word");
    if (name?.kind !== "word" || isGroup(item[0])) continue;
    written.bind({
      name: bareName(name.text),
      span: name,
      block: span,
      isParameter: true,
      isDeclared: true,
    });
  }
}
