/** A name with what follows it: `client.widgetToken.create({…})`, `new URL("…").toString()`, `items[0]`. */

import { isGroup, isMark, isWord, type Group, type Node } from "./forest";
import { bareName } from "./names";
import { spanOf } from "./nodes";
import { typeArgumentsAt } from "./type-arguments";
import type { Span } from "./value";

export type Link =
  | { readonly kind: "name"; readonly name: string; readonly span: Span }
  | { readonly kind: "call"; readonly args: readonly Node[]; readonly span: Span }
  | { readonly kind: "index"; readonly nodes: readonly Node[]; readonly span: Span }
  /** A block right behind: of a typed literal, or a function without its own parentheses. */
  | { readonly kind: "block"; readonly group: Group; readonly span: Span };

export interface Chain {
  readonly root: Node;
  readonly links: readonly Link[];
  readonly isNew: boolean;
  readonly span: Span;
  /** How many nodes it takes. */
  readonly length: number;
}

const access = [".", "?.", "::", "->", "!.", "?->"] as const;

/** Undefined where no chain begins. `isCommand`: what follows on the line is given to it, as Ruby allows. */
export function chainAt(nodes: readonly Node[], from: number): Chain | undefined {
  let at = from;
  const isNew = isWord(nodes[at], "new");
  if (isNew) at += 1;
  // `new { id = … }` and `new() { … }` have no name.
  const root = nodes[at];
  if (!root || root.kind === "mark" || root.kind === "number") return undefined;
  if (!(isNew && isGroup(root, "{", "("))) at += 1;
  const links: Link[] = [];
  let end = root.end;
  for (let node = nodes[at]; node; node = nodes[at]) {
    const next = nodes[at + 1];
    const isBroken = node.isFirst && !isMark(node, ...access);
    if (isBroken && !(isGroup(node, "{") && isNew)) break;
    if (isMark(node, ...access) && next?.kind === "word") {
      links.push({
        kind: "name",
        name: bareName(next.text),
        span: { start: next.start, end: next.end },
      });
      at += 2;
    } else if (isMark(node, ...access) && isGroup(next)) {
      // `?.[0]`, `->{name}`, `.(…)`
      at += 1;
      continue;
    } else if (
      (isMark(node, "!") && !isMark(next, "=")) ||
      (isMark(node, "?") && (!next || isMark(next, ...access, ",", ";")))
    ) {
      // `!` and `?` of TypeScript, Rust and Swift.
      at += 1;
      continue;
    } else if (isGroup(node, "(")) {
      links.push({ kind: "call", args: node.nodes, span: spanOf([node]) });
      at += 1;
    } else if (isGroup(node, "[")) {
      // `(window as any)["belvoSDK"]`, but not the next list of a matrix.
      if (isGroup(root, "[", "{") || (root.kind === "group" && node.start !== end)) break;
      // A type of Go is stepped over.
      if (!isTypeBracket(node, next, links))
        links.push({ kind: "index", nodes: node.nodes, span: spanOf([node]) });
      at += 1;
    } else if (isMark(node, "<") && root.kind === "word") {
      const length = genericsAt(nodes, at);
      if (length === 0) break;
      at += length;
      continue;
    } else if (isGroup(node, "{") && takesBlock(root, links, isNew, node.start === end)) {
      links.push({ kind: "block", group: node, span: spanOf([node]) });
      at += 1;
    } else if (isTypeWord(root, links, nodes, at)) {
      // `map[string]any{…}`, `map[string]interface{}{…}`
      at += isWord(nodes[at], "interface") ? 2 : 1;
      continue;
    } else break;
    end = nodes[at - 1]?.end ?? end;
  }
  return {
    root,
    links,
    isNew,
    span: { start: nodes[from]?.start ?? root.start, end },
    length: at - from,
  };
}

/** The words of a name with dots before its first call: `client.widgetToken.create`. */
export function calleeOf(
  { root, links }: Chain,
  until = links.findIndex(({ kind }) => kind === "call"),
): string {
  const names: string[] = root.kind === "word" ? [bareName(root.text)] : [];
  for (const link of links.slice(0, until === -1 ? undefined : until)) {
    if (link.kind === "name") names.push(link.name);
  }
  return names.slice(-8).join(".");
}

/** Kotlin: functions that run a block on what they are called on. */
const scopeNames = /^(?:apply|also|run)$/;

/** `isClose`: no space is between the name and the brace, as Go and Rust write a struct. */
function takesBlock(root: Node, links: readonly Link[], isNew: boolean, isClose: boolean): boolean {
  const last = links.at(-1);
  // `struct { … }{ … }` of Go: a type and a value of it.
  if (root.kind === "word" && root.text === "struct") return links.length < 2;
  if (last?.kind === "block") return false;
  if (isNew || last?.kind === "call") return true;
  if (root.kind === "mark") return false;
  if (root.kind !== "word") return root.kind === "group" && root.open === "[";
  // `TokenRequest { … }` of Rust and Go; `map[string]any{…}`; `json!{…}`.
  const name = last?.kind === "name" ? last.name : root.text;
  return (
    isClose ||
    /^[A-Z]|^build[A-Z]/.test(name) ||
    (last?.kind === "name" && scopeNames.test(last.name)) ||
    last?.kind === "index" ||
    root.text === "map" ||
    root.text === "json" ||
    root.text === "buildMap"
  );
}

/** `map[string]string`, `[]string{…}` */
function isTypeBracket(node: Group, next: Node | undefined, links: readonly Link[]): boolean {
  return (
    links.length === 0 &&
    node.nodes.length <= 1 &&
    next?.kind === "word" &&
    !next.isFirst &&
    /^(?:any|string|interface|int|bool|object)$/.test(next.text)
  );
}

function isTypeWord(
  root: Node,
  links: readonly Link[],
  nodes: readonly Node[],
  at: number,
): boolean {
  const isMap = isWord(root, "map") || isGroup(root, "[");
  return (
    isMap &&
    links.length === 0 &&
    nodes[at]?.kind === "word" &&
    (isGroup(nodes[at + 1], "{") || isGroup(nodes[at + 2], "{"))
  );
}

/** How many nodes `<Token, String>` takes; 0 where it is a comparison. */
function genericsAt(nodes: readonly Node[], at: number): number {
  const length = typeArgumentsAt(nodes, at);
  const after = nodes[at + length];
  return length > 0 && (isGroup(after, "(", "{") || isMark(after, ".", "::")) ? length : 0;
}

/** The position of the first argument list that the chain ends in a command for, as Ruby allows: `post "url", body: {}`. */
export function isCommand(chain: Chain, nodes: readonly Node[], after: number): boolean {
  const last = chain.links.at(-1);
  const next = nodes[after];
  if (last?.kind !== "name" || !next || next.isFirst) return false;
  return (
    next.kind === "text" ||
    (next.kind === "word" && isMark(nodes[after + 1], ":", "=>") && !next.isFirst)
  );
}
