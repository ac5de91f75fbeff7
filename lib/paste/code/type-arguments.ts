/** `<string, object?>`: the types that a name is given. They hold commas that separate no values. */

import { isMark, type Node } from "./forest";

const longest = 24;

/** How many nodes they take from `<` on; 0 where it is a comparison. */
export function typeArgumentsAt(nodes: readonly Node[], at: number): number {
  let depth = 0;
  for (let index = at; index < nodes.length && index < at + longest; index += 1) {
    const node = nodes[index];
    if (isMark(node, "<")) depth += 1;
    else if (isMark(node, "<<")) depth += 2;
    else if (isMark(node, ">")) depth -= 1;
    else if (node?.kind === "mark" && !/^[,.?&|:;]$|^::$/.test(node.text)) return 0;
    else if (node?.kind === "text" || node?.kind === "number") return 0;
    if (depth <= 0) return depth === 0 ? index - at + 1 : 0;
  }
  return 0;
}
