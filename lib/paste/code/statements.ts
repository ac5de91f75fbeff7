/** Where a statement ends, in languages with and without semicolons. */

import { isGroup, isMark, isWord, type Node } from "./forest";

const joiners = new Set([
  "=",
  "+",
  ",",
  ".",
  "?.",
  "?",
  "&&",
  "||",
  "??",
  "=>",
  ":=",
  "->",
  "+=",
  ".=",
  "-",
  "*",
  "|",
  "&",
  "::",
  "<>",
  "\\",
  "==",
  "===",
]);

const leaders = new Set([
  ".",
  "?.",
  "->",
  "+",
  "?",
  ":",
  "&&",
  "||",
  "??",
  ",",
  "=>",
  "=",
  "|>",
  "::",
  "?:",
  "*",
  "/",
  "==",
  "===",
  "<>",
]);

const heads =
  /^(?:if|elif|else|for|while|def|class|try|with|except|finally|async|when|unless|case|begin)$/;

/** At semicolons, and where a line begins that does not go on with the one before. */
export function statementsOf(nodes: readonly Node[]): readonly (readonly Node[])[] {
  const statements: Node[][] = [];
  let statement: Node[] = [];
  const flush = () => {
    if (statement.length > 0) statements.push(statement);
    statement = [];
  };
  for (const node of nodes) {
    const last = statement.at(-1);
    if (node.isFirst && last) {
      const [first] = statement;
      const isHead = isMark(last, ":") && first?.kind === "word" && heads.test(first.text);
      const isOpen =
        last.kind === "mark" &&
        (joiners.has(last.text) || (last.text === ":" && !isHead)) &&
        !isHead;
      const goesOn =
        (node.kind === "mark" && leaders.has(node.text)) ||
        isWord(node, "else", "catch", "finally", "as", "satisfies") ||
        (isGroup(node, "{") && last.kind !== "text");
      const isText = node.kind === "text" && last.kind === "text";
      if (!isOpen && !goesOn && !isText) flush();
    }
    if (isMark(node, ";")) flush();
    else statement.push(node);
  }
  flush();
  return statements;
}
