/** What the head of a statement says of those below it: a condition, a loop. */

import { conditionOf } from "./conditions";
import { isMark, isWord, type Node } from "./forest";
import type { Context } from "./scan-context";
import type { Branch } from "./value";
import type { Written } from "./written-names";

/** Of Ruby, and of an `if` without braces. */
export const lineHeads = /^(?:if|unless|elsif|else|while|for)$/;

/** `interface X { … }`, `type X = …`, `declare …`, `type X struct { … }`: they hold no values. */
export function isTypeDeclaration(statement: readonly Node[]): boolean {
  const from = isWord(statement[0], "export") ? 1 : 0;
  const [first, second, third] = statement.slice(from, from + 3);
  return (
    (isWord(first, "declare", "interface") && second?.kind === "word") ||
    (isWord(first, "type") && second?.kind === "word" && !isMark(third, ":", "."))
  );
}

export function headBranch(
  written: Written,
  statement: readonly Node[],
  context: Context,
): { readonly branch?: Branch } {
  const [first] = statement;
  if (isWord(first, "if", "elif", "elsif", "unless"))
    return { branch: conditionBranch(written, statement.slice(1)) };
  if (isWord(first, "else", "except", "catch"))
    return { branch: { key: `else ${first?.start ?? 0}`, index: 0 } };
  return context.branch ? { branch: context.branch } : {};
}

export function conditionBranch(written: Written, nodes: readonly Node[], isElse = false): Branch {
  const { key, isNot } = conditionOf(written.source, nodes);
  return { key, index: isElse === isNot ? 0 : 1 };
}
