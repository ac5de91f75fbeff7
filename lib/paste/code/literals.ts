/** Lists and records that are written out, whatever their brackets are. */

import { append } from "./budget";
import { conditionOf } from "./conditions";
import { type Evaluator, textAt } from "./evaluator";
import { type Group, isGroup, isMark, isWord, type Node } from "./forest";
import { partOf, splitItems } from "./members";
import { pairsOf, spreadOf } from "./records";
import {
  type Branch,
  known,
  literalOf,
  type Member,
  type RecordValue,
  type Span,
  unknown,
  type Value,
} from "./value";

/** A list or a record, by what is in its brackets. `isTyped`: braces that can be no block of statements. */
export function readLiteral(evaluator: Evaluator, group: Group, isTyped: boolean): Value {
  const span = { start: group.start, end: group.end };
  const [inner, ...rest] = group.nodes;
  // A placeholder of a collection, without quotes.
  if (
    group.open === "{" &&
    isGroup(inner, "{") &&
    rest.length === 0 &&
    inner.nodes.length === 1 &&
    inner.nodes[0]?.kind === "word"
  ) {
    return known(textAt(evaluator, span), span);
  }
  const items = splitItems(group.nodes);
  if (group.open === "(" && items.length === 1) {
    const [only = []] = items;
    const part = partOf(only, true);
    if (part?.kind === "item") return evaluator.read(only);
  }
  const parts = items.flatMap((item) => partOf(item, group.open !== "{") ?? []);
  const isRecord =
    parts.some((part) => part.kind === "member" && (group.open !== "(" || parts.length > 0)) ||
    parts.some((part) => part.kind === "computed" || part.kind === "function") ||
    (group.open === "{" && (parts.length === 0 || parts.every((part) => part.kind === "spread")));
  // `{key: value for key in keys}`
  if (isRecord && group.open === "{" && isComprehension(group.nodes))
    return { kind: "record", members: [], span, open: "value" };
  if (isRecord && !(isTyped && isPlainList(parts))) return recordFrom(evaluator, parts, span);
  // C++: `{{"id", id}, {"scopes", scopes}}`.
  const isPairs =
    group.open === "{" &&
    parts.length > 0 &&
    items.every(
      (item) =>
        item.length === 1 && isGroup(item[0], "{") && splitItems(item[0].nodes).length === 2,
    );
  if (isPairs) {
    return pairsOf(
      items.flatMap(([item]) =>
        isGroup(item, "{") ? splitItems(item.nodes).map((one) => evaluator.read(one)) : [],
      ),
      span,
    );
  }
  return listFrom(evaluator, items, span);
}

function listFrom(evaluator: Evaluator, items: readonly (readonly Node[])[], span: Span): Value {
  const values: Value[] = [];
  let open: string | undefined;
  for (const item of items) {
    if (isComprehension(item)) {
      const inner = evaluator.read(item);
      if (inner.kind === "record" && items.length === 1) return inner;
      open = "value";
      continue;
    }
    if (isMark(item[0], "...", "*", "**")) {
      const inner = evaluator.read(item.slice(1));
      if (inner.kind === "list") {
        if (!append(evaluator.budget, values, inner.items)) return unknown("value", span);
        open ??= inner.open;
      } else open ??= inner.kind === "unknown" ? inner.name : "value";
    } else values.push(evaluator.read(item));
  }
  return { kind: "list", items: values, span, ...(open !== undefined && { open }) };
}

function recordFrom(
  evaluator: Evaluator,
  parts: readonly NonNullable<ReturnType<typeof partOf>>[],
  span: Span,
): RecordValue {
  const members: Member[] = [];
  let open: string | undefined;
  for (const part of parts) {
    switch (part.kind) {
      case "member":
        members.push({ key: part.key, value: evaluator.read(part.nodes), span: part.span });
        break;
      case "function":
        members.push({
          key: part.key,
          value: { kind: "function", span: part.span },
          span: part.span,
        });
        break;
      case "computed": {
        const key = literalOf(evaluator.read(part.keyNodes));
        if (key === undefined) open ??= "value";
        else members.push({ key, value: evaluator.read(part.nodes), span: part.span });
        break;
      }
      case "spread": {
        const value = evaluator.read(part.nodes);
        evaluator.layers.add(value.span.start);
        const layer = spreadOf(value);
        if (!append(evaluator.budget, members, layer.members))
          return { kind: "record", members, open: "value", span };
        open ??= layer.open;
        break;
      }
      case "item": {
        // Dart: `if (isNew) "link_id": id`.
        const [word, condition] = part.nodes;
        const inner = isWord(word, "if") && partOf(part.nodes.slice(2), false);
        if (inner && inner.kind === "member" && isGroup(condition, "(")) {
          const { key, isNot } = conditionOf(evaluator.source, condition.nodes);
          members.push({
            key: inner.key,
            value: evaluator.read(inner.nodes),
            span: inner.span,
            branch: branchOf(key, isNot ? 1 : 0),
          });
          break;
        }
        // A call, a type or a condition in the midst of members.
        if (!part.nodes.every((node) => node.kind === "word")) open ??= "value";
        break;
      }
    }
  }
  return { kind: "record", members, span, ...(open !== undefined && { open }) };
}

function isComprehension(nodes: readonly Node[]): boolean {
  const at = nodes.findIndex((node) => isWord(node, "for"));
  return at > 0 && nodes.slice(at).some((node) => isWord(node, "in"));
}

function isPlainList(parts: readonly NonNullable<ReturnType<typeof partOf>>[]): boolean {
  return (
    parts.length > 0 &&
    parts.every(
      (part) =>
        part.kind === "member" &&
        part.nodes.length === 1 &&
        part.span.start === part.nodes[0]?.start,
    )
  );
}

function branchOf(key: string, index: number): Branch {
  return { key, index };
}
