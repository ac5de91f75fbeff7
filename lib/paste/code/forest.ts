/** The tree of brackets. A closing bracket without its opening one is ignored, and the end closes everything. */

import type { Token } from "./tokens";

export interface Group {
  readonly kind: "group";
  readonly open: "(" | "[" | "{";
  readonly nodes: readonly Node[];
  readonly start: number;
  readonly end: number;
  readonly isFirst: boolean;
}

type TextToken = Extract<Token, { readonly kind: "text" }>;

export interface TextNode extends Omit<TextToken, "pieces"> {
  readonly kind: "text";
  readonly pieces: readonly (string | readonly Node[])[];
}

export type Node = Exclude<Token, { readonly kind: "text" }> | TextNode | Group;

interface Open {
  readonly open: Group["open"];
  readonly nodes: Node[];
  readonly start: number;
  readonly isFirst: boolean;
}

const closers: ReadonlyMap<string, string> = new Map([
  [")", "("],
  ["]", "["],
  ["}", "{"],
]);

export function forestOf(tokens: readonly Token[]): readonly Node[] {
  const root: Node[] = [];
  const stack: Open[] = [];
  const add = (node: Node) => (stack.at(-1)?.nodes ?? root).push(node);
  const close = (end: number) => {
    const group = stack.pop();
    if (group) add({ kind: "group", ...group, end });
  };
  for (const token of tokens) {
    if (token.kind === "text")
      add({
        ...token,
        pieces: token.pieces.map((piece) => (typeof piece === "string" ? piece : forestOf(piece))),
      });
    else if (token.kind !== "mark") add(token);
    else if (token.text === "(" || token.text === "[" || token.text === "{") {
      stack.push({ open: token.text, nodes: [], start: token.start, isFirst: token.isFirst });
    } else {
      const opener = closers.get(token.text);
      if (opener === undefined) add(token);
      else if (stack.some(({ open }) => open === opener)) {
        while (stack.at(-1)?.open !== opener) close(token.start);
        close(token.end);
      }
    }
  }
  while (stack.length > 0) close(tokens.at(-1)?.end ?? 0);
  return root;
}

export function isMark(node: Node | undefined, ...texts: readonly string[]): boolean {
  return node?.kind === "mark" && texts.includes(node.text);
}

export function isWord(node: Node | undefined, ...texts: readonly string[]): boolean {
  return node?.kind === "word" && texts.includes(node.text);
}

export function isGroup<O extends Group["open"] = Group["open"]>(
  node: Node | undefined,
  ...opens: readonly O[]
): node is Group & { readonly open: O } {
  return node?.kind === "group" && (opens.length === 0 || opens.some((open) => open === node.open));
}
