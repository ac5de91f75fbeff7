/** What a function gives back, by its name. */

import { isParameterName } from "@/lib/widget/catalogue";
import { isRequestName } from "../shape";
import { argumentsOf } from "./arguments";
import { callsIn } from "./blocks";
import { calleeOf, type Chain } from "./chains";
import type { DeclaredType } from "./declared-type";
import { structIn } from "./declared-types";
import type { Evaluator } from "./evaluator";
import type { Group } from "./forest";
import { lastName } from "./holes";
import { readLiteral } from "./literals";
import { merged, pairsOf, recordOf } from "./records";
import {
  formatCalls,
  listCalls,
  lookUps,
  mergeCalls,
  pairCalls,
  recordCalls,
  transparentCalls,
} from "./spellings";
import { formatted, joinedList } from "./texts";
import { typedKey, typedRecord, typeOf } from "./typed-records";
import { known, literalOf, member, unknown, type Value } from "./value";

export function readCall(evaluator: Evaluator, chain: Chain, at: number): Value {
  const link = chain.links[at];
  const callee = calleeOf(chain, at);
  const method = lastName(callee).toLowerCase();
  const full = callee.toLowerCase();
  const span = { start: chain.span.start, end: link?.span.end ?? chain.span.end };
  if (link?.kind === "block") {
    const value = chain.links[at + 1];
    if (callee === "struct" && value?.kind === "block")
      return readTyped(evaluator, callee, value.group, structIn(link.group, evaluator.source));
    return readTyped(evaluator, callee, link.group, typeOf(evaluator, callee));
  }
  if (link?.kind !== "call") return unknown(callee, span);
  const args = argumentsOf(evaluator, link.args);
  const { items, named } = args;
  const [first, second] = items;
  // `people.map(…)` is no map: a function of its own, or that of a type or module.
  const isOwn = !callee.includes(".") || /^[A-Z]/.test(callee);
  const isMap =
    pairCalls.has(full) ||
    (method === "of" && items.length > 1 && items.length % 2 === 0 && full.includes("map"));
  if (isMap) return pairsOf(items, span);
  if (mergeCalls.has(full) || (mergeCalls.has(method) && items.length > 1))
    return merged(evaluator, items, span);
  // R: `list(id = …)`, `c("a", "b")`
  if (full === "list" && items.length === 0 && named.members.length > 0) return named;
  const isCombined = full === "c" && items.every((one) => literalOf(one) !== undefined);
  // PHP: `array("A", "B")`.
  const isPlain =
    full === "array" && named.members.length === 0 && items.some((one) => one.kind !== "record");
  if (isPlain || isCombined || listCalls.has(full) || (isOwn && listCalls.has(method))) {
    if (first?.kind !== "list" || items.length > 1) return { kind: "list", items, span };
    return first;
  }
  if (
    method === "entry" ||
    method === "pair" ||
    method === "urlqueryitem" ||
    method === "keyvaluepair"
  ) {
    const value = second ?? member(named, "value");
    return {
      kind: "list",
      items: [first ?? member(named, "name", "key") ?? known("", span), ...(value ? [value] : [])],
      span,
    };
  }
  if (/^(?:implode|join|string\.join|strings\.join)$/.test(full)) {
    const list = items.find((one) => one.kind === "list");
    const separator = items.map(literalOf).find((one) => one !== undefined) ?? ",";
    if (list?.kind === "list") return joinedList(evaluator, list, separator, span);
  }
  if (formatCalls.has(full) && first) return formatted(evaluator, first, items.slice(1), span);
  if (method === "fromentries" && first)
    return first.kind === "list" ? recordOf(evaluator, [first], named, span) : first;
  if (/^object\.(?:entries|keys)$/.test(full) && first) return first;
  if (/^(?:uri|uri\.https?)$/.test(full) && /https?$/.test(method) && items.length >= 2) {
    const query = items.find(({ kind }) => kind === "record");
    const host = literalOf(first);
    if (query?.kind === "record" && host !== undefined)
      return { ...query, address: known(`https://${host}/`, span) };
  }
  if (
    /^(?:http_build_query|urlencode|urllib\.parse\.urlencode|parse\.urlencode|urlsearchparams|qs\.stringify|querystring\.stringify|stringify|formurlencodedcontent|encode_query|to_query)$/.test(
      full,
    ) ||
    /^(?:urlsearchparams|formdata|formurlencodedcontent|urlencode|http_build_query|encode_www_form)$/.test(
      method,
    )
  ) {
    if (!/^(?:json\.)?stringify$/.test(full)) {
      if (!first || first.kind === "list")
        return { ...recordOf(evaluator, items, named, span), form: "query" };
      if (first.kind === "record") return { ...first, form: "query" };
      return first;
    }
  }
  if (method === "urlcomponents") {
    const address = first ?? member(named, "string", "url");
    return { kind: "record", members: [], span, form: "query", ...(address && { address }) };
  }
  if ((isOwn && recordCalls.has(method)) || recordCalls.has(full))
    return recordOf(evaluator, items, named, span);
  if (lookUps.has(method) && first) {
    const name = literalOf(first);
    return unknown(name ?? callee, span);
  }
  if (transparentCalls.has(method) && !isLookUp(callee, items)) {
    if (first) return first;
    // `JSON.generate('id' => …, 'scopes' => …)`: a hash without its braces.
    if (named.members.some(({ key }) => isRequestName(key) || isParameterName(key))) return named;
    const only = named.members[0]?.value;
    if (only) return only;
  }
  const result = evaluator.names.bindings.has(`${callee}()`)
    ? evaluator.valueOfName(`${callee}()`, span)
    : undefined;
  if (result) return result;
  const typed = typedRecord(evaluator, typeOf(evaluator, callee), items, named.members, span);
  if (typed) return typed;
  const isType = chain.isNew || /^[A-Z]/.test(lastName(callee));
  const isMethod = !chain.isNew && callee.includes(".") && !/builder/i.test(callee);
  // `tokens.CreateAsync()` of C# is no type.
  if (isMethod && items.length + named.members.length === 0) return unknown(callee, span);
  if (isType && (named.members.length > 0 || items.length === 0)) {
    const isBuilder = /builder|hashmap|dictionary|object|map|params|query|form/i.test(callee);
    return {
      kind: "record",
      members: named.members.map((one) => ({ ...one, key: typedKey(evaluator, callee, one.key) })),
      span,
      ...(isBuilder ? {} : { open: callee }),
    };
  }
  if (/builder$/i.test(method) && items.length === 0) return { kind: "record", members: [], span };
  // A block that builds: `buildJsonObject { … }` is a link of its own.
  return unknown(callee, span, [...items, ...named.members.map(({ value }) => value)]);
}

