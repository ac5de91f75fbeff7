/** What stands left of an assignment, and the name of a member that a method sets. */

import { chainAt } from "./chains";
import { isMark, type Node } from "./forest";
import { bareName } from "./names";

interface Target {
  readonly name: string;
  readonly path: readonly string[];
  readonly isDeclared: boolean;
  /** `this.x`, `self.x`, `@x` */
  readonly isMember: boolean;
}

/** What stands left of an assignment: types, modifiers and the name. */
export function targetOf(left: readonly Node[]): Target | undefined {
  const colon = left.findIndex((node) => isMark(node, ":", "?:"));
  const nodes = withoutGenerics(colon > 0 ? left.slice(0, colon) : left);
  // `jsonData, _ := json.Marshal(payload)`
  const comma = nodes.findIndex((node) => isMark(node, ","));
  const own = comma > 0 ? nodes.slice(0, comma) : nodes;
  const start = startOfName(own);
  const chain = chainAt(own, start);
  if (
    chain?.root.kind !== "word" ||
    chain.links.some(({ kind }) => kind === "call" || kind === "block")
  )
    return undefined;
  const path = chain.links.map((link) =>
    link.kind === "name" ? link.name : link.kind === "index" ? keyIn(link.nodes) : undefined,
  );
  if (path.some((key) => key === undefined)) return undefined;
  const keys = path.flatMap((key) => key ?? []);
  const isSelf = /^\$?(?:this|self)$/.test(chain.root.text);
  const name = isSelf ? keys.shift() : bareName(chain.root.text);
  if (name === undefined || name === "") return undefined;
  const isDeclared = start > 0 || colon > 0;
  const isMember = (isSelf || chain.root.text.startsWith("@")) && keys.length === 0;
  return { name, path: keys, isDeclared, isMember };
}

/** `Map<String, Object> body` */
function withoutGenerics(nodes: readonly Node[]): readonly Node[] {
  let depth = 0;
  return nodes.filter((node) => {
    const isOpen = isMark(node, "<");
    if (isOpen) depth += 1;
    const isInside = depth > 0;
    if (isMark(node, ">")) depth -= 1;
    return !isInside;
  });
}

/** The last word that is followed by no other word: what stands before it are types and modifiers. */
function startOfName(nodes: readonly Node[]): number {
  let start = 0;
  for (const [index, node] of nodes.entries()) {
    const before = nodes[index - 1];
    const isJoined = isMark(before, ".", "?.", "::", "->");
    if (node.kind === "word" && !isJoined) start = index;
  }
  return start;
}

/** The key of `x["key"]`, `x[:key]`, `x.put("key", …)`. */
export function keyIn(nodes: readonly Node[]): string | undefined {
  const [first, second] = nodes;
  if (nodes.length === 2 && isMark(first, ":") && second?.kind === "word") return second.text;
  if (nodes.length !== 1 || first?.kind !== "text") return undefined;
  const [piece = "", ...others] = first.pieces;
  return typeof piece === "string" && others.length === 0 && !piece.includes("\uE000")
    ? piece
    : undefined;
}

export function setterName(method: string): string {
  return method
    .replace(/^set_?/, "")
    .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
    .toLowerCase();
}
