/** Writes a node as a literal, by the notation of a language. */

import type { Node, VariableName } from "./node";

export interface Notation {
  readonly text: (text: string) => string;
  readonly variable: (name: VariableName) => string;
  /** Unset means `true` and `false`. */
  readonly flag?: (value: boolean) => string;
  readonly pair: (name: string, value: string) => string;
  /** The brackets of an object, by the number of its members. */
  readonly object: (members: number) => readonly [open: string, close: string];
  /** `isPlain`: a list of texts. */
  readonly list: (isPlain: boolean) => readonly [open: string, close: string];
  readonly indent: string;
  /** The last line ends with a comma as well. */
  readonly endsWithComma: boolean;
  /** What separates the members of an object; unset means a comma. */
  readonly separator?: string;
}

/** In columns: a list of texts that fits is one line. */
const widest = 90;

/** `margin` is the indentation of the line that the literal starts in. */
export function writeNode(node: Node, notation: Notation, margin: string): string {
  switch (node.kind) {
    case "text":
      return notation.text(node.text);
    case "bare":
      return typeof node.value === "boolean" && notation.flag
        ? notation.flag(node.value)
        : String(node.value);
    case "variable":
      return notation.variable(node.name);
    case "list": {
      const isPlain = node.items.every(({ kind }) => kind === "text");
      const inner = margin + notation.indent;
      const items = node.items.map((item) => writeNode(item, notation, inner));
      const brackets = notation.list(isPlain);
      const line = `${brackets[0]}${items.join(", ")}${brackets[1]}`;
      return isPlain && line.length <= widest
        ? line
        : onLines(items, brackets, { ...notation, separator: "," }, margin);
    }
    case "object": {
      const inner = margin + notation.indent;
      const items = node.members.map(([name, value]) =>
        notation.pair(name, writeNode(value, notation, inner)),
      );
      return onLines(items, notation.object(items.length), notation, margin);
    }
  }
}

function onLines(
  items: readonly string[],
  [open, close]: readonly [string, string],
  { indent, endsWithComma, separator = "," }: Notation,
  margin: string,
): string {
  if (items.length === 0) return `${open}${close}`;
  const lines = items.map((item) => `${margin}${indent}${item}`).join(`${separator}\n`);
  return `${open}\n${lines}${endsWithComma ? "," : ""}\n${margin}${close}`;
}
