/** What a method gives back, by its name and by what it is called on. */

import { argumentsOf } from "./arguments";
import type { Link } from "./chains";
import { type Evaluator, textAt } from "./evaluator";
import { fieldName } from "./field-name";
import { addressed, isPairs, merged, recordOf } from "./records";
import {
  entryMethods,
  lookUps,
  memberMethods,
  mergeMethods,
  transparentMethods,
} from "./spellings";
import { formatted, joinedList } from "./texts";
import { known, literalOf, member, type Span, unknown, type Value, withMembers } from "./value";

export function readMethod(
  evaluator: Evaluator,
  value: Value,
  name: string,
  call: Link & { readonly kind: "call" },
  span: Span,
): Value {
  const method = name.toLowerCase();
  const args = argumentsOf(evaluator, call.args);
  const { items } = args;
  const [first, second] = items;
  if (/^(?:join|implode|jointostring|mkstring)$/.test(method)) {
    if (value.kind === "list") return joinedList(evaluator, value, literalOf(first) ?? ",", span);
    if (value.kind === "record") return { ...value, form: "query" };
    // Python has the separator in front.
    if (first?.kind === "record") return { ...first, form: "query" };
    if (first?.kind === "list") return joinedList(evaluator, first, literalOf(value) ?? ",", span);
  }
  if (method === "format" || method === "formatted")
    return formatted(evaluator, value, items, span, args.named);
  if (value.kind === "record" && entryMethods.has(method)) return value;
  // `params.map(([key, value]) => …)`: a list of pairs is the record that it writes out.
  if (value.kind === "list" && entryMethods.has(method) && isPairs(value.items))
    return recordOf(evaluator, [value], args.named, value.span);
  if (mergeMethods.has(method) && value.kind === "record" && first)
    return merged(evaluator, [value, first, args.named], span);
  const isPair = memberMethods.has(method) && items.length >= 2;
  if (isPair) {
    const key = literalOf(first);
    const record = value.kind === "record" ? value : addressed(value, span);
    if (key !== undefined && second)
      return withMembers(record, [{ key, value: second, span: call.span }]);
    return withMembers(record, [], "value");
  }
  if (value.kind === "record") {
    const lower = method;
    if (
      (lower === "authority" ||
        lower === "host" ||
        lower === "path" ||
        lower === "encodedauthority") &&
      first
    ) {
      const host = literalOf(first);
      return lower === "path"
        ? value
        : { ...value, ...(host !== undefined && { address: known(`https://${host}/`, span) }) };
    }
    if (lower === "scheme") return value;
    if (mergeMethods.has(method)) return value;
    if (lower === "buildupon" || lower === "newbuilder" || transparentMethods.has(lower))
      return value;
    // A builder: `.scopes("…")`, `.withLocale("pt")`.
    if (items.length === 1 && first) {
      const key = fieldName(name.replace(/^(?:with|set)(?=[A-Z_])/, "").replace(/^_/, ""));
      return withMembers(value, [
        { key, value: first, span: { start: call.span.start, end: call.span.end } },
      ]);
    }
  }
  if (method === "buildupon" || method === "newbuilder") return addressed(value, span);
  if (transparentMethods.has(method)) return value;
  if (method === "concat" && value.kind === "list") {
    return {
      kind: "list",
      items: [...value.items, ...items.flatMap((one) => (one.kind === "list" ? one.items : [one]))],
      span,
    };
  }
  if ((method === "get" || method === "fetch") && value.kind === "record") {
    const key = literalOf(first);
    return (key === undefined ? undefined : member(value, key)) ?? unknown(key ?? name, span);
  }
  if (lookUps.has(method)) return unknown(literalOf(first) ?? name, span);
  return unknown(textAt(evaluator, span), span, [
    value,
    ...items,
    ...args.named.members.map((one) => one.value),
  ]);
}
