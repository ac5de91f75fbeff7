/**
 * Classes, structs and records that a text declares: what a member is called in JSON, and what it is worth unless it is
 * given.
 */

import type { DeclaredType } from "./declared-type";
import { type Group, isGroup, isMark, isWord, type Node } from "./forest";
import { partOf, splitItems } from "./members";
import { bareName } from "./names";
import { spanOf } from "./nodes";
import { statementsOf } from "./statements";

const longestHead = 12;
const mostMembers = 60;

/** Annotations, attributes and tags that name a member. */
const wireName =
  /(?:JsonPropertyName|JsonProperty|SerialName|SerializedName|JsonKey|JsonField|Json|rename|alias|property_name|data_key)\b[^"'\n]{0,40}["']([\w-]{1,60})["']|json:"([\w-]{1,60})/;

/** Undefined for what declares no type. A body below its head, as in Python, is read line by line. */
export function typeIn(statement: readonly Node[], source: string): DeclaredType | undefined {
  const at = statement.findIndex(
    (node, index) => index < longestHead && isWord(node, "class", "struct", "record"),
  );
  if (at === -1) return undefined;
  const isTagged = isWord(statement[at - 2], "type") && isWord(statement[at], "struct");
  const name = statement[isTagged ? at - 1 : at + 1];
  if (name?.kind !== "word") return undefined;
  const type: DeclaredType = { name: name.text, members: [] };
  const isBelow = isMark(statement.at(-1), ":");
  for (const node of statement.slice(at + 1)) {
    if (isGroup(node, "(") && !isBelow)
      for (const item of splitItems(node.nodes)) addMember(type, item, source, false);
    if (isGroup(node, "{"))
      for (const inner of linesOf(node.nodes)) addMember(type, inner, source, isTagged);
  }
  return type;
}

/** `struct { … }` of Go without a name. */
export function structIn({ nodes }: Group, source: string): DeclaredType {
  const type: DeclaredType = { name: "struct", members: [] };
  for (const one of linesOf(nodes)) addMember(type, one, source, true);
  return type;
}

/** Rust separates members by commas, most others by lines. */
function linesOf(nodes: readonly Node[]): readonly (readonly Node[])[] {
  const count = (mark: string) => nodes.filter((node) => isMark(node, mark)).length;
  return count(",") > count(";") ? splitItems(nodes) : statementsOf(nodes);
}

/** `isTagged`: the name goes first, as in a struct of Go. */
export function addMember(
  type: DeclaredType,
  statement: readonly Node[],
  source: string,
  isTagged: boolean,
): void {
  if (type.members.length >= mostMembers || isMethod(statement)) return;
  if (statement.some((node) => isWord(node, "CodingKeys"))) {
    nameMembers(type, statement);
    return;
  }
  const end = statement.findIndex((node) => isMark(node, "="));
  const left = end === -1 ? statement : statement.slice(0, end);
  const name = nameIn(left, isTagged);
  if (name === undefined) return;
  const { start } = spanOf(statement);
  // An annotation may be on the line above.
  const from = Math.max(source.lastIndexOf("\n", source.lastIndexOf("\n", start - 1) - 1), 0);
  const above = source.slice(Math.max(from, start - 120), start);
  const own = source.slice(start, Math.min(spanOf(statement).end, start + 300));
  const wire = wireIn(own) ?? (/[\])]\s*$/.test(above) ? wireIn(lastLine(above)) : undefined);
  const nodes = end === -1 ? [] : defaultIn(statement.slice(end + 1));
  type.members.push({
    name,
    ...(wire !== undefined && { wire }),
    ...(nodes.length > 0 && { nodes }),
  });
}

function lastLine(text: string): string {
  return text.trimEnd().split("\n").at(-1) ?? "";
}

function wireIn(text: string): string | undefined {
  const found = wireName.exec(text);
  return found?.[1] ?? found?.[2];
}

function isMethod(statement: readonly Node[]): boolean {
  // A constant of the type is no member of its values.
  if (statement.slice(0, 5).some((node) => isWord(node, "static", "const"))) return true;
  const isNamed = statement
    .slice(0, 5)
    .some((node) => isWord(node, "def", "func", "fun", "fn", "function", "constructor", "init"));
  return isNamed || isCalled(statement);
}

/** `String getId() { … }`: a name with parentheses, and no annotation. */
function isCalled(statement: readonly Node[]): boolean {
  const equals = statement.findIndex((node) => isMark(node, "="));
  return statement
    .slice(0, equals === -1 ? undefined : equals)
    .some(
      (node, index) =>
        node.kind === "word" &&
        !node.text.startsWith("@") &&
        isGroup(statement[index + 1], "(") &&
        isGroup(statement[index + 2], "{"),
    );
}

function nameIn(left: readonly Node[], isTagged: boolean): string | undefined {
  const colon = left.findIndex((node) => isMark(node, ":", "?:"));
  const optional = colon > 0 && isMark(left[colon - 1], "?") ? colon - 1 : colon;
  const before = optional > 0 ? left.slice(0, optional) : left;
  const words = before.filter((node) => node.kind === "word");
  const word = isTagged ? words[0] : words.at(-1);
  if (word?.kind !== "word" || (colon === -1 && words.length < 2 && !isTagged)) return undefined;
  const name = bareName(word.text);
  return /^[A-Z][A-Z_]+$/.test(name) && name.length > 3 ? undefined : name;
}

/** `Field(default="…")`, `field(default_factory=lambda: […])` of Python. */
function defaultIn(nodes: readonly Node[]): readonly Node[] {
  const [word, group] = nodes;
  if (!isWord(word, "Field", "field") || !isGroup(group, "(")) return nodes;
  for (const item of splitItems(group.nodes)) {
    const part = partOf(item, true);
    if (part?.kind === "item" && !isMark(part.nodes[0], "...")) return part.nodes;
    if (part?.kind === "member" && part.key === "default") return part.nodes;
    if (part?.kind === "member" && part.key === "default_factory") {
      const colon = part.nodes.findIndex((node) => isMark(node, ":"));
      return isWord(part.nodes[0], "lambda") ? part.nodes.slice(colon + 1) : [];
    }
  }
  return [];
}

/** Swift: `case fetchResources = "fetch_resources"`. */
function nameMembers(type: DeclaredType, statement: readonly Node[]): void {
  const group = statement.find((node) => isGroup(node, "{"));
  if (!isGroup(group)) return;
  for (const one of statementsOf(group.nodes)) {
    for (const [index, node] of one.entries()) {
      const text = one[index + 2];
      const [wire] = text?.kind === "text" ? text.pieces : [];
      if (node.kind !== "word" || !isMark(one[index + 1], "=") || typeof wire !== "string")
        continue;
      const at = type.members.findIndex(({ name }) => name === node.text);
      const member = { ...type.members[at], name: node.text, wire };
      if (at === -1) type.members.push(member);
      else type.members[at] = member;
    }
  }
}
