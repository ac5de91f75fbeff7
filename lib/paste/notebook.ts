/** The code in a notebook of Jupyter: what its cells hold, one below the other. */

import { isObject } from "@/lib/widget/json";
import { parseJson } from "@/lib/widget/parse-json";

const mostCells = 500;

/** Undefined for what is no notebook. */
export function notebookCode(text: string): string | undefined {
  if (!/^\s*\{/.test(text) || !text.includes('"cell_type"')) return undefined;
  const book = parseJson(text);
  const cells: unknown = isObject(book) ? book["cells"] : undefined;
  if (!Array.isArray(cells)) return undefined;
  const list: readonly unknown[] = cells.slice(0, mostCells);
  return list
    .flatMap((cell) =>
      isObject(cell) && cell["cell_type"] === "code" ? [sourceOf(cell["source"])] : [],
    )
    .join("\n");
}

/** A text, or its lines. */
function sourceOf(source: unknown): string {
  if (typeof source === "string") return source;
  const lines: readonly unknown[] = Array.isArray(source) ? source : [];
  return lines.filter((line) => typeof line === "string").join("");
}
