/** Records that are made of others: of pairs, of named arguments, laid over each other. */

import { append, make } from "./budget";
import type { Evaluator } from "./evaluator";
import {
  known,
  literalOf,
  type Member,
  type RecordValue,
  type Span,
  unknown,
  type Value,
} from "./value";

export function pairsOf(items: readonly Value[], span: Span): RecordValue {
  const members: Member[] = [];
  let open: string | undefined;
  for (let at = 0; at + 1 < items.length; at += 2) {
    const key = literalOf(items[at]);
    const value = items[at + 1];
    if (key === undefined || !value) open = "value";
    else
      members.push({
        key,
        value,
        span: { start: items[at]?.span.start ?? span.start, end: value.span.end },
      });
  }
  return { kind: "record", members, span, ...(open !== undefined && { open }) };
}

/** Of named arguments, of a record, or of a list of pairs. */
export function recordOf(
  { budget }: Pick<Evaluator, "budget">,
  items: readonly Value[],
  named: RecordValue,
  span: Span,
): RecordValue {
  const members: Member[] = [];
  let open: string | undefined = named.open;
  for (const item of items) {
    if (item.kind === "record") {
      open ??= append(budget, members, item.members) ? item.open : "value";
    } else if (item.kind === "list") {
      const pairs = item.items.every((one) => one.kind === "list") ? item.items : [item];
      const record = pairsOf(
        pairs.flatMap((one) => (one.kind === "list" ? one.items.slice(0, 2) : [])),
        span,
      );
      open ??= append(budget, members, record.members) ? (record.open ?? item.open) : "value";
    } else if (item.kind === "known" && typeof item.value === "string") {
      // The text of a query.
      for (const [key, text] of new URLSearchParams(item.value.replace(/^[^?]*\?/, ""))) {
        if (key !== "" && item.value.includes("="))
          members.push({ key, value: known(text, item.span), span: item.span });
      }
    } else if (item.kind !== "known" && item.kind !== "function")
      open ??= item.kind === "unknown" ? item.name : "value";
  }
  if (!append(budget, members, named.members)) open ??= "value";
  return {
    kind: "record",
    members,
    span,
    ...(open !== undefined && { open }),
  };
}

export function merged(evaluator: Evaluator, values: readonly Value[], span: Span): Value {
  const lists = values.filter((value) => value.kind === "list");
  if (lists.length === values.length && lists.length > 0) {
    const items = lists.flatMap((list) => (list.kind === "list" ? list.items : []));
    return make(evaluator.budget, items.length)
      ? { kind: "list", items, span }
      : unknown("value", span);
  }
  const members: Member[] = [];
  let open: string | undefined;
  for (const value of values) {
    evaluator.layers.add(value.span.start);
    const layer = spreadOf(value);
    if (!append(evaluator.budget, members, layer.members)) return unknown("value", span);
    open ??= layer.open;
  }
  return { kind: "record", members, span, ...(open !== undefined && { open }) };
}

/** The members that a spread brings; those of a condition are there under it alone. */
export function spreadOf(value: Value): {
  readonly members: readonly Member[];
  readonly open?: string;
} {
  if (value.kind === "record")
    return { members: value.members, ...(value.open !== undefined && { open: value.open }) };
  if (value.kind === "known" || value.kind === "function") return { members: [] };
  if (value.kind === "one-of") {
    const layers = value.options.map(spreadOf);
    const open = layers.find((layer) => layer.open !== undefined)?.open;
    const members = layers.flatMap((layer, index) =>
      layer.members.map((one): Member => ({ ...one, branch: { key: value.key, index } })),
    );
    return { members, ...(open !== undefined && { open }) };
  }
  return { members: [], open: value.kind === "unknown" ? value.name : "value" };
}

/** A record of the query of an address. What is unknown of it may have members already. */
export function addressed(value: Value, span: Span): RecordValue {
  if (value.kind === "record") return value;
  const isAddress =
    value.kind === "text" || (value.kind === "known" && typeof value.value === "string");
  return {
    kind: "record",
    members: [],
    span,
    ...(isAddress ? { address: value } : { open: value.kind === "unknown" ? value.name : "value" }),
  };
}

export function isPairs(items: readonly Value[]): boolean {
  const isPair = (item: Value) => item.kind === "list" && item.items.length === 2;
  return items.length > 0 && items.every(isPair);
}
