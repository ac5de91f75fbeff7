/** What a call does to a name: `body.setScopes(…)`, `map.put(k, v)`, `Object.assign(body, …)`. */

import { keyIn, setterName } from "./assignment-targets";
import type { Chain } from "./chains";
import { splitItems } from "./members";
import { bareName } from "./names";
import type { Context } from "./scan-context";
import { itemMethods, memberMethods, mergeMethods } from "./spellings";
import type { Written } from "./written-names";

/** `body.setScopes(…)`, `map.put(k, v)`, `list.push(v)`, `Object.assign(body, …)`. */
export function readChange(
  written: Written,
  chain: Chain,
  { block, branch, isRepeated }: Context,
): void {
  const at = chain.links.findIndex(({ kind }) => kind === "call");
  const call = chain.links[at];
  const names = chain.links.slice(0, at);
  if (call?.kind !== "call" || chain.root.kind !== "word" || chain.isNew) return;
  const path = names.flatMap((link) =>
    link.kind === "name" ? [link.name] : link.kind === "index" ? [keyIn(link.nodes) ?? ""] : [],
  );
  const own = /^\$?(?:this|self)$/.test(chain.root.text) ? path.shift() : bareName(chain.root.text);
  const method = path.pop();
  if (own === undefined || method === undefined) return;
  const name = own;
  const place = {
    name,
    span: chain.span,
    block,
    ...(branch && { branch }),
    ...(isRepeated && { isRepeated }),
  };
  const items = splitItems(call.args);
  const [first, second] = items;
  const lower = method.toLowerCase();
  if (/^(?:Object|_|lodash)$/.test(name) && /^(?:assign|merge|extend)$/.test(lower)) {
    const to =
      first?.length === 1 && first[0]?.kind === "word" ? bareName(first[0].text) : undefined;
    if (to !== undefined)
      for (const nodes of items.slice(1))
        written.change({ ...place, name: to, kind: "merge", path: [], nodes });
    return;
  }
  if (!first) return;
  const rest = path.filter((key) => key !== "searchParams" && key !== "queryItems");
  const key = keyIn(first);
  if (second && memberMethods.has(lower) && key !== undefined) {
    written.change({ ...place, kind: "member", path: [...rest, key], nodes: second });
  } else if (!second && /^set[A-Z_]/.test(method)) {
    written.change({ ...place, kind: "member", path: [...rest, setterName(method)], nodes: first });
  } else if (!second && mergeMethods.has(lower))
    written.change({ ...place, kind: "merge", path: rest, nodes: first });
  else if (!second && itemMethods.has(lower))
    written.change({ ...place, kind: "item", path: rest, nodes: first });
}
