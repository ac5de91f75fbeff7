/** The calls of a chain, each with the name that it is called by. */

import type { Chain, Link } from "./chains";
import { bareName } from "./names";

export function callLinks(chain: Chain): readonly {
  readonly name: string;
  readonly link: Link & { readonly kind: "call" };
  readonly index: number;
}[] {
  return chain.links.flatMap((link, index) => {
    if (link.kind !== "call") return [];
    const before = chain.links[index - 1];
    const name =
      before?.kind === "name"
        ? before.name
        : chain.root.kind === "word"
          ? bareName(chain.root.text)
          : "";
    return [{ name, link, index }];
  });
}
