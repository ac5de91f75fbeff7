/** Moves what was found in a part of a text to where it is in the whole. */

import type { Span } from "@/lib/findings/span";
import type { UsageFact } from "@/lib/findings/usage";
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

/** Of a text that stands in the whole in another spelling: its parts have no place there. */
export function unplacedFound(found: Found, whole: string): Found {
  const { branches, others } = found;
  return {
    ...found,
    ...unplaced(found, whole),
    ...(branches && { branches: branches.map((one) => ({ ...one, ...unplaced(one, whole) })) }),
    ...(others && { others: others.map((one) => unplacedFound(one, whole)) }),
  };
}

function unplaced({ url, request, usage }: Artefacts, whole: string): Partial<Artefacts> {
  return {
    ...(url && { urlSpans: new Map<string, Span>() }),
    ...(request && { request: { ...request, text: whole }, requestSpans: new Map<string, Span>() }),
    ...(usage && { usage: usage.map(withoutSpan) }),
  };
}

function withoutSpan(fact: UsageFact): UsageFact {
  const { span, ...rest } = fact;
  return span ? rest : fact;
}
