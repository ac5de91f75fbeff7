/** What a statement gives to a name, and what it adds to one. */

import { targetOf } from "./assignment-targets";
import { make } from "./budget";
import { isGroup, isMark, isWord, type Node } from "./forest";
import { bareName, type Binding } from "./names";
import { spanOf } from "./nodes";
import type { Context } from "./scan-context";
import type { Span } from "./value";
import type { Written } from "./written-names";

const wholeQuery = /^(?:queryItems|percentEncodedQueryItems|RawQuery|rawQuery|Query|search)$/;

/** `const x = …`, `x := …`, `x.y = …`, `x["y"] = …`. The name that it is given to. */
export function readAssignment(
  written: Written,
  statement: readonly Node[],
  context: Context,
): string | undefined {
  const at = statement.findIndex((node) =>
    isMark(node, "=", ":=", "+=", "|=", ".=", "||=", "??=", "<<"),
  );
  if (at < 1) {
    declareOnly(written, statement, context);
    return undefined;
  }
  const mark = statement[at];
  if (isMark(mark, "||") || isMark(statement[at - 1], "=", "!")) return undefined;
  const left = statement.slice(0, at);
  const nodes = statement.slice(at + 1);
  const span = { start: statement[0]?.start ?? 0, end: statement.at(-1)?.end ?? 0 };
  const { block, branch, isRepeated } = context;
  const place = { nodes, span, block, ...(branch && { branch }) };
  const result = resultName(left);
  if (result !== undefined)
    written.bind({ ...place, name: result, isParameter: false, isDeclared: true });
  const target = targetOf(left);
  if (!target) return undefined;
  const { name, path, isDeclared, isMember } = target;
  if (isMark(mark, "<<")) {
    written.change({ ...place, name, kind: "item", path, ...(isRepeated && { isRepeated }) });
    return undefined;
  }
  if (isMark(mark, "+=", ".=")) {
    if (path.length === 0) appendText(written, name, place, block, isDeclared);
    return name;
  }
  if (isMark(mark, "|=")) {
    written.change({ ...place, name, kind: "merge", path });
    return undefined;
  }
  const last = path.at(-1) ?? "";
  // `components.queryItems = […]`, `u.RawQuery = q.Encode()`
  if (wholeQuery.test(last))
    written.change({ ...place, name, kind: "merge", path: path.slice(0, -1) });
  else if (path.length > 0) written.change({ ...place, name, kind: "member", path });
  else
    written.bind({
      ...place,
      name,
      isParameter: false,
      isDeclared: isDeclared || isMark(mark, ":="),
      // What a method gives to its object is known in all methods.
      ...(isMember && { block: { start: 0, end: written.source.length } }),
    });
  return path.length === 0 ? name : undefined;
}

/** `fun body(name: String) = mapOf(…)`: what the function gives back goes by its name and parentheses. */
function resultName(left: readonly Node[]): string | undefined {
  const at = left.findIndex((node) => isWord(node, "fun", "def"));
  const name = left[at + 1];
  const isFunction = at !== -1 && name?.kind === "word" && isGroup(left[at + 2], "(");
  return isFunction ? `${name.text}()` : undefined;
}

/** `url += "&locale=pt"` is what the name held before, and more. */
function appendText(
  written: Written,
  name: string,
  place: Pick<Binding, "nodes" | "span" | "block" | "branch">,
  block: Span,
  isDeclared: boolean,
): void {
  const before = written.bindingsOf(name).findLast((one) => one.nodes !== undefined);
  if (!before?.nodes || !place.nodes) return;
  const { span } = place;
  const plus: Node = {
    kind: "mark",
    text: "+",
    start: span.start,
    end: span.start,
    isFirst: false,
  };
  if (!make(written.budget, before.nodes.length + place.nodes.length)) return;
  written.bind({
    ...place,
    block,
    name,
    nodes: [...before.nodes, plus, ...place.nodes],
    isParameter: false,
    isDeclared,
  });
}

/** `let url;`, `String url;` */
function declareOnly(written: Written, statement: readonly Node[], context: Context): void {
  const [first, second] = statement;
  // Elixir: `@scopes "…"`.
  if (first?.kind === "word" && /^@[a-z]/.test(first.text) && second && !isMark(second, ".")) {
    written.bind({
      name: bareName(first.text),
      nodes: statement.slice(1),
      span: spanOf(statement),
      block: context.block,
      isParameter: false,
      isDeclared: true,
    });
    return;
  }
  if (!isWord(first, "let", "var") || second?.kind !== "word" || statement.length > 6) return;
  written.bind({
    name: bareName(second.text),
    span: first ?? second,
    block: context.block,
    isParameter: false,
    isDeclared: true,
  });
}
