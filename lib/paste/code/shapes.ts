/** Values that are told by their members alone. */

import { hasTellingName, isParameters, isRequestRecord } from "../shape";
import { step } from "./budget";
import { isWord, type Node } from "./forest";
import type { Looking } from "./looking";
import { publicNames } from "./public-names";
import { member, type Value } from "./value";

/** Names whose value, with all that is done to it later, is a request or parameters. */
export function lookAtNames(looking: Looking): void {
  const { bindings, changes } = looking.scan.names;
  for (const [name, all] of bindings) {
    for (const [index, binding] of all.entries()) {
      if (!step(looking.reader.budget, 2) || binding.isParameter) continue;
      const next = all[index + 1];
      const isSame =
        next && next.block.start === binding.block.start && next.block.end === binding.block.end;
      const until = isSame ? next.span.start - 1 : binding.block.end;
      const isChanged = changes.has(name);
      if (!isChanged && !mayMatter(binding.nodes ?? [])) continue;
      const value = looking.reader.valueOfBinding(binding, until);
      if (value && !looking.used.has(value.span.start)) lookAtShape(looking, value, false);
    }
  }
}

export function lookAtShape(looking: Looking, value: Value, isGroupOfItsOwn: boolean): void {
  if (value.kind === "one-of") {
    value.options.forEach((one) => lookAtShape(looking, one, isGroupOfItsOwn));
    return;
  }
  if (value.kind === "list") {
    if (!isGroupOfItsOwn) return;
    for (const item of value.items.slice(0, 20))
      if (item.kind === "record") lookAtShape(looking, item, isGroupOfItsOwn);
    return;
  }
  if (
    value.kind !== "record" ||
    looking.used.has(value.span.start) ||
    looking.reader.layers.has(value.span.start)
  )
    return;
  const keys = value.members.map(({ key }) => key);
  const widget = looking.resolver.recordOf(member(value, "widget"));
  const { span } = value;
  if (isRequestRecord(keys, widget?.members.map(({ key }) => key) ?? [])) {
    looking.add(
      {
        kind: "request",
        body: value,
        isLibrary: false,
        isData: isGroupOfItsOwn,
        span,
        facts: publicNames(value),
      },
      value,
    );
  } else if (
    value.address ||
    isParameters(keys) ||
    (hasTellingName(keys) && !keys.includes("access_token"))
  ) {
    looking.add({ kind: "parameters", record: value, span, facts: [] }, value);
  }
}

/** True for what may be a record or an address: the rest of the names is not worth reading. */
function mayMatter(nodes: readonly Node[]): boolean {
  return nodes.some(
    (node) =>
      (node.kind === "group" && node.nodes.length > 0) ||
      isWord(node, "new") ||
      (node.kind === "word" && /params|query|builder|body/i.test(node.text)),
  );
}
