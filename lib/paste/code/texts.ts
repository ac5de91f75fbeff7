/** Texts that are put together from others: joined, of a list, by a pattern. */

import { make } from "./budget";
import type { Evaluator } from "./evaluator";
import {
  known,
  literalOf,
  member,
  type RecordValue,
  type Span,
  unknown,
  type Value,
} from "./value";

export function joined(evaluator: Evaluator, values: readonly Value[], span: Span): Value {
  const pieces: (string | Value)[] = [];
  for (const value of values) {
    const parts =
      value.kind === "text" ? value.pieces : [value.kind === "known" ? textOf(value.value) : value];
    if (
      !make(
        evaluator.budget,
        parts.reduce<number>((sum, part) => sum + (typeof part === "string" ? part.length : 1), 0),
      )
    ) {
      return unknown("value", span);
    }
    for (const part of parts) {
      const last = pieces.at(-1);
      if (typeof part === "string" && typeof last === "string")
        pieces[pieces.length - 1] = last + part;
      else pieces.push(part);
    }
  }
  const [only, ...others] = pieces;
  if (only === undefined) return known("", span);
  return typeof only === "string" && others.length === 0 && !only.includes("\uE000")
    ? known(only, span)
    : { kind: "text", pieces, span };
}

export function joinedList(
  evaluator: Evaluator,
  list: Value & { readonly kind: "list" },
  separator: string,
  span: Span,
): Value {
  if (
    list.open !== undefined ||
    !make(evaluator.budget, list.items.length * (separator.length + 1))
  )
    return unknown(list.open ?? "value", span);
  return joined(
    evaluator,
    list.items.flatMap((item, index) => (index === 0 ? [item] : [known(separator, span), item])),
    span,
  );
}

/** `format!("{}://success", scheme)`, `String.format("%s/api/token/", host)`. */
export function formatted(
  evaluator: Evaluator,
  pattern: Value,
  given: readonly Value[],
  span: Span,
  named?: RecordValue,
): Value {
  const text = literalOf(pattern);
  if (text === undefined) return pattern;
  let next = 0;
  const values = text
    .split(
      /(%(?:\d+\$)?[-+0#]*\d*(?:\.\d+)?[sdvqfi@x]|(?<!\{)\{(?:\d+|[A-Za-z_]\w*)?(?::[^{}]{0,20})?\})/,
    )
    .map((piece, index) => {
      if (index % 2 === 0) return known(piece, span);
      const name = /^\{([A-Za-z_]\w*)/.exec(piece)?.[1];
      const at = /^(?:\{|%)(\d+)(?:\$|[:}])/.exec(piece)?.[1];
      if (name !== undefined)
        return member(named, name) ?? evaluator.valueOfName(name, span) ?? unknown(name, span);
      const position = at === undefined ? next++ : Number(at) - (piece.startsWith("%") ? 1 : 0);
      return given[position] ?? unknown("value", span);
    });
  return joined(evaluator, values, span);
}

function textOf(value: unknown): string {
  return String(value);
}
