/** Moves what was found in a part of a text to where it is in the whole. */

import type { Span } from "@/lib/findings/span";
import type { Artefacts, Found } from "./found";

export function placedFound(found: Found, offset: number): Found {
  if (offset === 0) return found;
  return {
    ...found,
    ...placed(found, offset),
    ...(found.branches && {
      branches: found.branches.map((one) => ({ ...one, ...placed(one, offset) })),
    }),
    ...(found.others && { others: found.others.map((one) => placedFound(one, offset)) }),
  };
}

function placed({ urlSpans, requestSpans, usage }: Artefacts, offset: number): Partial<Artefacts> {
  return {
    ...(urlSpans && { urlSpans: moved(urlSpans, offset) }),
    ...(requestSpans && { requestSpans: moved(requestSpans, offset) }),
    ...(usage && {
      usage: usage.map((fact) => (fact.span ? { ...fact, span: move(fact.span, offset) } : fact)),
    }),
  };
}

function moved(spans: ReadonlyMap<string, Span>, offset: number): ReadonlyMap<string, Span> {
  return new Map([...spans].map(([name, span]) => [name, move(span, offset)]));
}

function move({ start, end }: Span, offset: number): Span {
  return { start: start + offset, end: end + offset };
}
