/** Parses everything that looks like JavaScript: object literals, JSON with comments, scripts. Runs none of it. */

import { Parser, type AnyNode, type Expression, type Options, type Program } from "acorn";
import { codeLimit } from "./limits";

const options: Options = {
  ecmaVersion: "latest",
  sourceType: "module",
  allowReturnOutsideFunction: true,
  allowAwaitOutsideFunction: true,
  allowImportExportEverywhere: true,
  allowSuperOutsideMethod: true,
  checkPrivateFields: false,
};

// A plugin of acorn is a class. The checks that are left out would refuse a fragment, and some take quadratic time.
const Reader = Parser.extend(
  (Base) =>
    class extends Base {
      declareName() {}
      checkLocalExport() {}
      validateRegExpPattern() {}
      raiseRecoverable() {}
    },
);

export function parseProgram(text: string): Program | undefined {
  if (text.length > codeLimit) return undefined;
  return attempt(() => Reader.parse(text, options)).node;
}

/** The expression that the whole text is, a semicolon at its end aside. */
export function parseExpression(text: string): Expression | undefined {
  if (text.length > codeLimit) return undefined;
  const program = attempt(() => Reader.parse(`(${withoutEnd(text)}\n)`, options)).node;
  const [statement, ...others] = program?.body ?? [];
  return statement?.type === "ExpressionStatement" && others.length === 0
    ? statement.expression
    : undefined;
}

/** A pattern for it would take quadratic time on a long run of spaces. */
function withoutEnd(text: string): string {
  let end = text.length;
  while (end > 0 && /[\s;,]/.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

interface Attempt<N extends AnyNode> {
  readonly node?: N;
  /** Where parsing stopped. */
  readonly end: number;
}

/** The expression that a text begins with. What follows it may be anything, such as another language. */
export function parseExpressionAt(text: string): Attempt<Expression> {
  return attempt(() => Reader.parseExpressionAt(text, 0, options));
}

function attempt<N extends AnyNode>(parse: () => N): Attempt<N> {
  try {
    const node = parse();
    return { node, end: node.end };
  } catch (error) {
    // Acorn throws a SyntaxError with the offset; a stack that is too deep has none.
    const isPlaced = error instanceof SyntaxError && "raisedAt" in error;
    const end = isPlaced && typeof error.raisedAt === "number" ? error.raisedAt : Infinity;
    return { end: Math.max(end, 1) };
  }
}

/** Every node, parents first and in the order of the text. Without recursion: a long sum is a deep tree. */
export function* nodesOf(root: AnyNode): Generator<AnyNode> {
  const open: AnyNode[] = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    yield node;
    for (const child of childrenOf(node).reverse()) open.push(child);
  }
}

function childrenOf(node: AnyNode): AnyNode[] {
  return Object.values(node).flatMap((value: unknown) => {
    if (Array.isArray(value)) return value.filter(isNode);
    return isNode(value) ? [value] : [];
  });
}

function isNode(value: unknown): value is AnyNode {
  return (
    typeof value === "object" && value !== null && "type" in value && typeof value.type === "string"
  );
}