/** `TokenRequest { id: … }`, `new TokenRequest { Id = … }`, `map[string]any{ … }`. */
function readTyped(
  evaluator: Evaluator,
  callee: string,
  group: Group,
  type: DeclaredType | undefined,
): Value {
  const built = /^build[A-Z]/.test(lastName(callee)) ? callsIn(evaluator, group.nodes) : [];
  if (built.length > 0)
    return { kind: "record", members: built, span: { start: group.start, end: group.end } };
  const value = readLiteral(evaluator, group, true);
  if (value.kind === "list" && value.items.length === type?.members.length)
    return typedRecord(evaluator, type, value.items, [], value.span) ?? value;
  if (value.kind !== "record") return value;
  const members = value.members.length > 0 ? value.members : callsIn(evaluator, group.nodes);
  const typed = typedRecord(evaluator, type, [], members, value.span);
  if (typed && value.open === undefined) return typed;
  return {
    ...value,
    members: members.map((one) => ({
      ...one,
      key:
        /^[A-Z]/.test(callee) || /^[A-Z]/.test(one.key)
          ? typedKey(evaluator, callee, one.key)
          : one.key,
    })),
  };
}

/** `response.json("access")`: the name of a member, and not what is written. */
function isLookUp(callee: string, [first, ...others]: readonly Value[]): boolean {
  const name = literalOf(first);
  const isMethod =
    /^[a-z_][\w]*\./.test(callee) &&
    /\.(?:json|body|data|value|string|url|get|int|bool)$/i.test(callee);
  return isMethod && others.length === 0 && name !== undefined && /^[\w.-]{1,60}$/.test(name);
}
