import type { Node, VariableName } from "./node";
import { quote } from "./quote";
import { writeNode, type Notation } from "./write-node";

/** `variable` writes what stands for a variable, with its quotes. */
export function jsonNotation(variable: (name: VariableName) => string): Notation {
  return {
    text: (text) => quote(text),
    variable,
    pair: (name, value) => `"${name}": ${value}`,
    object: () => ["{", "}"],
    list: () => ["[", "]"],
    indent: "  ",
    endsWithComma: false,
  };
}

export function writeJson(node: Node, variable: (name: VariableName) => string): string {
  return writeNode(node, jsonNotation(variable), "");
}
