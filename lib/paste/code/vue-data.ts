/** What `data() { return {…} }` of a Vue component makes: members that all of its methods know. */

import { isGroup, isWord, type Node } from "./forest";
import { partOf, splitItems } from "./members";
import type { Written } from "./written-names";

const head = /\bdata\s?(?:\(\)|:\s?function\s?\(\)|:\s?\(\)\s?=>)\s?\{\s*$/;

export function readData(written: Written, statement: readonly Node[]): void {
  const [first, group] = statement;
  if (!isWord(first, "return") || !isGroup(group, "{") || !first) return;
  const { start } = first;
  if (!head.test(written.source.slice(Math.max(start - 60, 0), start))) return;
  for (const item of splitItems(group.nodes).slice(0, 100)) {
    const part = partOf(item, false);
    if (part?.kind !== "member") continue;
    written.bind({
      name: part.key,
      nodes: part.nodes,
      span: part.span,
      block: { start: 0, end: written.source.length },
      isParameter: false,
      isDeclared: true,
    });
  }
}
