/** A condition by its text: where the same one stands elsewhere, it is decided with it. */

import { isGroup, isMark, type Node } from "./forest";
import { spanOf } from "./nodes";

export interface Condition {
  readonly key: string;
  readonly isNot: boolean;
}

const longest = 200;

export function conditionOf(source: string, given: readonly Node[]): Condition {
  const last = given.at(-1);
  const nodes = unwrapped(isMark(last, ":") ? given.slice(0, -1) : given);
  const { start, end } = spanOf(nodes);
  let text = source.slice(start, Math.min(end, start + longest)).replace(/\s+/g, "");
  const isNot = /^(?:!(?!=)|not\b|not\()/.test(text);
  if (isNot) text = text.replace(/^(?:!|not)\(?/, "");
  return { key: text.replace(/(?:!==?|!=|isnot)(?:null|undefined|None|nil|"")$/, ""), isNot };
}

function unwrapped(nodes: readonly Node[]): readonly Node[] {
  let inner = nodes;
  for (let [only] = inner; inner.length === 1 && isGroup(only, "("); [only] = inner)
    inner = only.nodes;
  return inner;
}
