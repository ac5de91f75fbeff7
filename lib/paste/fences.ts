/** A text with blocks of code in it, as Markdown marks them. */

export interface Fence {
  readonly text: string;
  /** Where it begins in the whole text. */
  readonly start: number;
}

const most = 40;

export function fencesIn(text: string): readonly Fence[] {
  const fences: Fence[] = [];
  let open: { readonly mark: string; readonly start: number } | undefined;
  let at = 0;
  for (const line of text.split("\n")) {
    const mark = /^[ \t>]{0,12}(```+|~~~+)/.exec(line)?.[1];
    const next = at + line.length + 1;
    if (mark !== undefined && open === undefined) open = { mark, start: next };
    else if (mark !== undefined && open && mark.startsWith(open.mark)) {
      fences.push({
        text: text.slice(open.start, Math.max(open.start, at - 1)),
        start: open.start,
      });
      open = undefined;
    }
    at = next;
    if (fences.length >= most) return fences;
  }
  if (open) fences.push({ text: text.slice(open.start), start: open.start });
  return fences;
}
