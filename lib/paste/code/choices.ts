/** Values that a condition decides: `c ? a : b`, `a if c else b`, `a || b`. */

import { conditionOf } from "./conditions";
import type { Evaluator } from "./evaluator";
import { isGroup, isMark, isWord, type Node } from "./forest";
import { known, type Span, type Value } from "./value";

/** `c ? a : b`, `a if c else b`, `if (c) a else b`. */
export function readChoice(
  evaluator: Evaluator,
  nodes: readonly Node[],
  span: Span,
): Value | undefined {
  const mark = nodes.findIndex((node) => isMark(node, "?"));
  const colon = mark === -1 ? -1 : colonOf(nodes, mark);
  if (mark > 0 && colon > 0) {
    const { key, isNot } = conditionOf(evaluator.source, nodes.slice(0, mark));
    const options = [
      evaluator.read(nodes.slice(mark + 1, colon)),
      evaluator.read(nodes.slice(colon + 1)),
    ];
    return { kind: "one-of", key, options: isNot ? options.reverse() : options, span };
  }
  const isAt = nodes.findIndex((node) => isWord(node, "if"));
  const elseAt = nodes.findIndex((node) => isWord(node, "else"));
  if (isAt > 0 && elseAt > isAt) {
    const { key, isNot } = conditionOf(evaluator.source, nodes.slice(isAt + 1, elseAt));
    const options = [evaluator.read(nodes.slice(0, isAt)), evaluator.read(nodes.slice(elseAt + 1))];
    return { kind: "one-of", key, options: isNot ? options.reverse() : options, span };
  }
  if (isAt === 0 && elseAt > 1 && isGroup(nodes[1], "(")) {
    const { key, isNot } = conditionOf(evaluator.source, nodes[1].nodes);
    const options = [
      evaluator.read(unwrapped(nodes.slice(2, elseAt))),
      evaluator.read(unwrapped(nodes.slice(elseAt + 1))),
    ];
    return { kind: "one-of", key, options: isNot ? options.reverse() : options, span };
  }
  return undefined;
}

/** `a || b`, `a ?? b`, `a or b`, `a && b`. */
export function readEither(
  evaluator: Evaluator,
  nodes: readonly Node[],
  span: Span,
): Value | undefined {
  const either = splitAt(nodes, (node) => isMark(node, "||", "??", "?:") || isWord(node, "or"));
  if (either.length > 1) {
    const key = `or ${span.start}`;
    return {
      kind: "one-of",
      key,
      options: either.map((part) => evaluator.read(part)).reverse(),
      span,
    };
  }
  const both = splitAt(nodes, (node) => isMark(node, "&&") || isWord(node, "and"));
  if (both.length < 2) return undefined;
  const { key, isNot } = conditionOf(evaluator.source, both.slice(0, -1).flat());
  const options = [evaluator.read(both.at(-1) ?? []), known(undefined, span)];
  return { kind: "one-of", key, options: isNot ? options.reverse() : options, span };
}

function colonOf(nodes: readonly Node[], mark: number): number {
  let depth = 0;
  for (let index = mark + 1; index < nodes.length; index += 1) {
    const node = nodes[index];
    if (isMark(node, "?")) depth += 1;
    else if (isMark(node, ":")) {
      if (depth === 0) return index;
      depth -= 1;
    }
  }
  return -1;
}

function splitAt(
  nodes: readonly Node[],
  isMarkOf: (node: Node) => boolean,
): readonly (readonly Node[])[] {
  const parts: Node[][] = [[]];
  for (const node of nodes) {
    if (isMarkOf(node) && (parts.at(-1)?.length ?? 0) > 0) parts.push([]);
    else parts.at(-1)?.push(node);
  }
  return parts.filter((part) => part.length > 0);
}

function unwrapped(nodes: readonly Node[]): readonly Node[] {
  const [only] = nodes;
  return nodes.length === 1 && isGroup(only, "{") ? only.nodes : nodes;
}
