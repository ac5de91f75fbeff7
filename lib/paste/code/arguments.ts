/** What a call is given. */

import { append } from "./budget";
import type { Arguments, Evaluator } from "./evaluator";
import type { Node } from "./forest";
import { partOf, splitItems } from "./members";
import { spanOf } from "./nodes";
import type { Member, Value } from "./value";

export function argumentsOf(evaluator: Evaluator, nodes: readonly Node[]): Arguments {
  const items: Value[] = [];
  const named: Member[] = [];
  let open: string | undefined;
  for (const part of splitItems(nodes).map((item) => partOf(item, true))) {
    if (!part) continue;
    switch (part.kind) {
      case "member":
        named.push({ key: part.key, value: evaluator.read(part.nodes), span: part.span });
        break;
      case "spread": {
        const value = evaluator.read(part.nodes);
        const isAdded =
          value.kind === "record"
            ? append(evaluator.budget, named, value.members)
            : value.kind === "list" && append(evaluator.budget, items, value.items);
        if (!isAdded) open = value.kind === "unknown" ? value.name : "value";
        break;
      }
      case "item":
        items.push(evaluator.read(part.nodes));
        break;
      case "computed":
      case "function":
        break;
    }
  }
  const span = spanOf(nodes);
  return {
    items,
    named: { kind: "record", members: named, span, ...(open !== undefined && { open }) },
  };
}
