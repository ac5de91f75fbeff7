/** Tells the members, items and spreads of a list that is written out, whatever its brackets and separators are. */

import { isGroup, isMark, isWord, type Node } from "./forest";
import { fieldName, isMemberName } from "./field-name";
import { bareName } from "./names";
import { typeArgumentsAt } from "./type-arguments";
import type { Span } from "./value";

export type Part =
  | {
      readonly kind: "member";
      readonly key: string;
      readonly nodes: readonly Node[];
      readonly span: Span;
    }
  | {
      readonly kind: "computed";
      readonly keyNodes: readonly Node[];
      readonly nodes: readonly Node[];
      readonly span: Span;
    }
  | { readonly kind: "spread"; readonly nodes: readonly Node[]; readonly span: Span }
  | { readonly kind: "function"; readonly key: string; readonly span: Span }
  | { readonly kind: "item"; readonly nodes: readonly Node[]; readonly span: Span };

/** At commas, at semicolons, and at line breaks where a member of its own begins. */
export function splitItems(nodes: readonly Node[]): readonly (readonly Node[])[] {
  const items: Node[][] = [];
  let item: Node[] = [];
  const hasCommas = nodes.some((node) => isMark(node, ",", ";"));
  let typesEnd = 0;
  for (const [index, node] of nodes.entries()) {
    const before = nodes[index - 1];
    const mayBeType = !before || before.kind === "word" || isMark(before, ",", ":", "=", "=>");
    if (isMark(node, "<") && mayBeType && index >= typesEnd)
      typesEnd = index + typeArgumentsAt(nodes, index);
    const isComma = isMark(node, ",") && index >= typesEnd;
    const begins = !hasCommas && node.isFirst && item.length > 0 && isKeyAt(nodes, index);
    if (isComma || isMark(node, ";")) {
      if (item.length > 0) items.push(item);
      item = [];
    } else if (begins) {
      items.push(item);
      item = [node];
    } else item.push(node);
  }
  if (item.length > 0) items.push(item);
  return items;
}

const keyMarks = [":", "=>", "=", "to", "->", "?:"];

function isKeyAt(nodes: readonly Node[], at: number): boolean {
  const next = nodes[at + 1];
  return (
    (nodes[at]?.kind === "word" || nodes[at]?.kind === "text") &&
    (isMark(next, ...keyMarks) || isWord(next, "to"))
  );
}

/** `isCall`: in an argument list a word alone is a value, and not a member that has the name of its value. */
export function partOf(given: readonly Node[], isCall: boolean): Part | undefined {
  const nodes = withoutLead(given);
  const [first, second] = nodes;
  const last = nodes.at(-1);
  if (!first || !last) return undefined;
  const span = { start: first.start, end: last.end };
  if (isMark(first, "...", "**", "*", "..")) return { kind: "spread", nodes: nodes.slice(1), span };
  // `:scopes => "…"` of Ruby and Elixir, `.scopes = "…"` of C.
  if (isMark(first, ":", ".") && second?.kind === "word" && isMark(nodes[2], "=>", "=", ":")) {
    return { kind: "member", key: second.text, nodes: nodes.slice(3), span };
  }
  // `$this->options` of PHP.
  const isMemberOf = isMark(second, "->") && first.kind === "word" && /^\$|^this$/.test(first.text);
  const key = isMemberOf ? undefined : keyOf(first);
  if (key !== undefined && (isMark(second, ...keyMarks) || isWord(second, "to"))) {
    return { kind: "member", key, nodes: nodes.slice(2), span };
  }
  if (key !== undefined && !isCall && isGroup(second, "(") && isGroup(nodes[2], "{")) {
    return { kind: "function", key, span };
  }
  if (isGroup(first, "[") && isMark(second, ":", "=>", "=")) {
    return { kind: "computed", keyNodes: first.nodes, nodes: nodes.slice(2), span };
  }
  // A pair in braces: C++, and Java's map of a map.
  if (!isCall && nodes.length === 1 && first.kind === "word" && /^[A-Za-z_]/.test(first.text)) {
    return { kind: "member", key: bareName(first.text), nodes, span };
  }
  return { kind: "item", nodes, span };
}

function keyOf(node: Node): string | undefined {
  if (node.kind === "word") {
    const name = bareName(node.text);
    return isMemberName(name) ? fieldName(name) : name;
  }
  if (node.kind === "number") return node.text;
  if (node.kind !== "text") return undefined;
  const [piece = "", ...others] = node.pieces;
  return typeof piece === "string" && others.length === 0 && !piece.includes("\uE000")
    ? piece
    : undefined;
}

function withoutLead(nodes: readonly Node[]): readonly Node[] {
  const isAsync = isWord(nodes[0], "async", "get", "static") && nodes[1]?.kind === "word";
  return isAsync ? nodes.slice(1) : nodes;
}
