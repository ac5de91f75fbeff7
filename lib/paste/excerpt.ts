/**
 * The lines of a paste that something was understood of. Nothing else of them is shown: it may be a secret, a token or
 * a person.
 */

import type { Finding } from "@/lib/findings/finding";
import { isParameterName } from "@/lib/widget/catalogue";
import { looksPersonal } from "@/lib/widget/personal-data";
import { holdsPrivate } from "@/lib/widget/private-names";
import type { ExcerptLine, ExcerptPiece } from "./excerpt-line";
import type { Spot } from "./pasted";
import { blot, holdsPart } from "./private-parts";

const mostLines = 60;
const longestPiece = 120;

interface Marked {
  readonly start: number;
  readonly end: number;
  readonly mark: NonNullable<ExcerptPiece["mark"]>;
  /** True where the name alone is shown: of a value that nothing is known of, nothing is shown. */
  readonly isNameOnly: boolean;
}

export function excerptOf(
  source: string,
  spots: readonly Spot[],
  findings: readonly Finding[],
  parts: readonly string[],
): readonly ExcerptLine[] {
  const marked = markedIn(spots, findings).filter(
    ({ start, end }) => start < end && end <= source.length,
  );
  // Of the same length, so that a place that is wrong shows nothing that is private.
  const text = parts.reduce((rest, part) => rest.replaceAll(part, "•".repeat(part.length)), source);
  const lines: ExcerptLine[] = [];
  let number = 1;
  let at = 0;
  let next = 0;
  for (const line of text.split("\n")) {
    const end = at + line.length;
    const pieces: ExcerptPiece[] = [];
    let from = at;
    for (let one = marked[next]; one && one.start <= end; one = marked[next]) {
      next += 1;
      if (one.start < from) continue;
      if (text.slice(from, one.start).trim() !== "") pieces.push({ text: "…" });
      pieces.push({
        text: speakable(shownOf(text.slice(one.start, Math.min(one.end, end)), one), parts),
        mark: one.mark,
      });
      from = Math.min(one.end, end);
    }
    if (pieces.length > 0) {
      if (text.slice(from, end).trim() !== "") pieces.push({ text: "…" });
      lines.push({ number, indent: Math.min(line.length - line.trimStart().length, 16), pieces });
    }
    if (lines.length >= mostLines) break;
    number += 1;
    at = end + 1;
  }
  return lines;
}

/** In the order of the text; where two are at one place, the one that says more. */
function markedIn(spots: readonly Spot[], findings: readonly Finding[]): readonly Marked[] {
  const wrong = findings.flatMap(({ place, severity, parameter }): Marked[] =>
    place ? [{ ...place, mark: severity, isNameOnly: !isParameterName(parameter) }] : [],
  );
  const rank = ({ mark }: Marked) => ["error", "warning", "hole", "info", "value"].indexOf(mark);
  return [
    ...wrong,
    ...spots.map(({ start, end, isOpen }): Marked => ({
      start,
      end,
      mark: isOpen ? "hole" : "value",
      isNameOnly: false,
    })),
  ].toSorted((one, other) => one.start - other.start || rank(one) - rank(other));
}

/** Up to where a value begins. */
function shownOf(text: string, { isNameOnly }: Marked): string {
  const end = isNameOnly ? text.search(/[:=("'`]/) : -1;
  return end === -1 ? text : `${text.slice(0, end + 1)}…`;
}

function speakable(text: string, parts: readonly string[]): string {
  const short = text.length > longestPiece ? `${text.slice(0, longestPiece)}…` : text;
  // A part that was cut is no longer found as a whole.
  if (holdsPrivate(text) || isOfPerson(text) || (short !== text && holdsPart(text, parts)))
    return "…";
  return blot(short, parts);
}

/** By its value alone: a name in front would hide it. */
function isOfPerson(text: string): boolean {
  const value = text.replace(/^[^:=]{0,80}(?:=>|[:=])\s*/, "").replace(/["'`,]/g, "");
  const kind = looksPersonal(value.slice(0, 200));
  return kind !== undefined && kind !== "a person's name";
}
