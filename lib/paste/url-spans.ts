/** Where the parameters of a URL stand in the text that holds it. */

import type { Span } from "@/lib/findings/span";
import type { Entry } from "@/lib/widget/read-entries";

export function urlSpansIn(text: string, entries: readonly Entry[]): ReadonlyMap<string, Span> {
  const spans = new Map<string, Span>();
  for (const [name] of entries.slice(0, 100)) {
    if (spans.has(name) || name === "" || name.length > 80) continue;
    const start = startOf(text, name);
    if (start === -1) continue;
    const rest = text.slice(start, start + 4000);
    spans.set(name, { start, end: start + (/[&#\s"'`<>]/.exec(rest)?.index ?? rest.length) });
  }
  return spans;
}

/** Behind a separator, so that `locale=` is not found in another name. */
function startOf(text: string, name: string): number {
  const mark = `${name}=`;
  for (
    let at = text.indexOf(mark), turn = 0;
    at !== -1 && turn < 20;
    at = text.indexOf(mark, at + 1), turn += 1
  ) {
    if (at === 0 || /[^\w.-]/.test(text.charAt(at - 1))) return at;
  }
  return -1;
}
