/** What a name is worth with all that follows it. */

import { argumentsOf } from "./arguments";
import { withBlock } from "./blocks";
import { readCall } from "./calls";
import type { Chain, Link } from "./chains";
import { type Evaluator, textAt } from "./evaluator";
import { isGroup, type Node } from "./forest";
import { readLiteral } from "./literals";
import { readMethod } from "./methods";
import { bareName } from "./names";
import { constants, entryMethods, transparentMethods } from "./spellings";
import { joined } from "./texts";
import { known, literalOf, member, type Span, unknown, type Value } from "./value";

export function readChain(evaluator: Evaluator, chain: Chain): Value {
  const { root, links, span } = chain;
  let value: Value | undefined;
  let from = 0;
  const call = links.findIndex(({ kind }) => kind === "call" || kind === "block");
  const isNamed =
    root.kind === "word" &&
    call !== -1 &&
    links.slice(0, call).every(({ kind }) => kind === "name" || kind === "index");
  if (isGroup(root) && chain.isNew) value = readLiteral(evaluator, root, true);
  else if (isNamed && root.kind === "word") {
    const owner = ownerOf(evaluator, root, links.slice(0, Math.max(call - 1, 0)));
    const method = links[call - 1];
    if (owner && method?.kind === "name") {
      value = owner;
      from = call - 1;
    } else {
      value = readCall(evaluator, chain, call);
      from = call + 1;
    }
  } else value = readRoot(evaluator, root, links);
  for (let index = from; index < links.length; index += 1) {
    const link = links[index];
    const next = links[index + 1];
    if (!link || !value) break;
    if (link.kind === "name" && next?.kind === "call") {
      value = readMethod(evaluator, value, link.name, next, {
        start: span.start,
        end: next.span.end,
      });
      index += 1;
    } else value = readLink(evaluator, value, link, span, chain);
  }
  return value ?? unknown(textAt(evaluator, span), span);
}

/** A name that the text gives a value, with members of it; undefined where only its spelling tells. */
function ownerOf(
  evaluator: Evaluator,
  root: Extract<Node, { kind: "word" }>,
  links: readonly Link[],
): Value | undefined {
  const [first] = links;
  const mayHold =
    isSelf(root.text) || (/^[A-Z]/.test(root.text) && !evaluator.names.bindings.has(root.text));
  const isOfType = mayHold && first?.kind === "name";
  const own = isOfType ? first.name : bareName(root.text);
  const rest = isOfType ? links.slice(1) : links;
  let value = evaluator.valueOfName(own, root);
  for (const link of rest) {
    if (!value) return undefined;
    value =
      link.kind === "name"
        ? (member(value, link.name) ??
          (/^(?:searchParams|queryItems)$/.test(link.name) ? value : undefined))
        : undefined;
  }
  return value?.kind === "unknown" || value?.kind === "function" ? undefined : value;
}

function readRoot(evaluator: Evaluator, root: Node, links: readonly Link[]): Value {
  const span = { start: root.start, end: root.end };
  if (root.kind === "text") return readText(evaluator, root.pieces, span);
  if (root.kind === "group") return readLiteral(evaluator, root, false);
  if (root.kind !== "word") return unknown(textAt(evaluator, span), span);
  if (constants.has(root.text) && links.length === 0) return known(constants.get(root.text), span);
  return (
    evaluator.valueOfName(bareName(root.text), root) ??
    (isSelf(root.text) && links[0]?.kind === "name"
      ? unknown(root.text, span)
      : unknown(bareName(root.text), span))
  );
}

function readText(
  evaluator: Evaluator,
  pieces: readonly (string | readonly Node[])[],
  span: Span,
): Value {
  const values = pieces.map((piece) =>
    typeof piece === "string" ? known(piece, span) : evaluator.read(piece),
  );
  return values.length === 0 ? known("", span) : joined(evaluator, values, span);
}

function readLink(evaluator: Evaluator, value: Value, link: Link, span: Span, chain: Chain): Value {
  const whole = { start: span.start, end: link.span.end };
  switch (link.kind) {
    case "name": {
      // `JSONObject.NULL`
      if (value.kind === "unknown" && link.name === "NULL") return known(null, whole);
      // `TokenService.SCOPES`: a member of a class in the same text.
      const isOfType =
        chain.root.kind === "word" &&
        value.kind === "unknown" &&
        value.name === chain.root.text &&
        (isSelf(value.name) || /^[A-Z]/.test(value.name));
      if (isOfType) {
        return (
          evaluator.valueOfName(link.name, link.span) ??
          unknown(`${value.name}.${link.name}`, whole)
        );
      }
      if (value.kind === "record") {
        const found = member(value, link.name);
        if (found) return found;
        const name = link.name.toLowerCase();
        if (transparentMethods.has(name) || entryMethods.has(name) || link.name === "searchParams")
          return value;
      }
      // Ruby calls a method without parentheses.
      return value.kind !== "unknown" &&
        value.kind !== "function" &&
        transparentMethods.has(link.name.toLowerCase())
        ? value
        : unknown(textAt(evaluator, whole), whole);
    }
    case "index": {
      const key = evaluator.read(link.nodes);
      const name = literalOf(key);
      if (value.kind === "record" && name !== undefined)
        return member(value, name) ?? unknown(name, whole);
      if (value.kind === "list" && key.kind === "known" && typeof key.value === "number") {
        return value.items[key.value] ?? unknown(textAt(evaluator, whole), whole);
      }
      return unknown(name ?? textAt(evaluator, whole), whole);
    }
    case "call":
      return unknown(
        textAt(evaluator, { start: span.start, end: link.span.start }),
        whole,
        argumentsOf(evaluator, link.args).items,
      );
    case "block":
      // `[]string{"a", "b"}`: the brackets are a part of the type.
      if (value.kind === "list" && value.items.length === 0)
        return readLiteral(evaluator, link.group, true);
      return value.kind === "record" ? withBlock(evaluator, value, link.group) : value;
  }
}

function isSelf(text: string): boolean {
  return /^\$?(?:this|self)$/.test(text);
}
