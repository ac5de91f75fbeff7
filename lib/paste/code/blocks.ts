/** A block behind a call or a type that fills what it makes. */

import { argumentsOf } from "./arguments";
import type { Evaluator } from "./evaluator";
import { type Group, isGroup, type Node } from "./forest";
import { readLiteral } from "./literals";
import { memberMethods } from "./spellings";
import { literalOf, type Member, type RecordValue, withMembers } from "./value";

/** `new X() { A = … }`, `HashMap() {{ put("a", b) }}`, `buildJsonObject { put("a", b) }`. */
export function withBlock(evaluator: Evaluator, value: RecordValue, group: Group): RecordValue {
  const inner = group.nodes.length === 1 && isGroup(group.nodes[0], "{") ? group.nodes[0] : group;
  const members = callsIn(evaluator, inner.nodes);
  if (members.length > 0) return withMembers(value, members);
  const literal = readLiteral(evaluator, inner, true);
  return literal.kind === "record" ? withMembers(value, literal.members) : value;
}

/** `put("a", b)` as statements of a block. */
export function callsIn(evaluator: Evaluator, nodes: readonly Node[]): readonly Member[] {
  const members: Member[] = [];
  for (let at = 0; at < nodes.length; at += 1) {
    const node = nodes[at];
    const next = nodes[at + 1];
    if (node?.kind !== "word" || !isGroup(next, "(") || !memberMethods.has(node.text.toLowerCase()))
      continue;
    const { items } = argumentsOf(evaluator, next.nodes);
    const key = literalOf(items[0]);
    if (key !== undefined && items[1])
      members.push({ key, value: items[1], span: { start: node.start, end: next.end } });
  }
  return members;
}
