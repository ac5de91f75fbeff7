/** A block behind a call or a type that fills what it makes. */

import { argumentsOf } from "./arguments";
import { deepestValue } from "./budget";
import type { Evaluator } from "./evaluator";
import { type Group, isGroup, type Node } from "./forest";
import { readLiteral } from "./literals";
import { memberMethods } from "./spellings";
import { literalOf, type Member, type RecordValue, type Value, withMembers } from "./value";

/** `new X() { A = … }`, `HashMap() {{ put("a", b) }}`, `buildJsonObject { put("a", b) }`. */
export function withBlock(evaluator: Evaluator, value: RecordValue, group: Group): RecordValue {
  const inner = group.nodes.length === 1 && isGroup(group.nodes[0], "{") ? group.nodes[0] : group;
  const members = callsIn(evaluator, inner.nodes);
  if (members.length > 0) return withMembers(value, members);
  const literal = readLiteral(evaluator, inner, true);
  return literal.kind === "record" ? withMembers(value, literal.members) : value;
}

/** Kotlin: what a block of a name fills, a record or a list. */
const nested = /^put(?:Json)?(Object|Array)$/;

/** `put("a", b)` as statements of a block, and `putJsonObject("a") { … }`. */
export function callsIn(
  evaluator: Evaluator,
  nodes: readonly Node[],
  depth = 0,
): readonly Member[] {
  const members: Member[] = [];
  for (let at = 0; at < nodes.length && depth < deepestValue; at += 1) {
    const node = nodes[at];
    const next = nodes[at + 1];
    if (node?.kind !== "word" || !isGroup(next, "(")) continue;
    const block = nodes[at + 2];
    const kind = nested.exec(node.text)?.[1];
    if (kind === undefined && !memberMethods.has(node.text.toLowerCase())) continue;
    const { items } = argumentsOf(evaluator, next.nodes);
    const key = literalOf(items[0]);
    if (key === undefined) continue;
    const span = { start: node.start, end: next.end };
    if (kind !== undefined && isGroup(block, "{")) {
      const value: Value =
        kind === "Array"
          ? listIn(evaluator, block, depth)
          : { kind: "record", members: callsIn(evaluator, block.nodes, depth + 1), span };
      members.push({ key, value, span });
    } else if (items[1]) members.push({ key, value: items[1], span });
  }
  return members;
}

/** `add("A"); add("B")`; anything else in it may add more. */
function listIn(evaluator: Evaluator, { nodes, start, end }: Group, depth: number): Value {
  const items: Value[] = [];
  let open: string | undefined;
  for (const [at, node] of nodes.entries()) {
    const next = nodes[at + 1];
    if (node.kind !== "word") continue;
    if (node.text === "add" && isGroup(next, "(")) {
      const [item] = argumentsOf(evaluator, next.nodes).items;
      if (item) items.push(item);
    } else if (/^add(?:Json)?Object$/.test(node.text) && isGroup(next, "{")) {
      const span = { start: next.start, end: next.end };
      items.push({ kind: "record", members: callsIn(evaluator, next.nodes, depth + 1), span });
    } else if (isGroup(next, "(", "{")) open = node.text;
  }
  return { kind: "list", items, span: { start, end }, ...(open !== undefined && { open }) };
}
