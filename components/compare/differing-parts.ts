/** Where a text parts from another one: what both begin with, what is this one's own, and what both end with. */

export interface Parts {
  readonly before: string;
  readonly own: string;
  readonly after: string;
}

/** By characters as people count them; the three joined are the text. */
export function differingParts(text: string, other: string): Parts {
  const [own, others] = [[...text], [...other]];
  const shortest = Math.min(own.length, others.length);
  let start = 0;
  while (start < shortest && own[start] === others[start]) start += 1;
  let end = 0;
  while (end < shortest - start && own.at(-1 - end) === others.at(-1 - end)) end += 1;
  return {
    before: own.slice(0, start).join(""),
    own: own.slice(start, own.length - end).join(""),
    after: own.slice(own.length - end).join(""),
  };
}
