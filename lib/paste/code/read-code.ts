/** Reads code of any language: sightings, in the world where each condition holds, and in all others. */

import { isParameterName } from "@/lib/widget/catalogue";
import { deepestValue, step, type Budget } from "./budget";
import { forestOf, isGroup, type Node, type TextNode } from "./forest";
import { shown } from "./holes";
import { isLisp, withoutLisp } from "./lisp";
import { isObjectiveC, withoutMessages } from "./objective-c";
import { readLiteral } from "./literals";
import type { Names } from "./names";
import { ValueReader } from "./read-value";
import { Resolver, type World } from "./resolve";
import { scan, type Scan } from "./scan";
import type { Sighting } from "./sighting";
import { isKeyOfOurs } from "./keys-of-ours";
import { Sightings } from "./sightings";
import { tokensOf } from "./tokens";
import type { Span, Value } from "./value";

export interface SeenCode {
  readonly sightings: readonly Sighting[];
  readonly scan: Scan;
  readonly resolverOf: (world: World) => Resolver;
}

const noNames: Names = { bindings: new Map(), changes: new Map(), types: new Map() };

export function seeCode(source: string, budget: Budget, depth = 0): SeenCode {
  const tree = forestOf(tokensOf(source, budget));
  const forest = inCommonForm(tree, source);
  const found = scan(forest, source, budget, { isText: mayBeAddress, isKey: isKeyOfOurs });
  const reader = new ValueReader(found.names, budget, source);
  const resolverOf = (world: World) =>
    new Resolver(world, budget, (text, span) => readInner(text, span, budget));
  const resolver = resolverOf(new Map());
  const own = new Sightings(reader, found, resolver).look();
  const inner = depth < deepestPage ? pagesIn(found.texts, reader, resolver, budget, depth) : [];
  return { sightings: [...own, ...inner], scan: found, resolverOf };
}

/** What some languages write in brackets of their own, as all others do. */
function inCommonForm(tree: readonly Node[], source: string): readonly Node[] {
  if (isLisp(source)) return withoutLisp(tree);
  return isObjectiveC(source) ? withoutMessages(tree) : tree;
}

/** A page in a string in a page in a string: deeper than this nobody writes. */
const deepestPage = 2;

/** What is seen in strings that hold a page or a script. It is where the string is. */
function pagesIn(
  texts: readonly (readonly Node[])[],
  reader: ValueReader,
  resolver: Resolver,
  budget: Budget,
  depth: number,
): readonly Sighting[] {
  return texts.flatMap((nodes) => {
    if (!nodes.some((node) => node.kind === "text" && holdsScript(node))) return [];
    const value = reader.read(nodes);
    const text = resolver.text(resolver.taken(value));
    if (text === undefined || !step(budget, text.length / 8)) return [];
    return seeCode(text, budget, depth + 1).sightings.map((one) =>
      placedSighting(one, value.span, budget),
    );
  });
}

function placedSighting(sighting: Sighting, span: Span, budget: Budget): Sighting {
  const place = (value: Value) => placedAt(value, span, budget, 0);
  const facts = sighting.facts.map((fact) => ({ ...fact, span }));
  switch (sighting.kind) {
    case "request":
      return {
        ...sighting,
        span,
        facts,
        body: place(sighting.body),
        ...(sighting.address && { address: place(sighting.address) }),
      };
    case "address":
      return { ...sighting, span, facts, text: place(sighting.text) };
    case "parameters":
      return { ...sighting, span, facts, record: place(sighting.record) };
    case "sdk":
      return {
        ...sighting,
        span,
        facts,
        ...(sighting.token && { token: place(sighting.token) }),
        ...(sighting.options && { options: place(sighting.options) }),
      };
    case "other":
      return { ...sighting, span, facts };
  }
}

function holdsScript({ pieces }: TextNode): boolean {
  return pieces.some((piece) => typeof piece === "string" && /createWidget\s?\(/.test(piece));
}

/** The value that a whole text is: JSON with comments, an object of JavaScript, a dict of Python. */
export function seeValue(source: string, budget: Budget): Value | undefined {
  const forest = forestOf(tokensOf(source, budget));
  const nodes = forest.filter((node) => !(node.kind === "mark" && /^[;,]$/.test(node.text)));
  const [only] = nodes;
  if (nodes.length !== 1 || !isGroup(only)) return undefined;
  return readLiteral(new ValueReader(noNames, budget, source), only, true);
}

let nesting = 0;

/** The text of JSON in a string. Its parts have no place of their own: they are where the string is. */
function readInner(text: string, span: Span, budget: Budget): Value | undefined {
  if (nesting > 2 || text.length > 100_000 || !step(budget, text.length / 8)) return undefined;
  nesting += 1;
  const value = seeValue(text, budget);
  nesting -= 1;
  return value && placedAt(value, span, budget, 0);
}

function placedAt(value: Value, span: Span, budget: Budget, depth: number): Value {
  if (!step(budget) || depth > deepestValue) return { kind: "unknown", name: "value", span };
  const inner = (one: Value) => placedAt(one, span, budget, depth + 1);
  switch (value.kind) {
    case "record":
      return {
        ...value,
        span,
        members: value.members.map((one) => ({ ...one, span, value: inner(one.value) })),
      };
    case "list":
      return { ...value, span, items: value.items.map(inner) };
    case "one-of":
      return { ...value, span, options: value.options.map(inner) };
    case "known":
    case "text":
    case "unknown":
    case "function":
      return { ...value, span };
  }
}

/** True for a text with the mark of a query or an address of ours. */
function mayBeAddress({ pieces }: TextNode): boolean {
  return pieces.some((piece) => {
    if (typeof piece !== "string") return false;
    const text = shown(piece);
    return (
      /^\s*\{[\s\S]{0,2000}"scopes"\s*:/.test(piece) ||
      /belvo\.|createWidget\s?\(|access_token=|\/emulator\/widget/i.test(text) ||
      (/[?&][\w-]+=/.test(text) &&
        [...text.matchAll(/[?&]([\w-]{2,40})=/g)].some(([, name = ""]) => isParameterName(name)))
    );
  });
}
