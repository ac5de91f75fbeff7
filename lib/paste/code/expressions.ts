/** Words and types around an expression that do not change what it is worth. */

import { isGroup, isMark, isWord, type Node } from "./forest";
import { functionWords, modifiers, typeWords } from "./spellings";

export function withoutModifiers(nodes: readonly Node[]): readonly Node[] {
  let from = 0;
  for (
    let node = nodes[from];
    node?.kind === "word" && modifiers.has(node.text);
    node = nodes[from]
  ) {
    const next = nodes[from + 1];
    if (
      !next ||
      isMark(next, ".", "=", ":", "(", ",") ||
      (isGroup(next, "(") && node.text === "typeof")
    )
      break;
    from += 1;
    if (isMark(nodes[from], "!", "?")) from += 1;
  }
  return from === 0 ? nodes : nodes.slice(from);
}

/** `x as T`, `x satisfies T`. */
export function withoutType(nodes: readonly Node[]): readonly Node[] {
  const at = nodes.findIndex(
    (node, index) =>
      index > 0 &&
      node.kind === "word" &&
      typeWords.has(node.text) &&
      !isMark(nodes[index - 1], ".", "?.", "->"),
  );
  return at === -1 ? nodes : nodes.slice(0, at);
}

export function isFunction(nodes: readonly Node[]): boolean {
  const [first, second] = nodes;
  const rest = isWord(first, "async") ? second : first;
  if (
    rest?.kind === "word" &&
    functionWords.has(rest.text) &&
    nodes.length > 1 &&
    !isMark(second, ".")
  )
    return true;
  if (isMark(first, "->", "|", "||") && nodes.length > 1) return true;
  const arrow = nodes.findIndex((node) => isMark(node, "=>"));
  if (arrow <= 0)
    return (
      isGroup(first, "{") &&
      first.nodes.some((node) => isMark(node, "->")) &&
      nodes.length === 1 &&
      !first.nodes.some((node) => isMark(node, ","))
    );
  return arrow <= 2 || isGroup(nodes[0], "(") || isWord(first, "async");
}
