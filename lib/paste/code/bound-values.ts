/** What a name is given in several places, and what is done to it later. */

import { make, step } from "./budget";
import type { Evaluator } from "./evaluator";
import type { Binding, Change } from "./names";
import { addressed, recordOf, spreadOf } from "./records";
import {
  known,
  literalOf,
  member,
  type RecordValue,
  type Span,
  unknown,
  type Value,
  withMembers,
} from "./value";

export function given(
  evaluator: Evaluator,
  name: string,
  binding: Binding,
  others: readonly Binding[],
  use: Span,
): Value {
  const first = binding.nodes ? evaluator.read(binding.nodes) : undefined;
  if (others.length === 0) return first ?? unknown(name, use);
  // `else` gives another value to the same name under the same condition.
  const groups = others.map((one) => ({
    branch: one.branch,
    value: evaluator.read(one.nodes ?? []),
  }));
  const [one, two] = groups;
  if (!first && groups.length === 2 && one?.branch && two?.branch?.key === one.branch.key) {
    const options =
      one.branch.index <= two.branch.index ? [one.value, two.value] : [two.value, one.value];
    return { kind: "one-of", key: one.branch.key, options, span: binding.span };
  }
  if (groups.length === 1 && one?.branch && first) {
    const options = one.branch.index === 0 ? [one.value, first] : [first, one.value];
    return { kind: "one-of", key: one.branch.key, options, span: binding.span };
  }
  const all = [...groups.map(({ value }) => value), ...(first ? [first] : [])];
  return {
    kind: "one-of",
    key: `${name} ${binding.span.start}`,
    options: all.slice(0, 8),
    span: binding.span,
  };
}

export function changed(evaluator: Evaluator, base: Value, changes: readonly Change[]): Value {
  let value = base;
  for (const change of changes) {
    if (!step(evaluator.budget, 4)) return unknown(change.name, change.span);
    value = withChange(evaluator, value, change, change.path);
  }
  return value;
}

/** What is set of the address of a URL that is built part by part. */
const urlPart = /^(?:scheme|host|path|port|user|fragment|percentEncodedHost|percentEncodedPath)$/;

function withChange(
  evaluator: Evaluator,
  value: Value,
  change: Change,
  path: readonly string[],
): Value {
  const { span, branch, kind } = change;
  const [key, ...rest] = path;
  if (value.kind === "one-of") {
    return {
      ...value,
      options: value.options.map((one) => withChange(evaluator, one, change, path)),
    };
  }
  if (kind === "item" && key === undefined) {
    const item = evaluator.read(change.nodes);
    if (value.kind === "record")
      return recordOf(evaluator, [value, item], { kind: "record", members: [], span }, value.span);
    const items = value.kind === "list" ? value.items : [];
    const isOpen = branch !== undefined || change.isRepeated === true || value.kind !== "list";
    const open = value.kind === "list" ? value.open : change.name;
    if (!make(evaluator.budget, items.length + 1)) return unknown(change.name, span);
    return {
      kind: "list",
      items: [...items, item],
      span: value.span,
      ...((isOpen || open !== undefined) && { open: open ?? change.name }),
    };
  }
  const record: RecordValue = value.kind === "record" ? value : addressed(value, value.span);
  if (!make(evaluator.budget, record.members.length + 1)) return unknown(change.name, span);
  if (kind === "merge" && key === undefined) {
    const given = evaluator.read(change.nodes);
    evaluator.layers.add(given.span.start);
    const layer =
      given.kind === "list"
        ? recordOf(evaluator, [given], { kind: "record", members: [], span }, span)
        : spreadOf(given);
    return withMembers(
      record,
      layer.members.map((one) => (branch ? { ...one, branch } : one)),
      layer.open,
    );
  }
  if (key === undefined) return value;
  if (kind === "member" && rest.length === 0 && record.form === "query" && urlPart.test(key)) {
    const part = evaluator.read(change.nodes);
    const host = key === "host" ? literalOf(part) : undefined;
    return host === undefined
      ? record
      : { ...record, address: known(`https://${host}/`, part.span) };
  }
  if (rest.length > 0 || kind !== "member") {
    const inner = member(record, key) ?? { kind: "record", members: [], span };
    const changed = withChange(
      evaluator,
      inner,
      { ...change, ...(rest.length === 0 && { path: [] }) },
      rest,
    );
    return withMembers(record, [{ key, value: changed, span }]);
  }
  return withMembers(record, [
    { key, value: evaluator.read(change.nodes), span, ...(branch && { branch }) },
  ]);
}
