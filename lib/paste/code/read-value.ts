/** What an expression is worth, without running it. */

import { deepestValue, make, step, type Budget } from "./budget";
import { calleeOf, chainAt, isCommand, type Chain, type Link } from "./chains";
import { isGroup, isMark, isWord, type Group, type Node } from "./forest";
import { lastName } from "./holes";
import { isParameterName } from "@/lib/widget/catalogue";
import { isRequestName } from "../shape";
import { fieldName } from "./field-name";
import { partOf, splitItems } from "./members";
import { spanOf } from "./nodes";
import { bareName, lookUp, type Binding, type Change, type Names } from "./names";
import {
  constants,
  formatCalls,
  functionWords,
  listCalls,
  lookUps,
  memberMethods,
  mergeCalls,
  mergeMethods,
  modifiers,
  pairCalls,
  recordCalls,
  transparentCalls,
  entryMethods,
  transparentMethods,
  typeWords,
} from "./spellings";
import {
  known,
  literalOf,
  member,
  unknown,
  withMembers,
  type Branch,
  type Member,
  type RecordValue,
  type Span,
  type Value,
} from "./value";

export interface Arguments {
  readonly items: readonly Value[];
  readonly named: RecordValue;
}

/** Reads the values of one text. A name is read once for each place that means another value of it. */
export class ValueReader {
  /** Where records begin that are layers of another one: they are no request of their own. */
  readonly layers = new Set<number>();
  private readonly memory = new Map<string, Value>();
  private readonly open = new Set<string>();
  private depth = 0;

  readonly names: Names;
  readonly budget: Budget;
  private readonly source: string;

  constructor(names: Names, budget: Budget, source: string) {
    this.names = names;
    this.budget = budget;
    this.source = source;
  }

  read(nodes: readonly Node[]): Value {
    const span = spanOf(nodes);
    if (!step(this.budget, 1 + Math.floor(nodes.length / 8)) || this.depth >= deepestValue)
      return unknown("value", span);
    this.depth += 1;
    const value = this.readBare(withoutModifiers(nodes), span);
    this.depth -= 1;
    return value;
  }

  private readBare(given: readonly Node[], span: Span): Value {
    const nodes = withoutType(given);
    const [first] = nodes;
    if (!first) return known(undefined, span);
    const each = nodes.findIndex((node) => isWord(node, "for"));
    const source =
      each > 0 ? nodes.findIndex((node, index) => index > each && isWord(node, "in")) : -1;
    // Python's `f(x) for x in xs`: the entries of a record are those of the record.
    if (source > 0) {
      const end = nodes.findIndex((node, index) => index > source && isWord(node, "if"));
      const value = this.read(nodes.slice(source + 1, end === -1 ? undefined : end));
      return value.kind === "record" ? value : unknown(this.textAt(span), span);
    }
    if (isFunction(nodes)) return { kind: "function", span };
    return (
      this.readChoice(nodes, span) ??
      this.readEither(nodes, span) ??
      this.readSum(nodes, span) ??
      this.readSingle(nodes, span)
    );
  }

  /** `c ? a : b`, `a if c else b`, `if (c) a else b`. */
  private readChoice(nodes: readonly Node[], span: Span): Value | undefined {
    const mark = nodes.findIndex((node) => isMark(node, "?"));
    const colon = mark === -1 ? -1 : colonOf(nodes, mark);
    if (mark > 0 && colon > 0) {
      const { key, isNot } = this.conditionOf(nodes.slice(0, mark));
      const options = [this.read(nodes.slice(mark + 1, colon)), this.read(nodes.slice(colon + 1))];
      return { kind: "one-of", key, options: isNot ? options.reverse() : options, span };
    }
    const isAt = nodes.findIndex((node) => isWord(node, "if"));
    const elseAt = nodes.findIndex((node) => isWord(node, "else"));
    if (isAt > 0 && elseAt > isAt) {
      const { key, isNot } = this.conditionOf(nodes.slice(isAt + 1, elseAt));
      const options = [this.read(nodes.slice(0, isAt)), this.read(nodes.slice(elseAt + 1))];
      return { kind: "one-of", key, options: isNot ? options.reverse() : options, span };
    }
    if (isAt === 0 && elseAt > 1 && isGroup(nodes[1], "(")) {
      const { key, isNot } = this.conditionOf(nodes[1].nodes);
      const options = [
        this.read(unwrapped(nodes.slice(2, elseAt))),
        this.read(unwrapped(nodes.slice(elseAt + 1))),
      ];
      return { kind: "one-of", key, options: isNot ? options.reverse() : options, span };
    }
    return undefined;
  }

  conditionOf(nodes: readonly Node[]): { readonly key: string; readonly isNot: boolean } {
    const { start, end } = spanOf(nodes);
    let text = this.source.slice(start, Math.min(end, start + 200)).replace(/\s+/g, "");
    let isNot = false;
    while (/^\(.*\)$/s.test(text)) text = text.slice(1, -1);
    if (/^(?:!(?!=)|not\b)/.test(text)) {
      isNot = true;
      text = text.replace(/^(?:!|not)\(?/, "");
    }
    return { key: text.replace(/(?:!==?|!=|isnot)(?:null|undefined|None|nil|"")$/, ""), isNot };
  }

  /** `a || b`, `a ?? b`, `a or b`, `a && b`. */
  private readEither(nodes: readonly Node[], span: Span): Value | undefined {
    const either = splitAt(nodes, (node) => isMark(node, "||", "??", "?:") || isWord(node, "or"));
    if (either.length > 1) {
      const key = `or ${span.start}`;
      return {
        kind: "one-of",
        key,
        options: either.map((part) => this.read(part)).reverse(),
        span,
      };
    }
    const both = splitAt(nodes, (node) => isMark(node, "&&") || isWord(node, "and"));
    if (both.length < 2) return undefined;
    const { key, isNot } = this.conditionOf(both.slice(0, -1).flat());
    const options = [this.read(both.at(-1) ?? []), known(undefined, span)];
    return { kind: "one-of", key, options: isNot ? options.reverse() : options, span };
  }

  /** What `+`, `.` of PHP and nothing at all join. */
  private readSum(nodes: readonly Node[], span: Span): Value | undefined {
    if (nodes.length < 2) return undefined;
    const operands: Node[][] = [[]];
    let isSum = false;
    for (const [index, node] of nodes.entries()) {
      const before = nodes[index - 1];
      const isPlus =
        isMark(node, "+", "<>", "..", "&") || (isMark(node, ".") && isConcatenation(nodes, index));
      const isAdjacent = node.kind === "text" && before?.kind === "text";
      if (isPlus || isAdjacent) {
        operands.push([]);
        isSum = true;
      }
      if (!isPlus) operands.at(-1)?.push(node);
      // `"…" % value`
      if (isMark(node, "%") && before?.kind === "text") {
        const given = nodes.slice(index + 1);
        const { items } =
          given.length === 1 && isGroup(given[0], "(", "[")
            ? this.argumentsOf(given[0].nodes)
            : { items: [this.read(given)] };
        return this.formatted(this.read(nodes.slice(0, index)), items, span);
      }
    }
    if (!isSum || !make(this.budget, operands.length))
      return isSum ? unknown("value", span) : undefined;
    const values = operands.filter((one) => one.length > 0).map((one) => this.read(one));
    const records = values.filter(({ kind }) => kind === "record" || kind === "list");
    if (records.length === values.length) return this.merged(values, span);
    return this.joined(values, span);
  }

  private joined(values: readonly Value[], span: Span): Value {
    const pieces: (string | Value)[] = [];
    for (const value of values) {
      const parts =
        value.kind === "text"
          ? value.pieces
          : [value.kind === "known" ? textOf(value.value) : value];
      if (
        !make(
          this.budget,
          parts.reduce<number>(
            (sum, part) => sum + (typeof part === "string" ? part.length : 1),
            0,
          ),
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

  private readSingle(nodes: readonly Node[], span: Span): Value {
    const [first, second] = nodes;
    if (!first) return known(undefined, span);
    if (isMark(first, "-", "+") && second?.kind === "number" && nodes.length === 2) {
      return known(
        Number(`${first.kind === "mark" ? first.text : ""}${second.text.replaceAll("_", "")}`),
        span,
      );
    }
    if (isMark(first, "!", "&", "*", "~", "@", "%", "\\", "$", "#"))
      return nodes.length > 1 ? this.read(nodes.slice(1)) : unknown("value", span);
    // A symbol of Ruby.
    if (isMark(first, ":") && second?.kind === "word") return known(second.text, span);
    if (first.kind === "number")
      return nodes.length === 1
        ? known(Number(first.text.replace(/_|[fFdDlLmMuU]+$/g, "")), span)
        : unknown("value", span);
    if (isMark(first, "<")) {
      const end = nodes.findIndex((node) => isMark(node, ">"));
      return end > 0 && end < 12 ? this.read(nodes.slice(end + 1)) : unknown("value", span);
    }
    if (isGroup(first, "(") && isCast(first, second)) return this.read(nodes.slice(1));
    // A typed list: `[]string{…}`, `new[] { … }`.
    const chain = chainAt(nodes, 0);
    if (!chain) return unknown(this.textAt(span), span);
    if (chain.length < nodes.length && isCommand(chain, nodes, chain.length)) {
      return this.readChain({
        ...chain,
        links: [...chain.links, commandOf(nodes.slice(chain.length))],
        span,
      });
    }
    const rest = nodes[chain.length];
    // `for`, comparisons and the like give what only a run tells.
    if (rest && !rest.isFirst && !isMark(rest, ";", ",")) {
      const value = chain.links.length === 0 ? this.readChain(chain) : undefined;
      if (isWord(rest, "in", "where", "unless", "rescue", "catch"))
        return value ?? this.readChain(chain);
      return unknown(this.textAt(span), span);
    }
    return this.readChain(chain);
  }

  mentions(pattern: RegExp): boolean {
    return pattern.test(this.source);
  }

  /** As it is written, cut where it is long. */
  textOf({ start, end }: Span): string {
    return this.source.slice(start, Math.min(end, start + 20_000));
  }

  private textAt({ start, end }: Span): string {
    return this.source.slice(start, Math.min(end, start + 120));
  }

  readChain(chain: Chain): Value {
    const { root, links, span } = chain;
    let value: Value | undefined;
    let from = 0;
    const call = links.findIndex(({ kind }) => kind === "call" || kind === "block");
    const isNamed =
      root.kind === "word" &&
      call !== -1 &&
      links.slice(0, call).every(({ kind }) => kind === "name" || kind === "index");
    if (isGroup(root) && chain.isNew) value = this.readLiteral(root, true);
    else if (isNamed && root.kind === "word") {
      const owner = this.ownerOf(root, links.slice(0, Math.max(call - 1, 0)));
      const method = links[call - 1];
      if (owner && method?.kind === "name") {
        value = owner;
        from = call - 1;
      } else {
        value = this.readCall(chain, call);
        from = call + 1;
      }
    } else value = this.readRoot(root, links);
    for (let index = from; index < links.length; index += 1) {
      const link = links[index];
      const next = links[index + 1];
      if (!link || !value) break;
      if (link.kind === "name" && next?.kind === "call") {
        value = this.readMethod(value, link.name, next, { start: span.start, end: next.span.end });
        index += 1;
      } else value = this.readLink(value, link, span, chain);
    }
    return value ?? unknown(this.textAt(span), span);
  }

  /** A name that the text gives a value, with members of it; undefined where only its spelling tells. */
  private ownerOf(
    root: Extract<Node, { kind: "word" }>,
    links: readonly Link[],
  ): Value | undefined {
    const [first] = links;
    const mayHold =
      isSelf(root.text) || (/^[A-Z]/.test(root.text) && !this.names.bindings.has(root.text));
    const isOfType = mayHold && first?.kind === "name";
    const own = isOfType ? first.name : bareName(root.text);
    const rest = isOfType ? links.slice(1) : links;
    let value = this.valueOfName(own, root);
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

  private readRoot(root: Node, links: readonly Link[]): Value {
    const span = { start: root.start, end: root.end };
    if (root.kind === "text") return this.readText(root.pieces, span);
    if (root.kind === "group") return this.readLiteral(root, false);
    if (root.kind !== "word") return unknown(this.textAt(span), span);
    if (constants.has(root.text) && links.length === 0)
      return known(constants.get(root.text), span);
    return (
      this.valueOfName(bareName(root.text), root) ??
      (isSelf(root.text) && links[0]?.kind === "name"
        ? unknown(root.text, span)
        : unknown(bareName(root.text), span))
    );
  }

  readText(pieces: readonly (string | readonly Node[])[], span: Span): Value {
    const values = pieces.map((piece) =>
      typeof piece === "string" ? known(piece, span) : this.read(piece),
    );
    return values.length === 0 ? known("", span) : this.joined(values, span);
  }

  private readLink(value: Value, link: Link, span: Span, chain: Chain): Value {
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
            this.valueOfName(link.name, link.span) ?? unknown(`${value.name}.${link.name}`, whole)
          );
        }
        if (value.kind === "record") {
          const found = member(value, link.name);
          if (found) return found;
          const name = link.name.toLowerCase();
          if (
            transparentMethods.has(name) ||
            entryMethods.has(name) ||
            link.name === "searchParams"
          )
            return value;
        }
        // Ruby calls a method without parentheses.
        return value.kind !== "unknown" &&
          value.kind !== "function" &&
          transparentMethods.has(link.name.toLowerCase())
          ? value
          : unknown(this.textAt(whole), whole);
      }
      case "index": {
        const key = this.read(link.nodes);
        const name = literalOf(key);
        if (value.kind === "record" && name !== undefined)
          return member(value, name) ?? unknown(name, whole);
        if (value.kind === "list" && key.kind === "known" && typeof key.value === "number") {
          return value.items[key.value] ?? unknown(this.textAt(whole), whole);
        }
        return unknown(name ?? this.textAt(whole), whole);
      }
      case "call":
        return unknown(
          this.textAt({ start: span.start, end: link.span.start }),
          whole,
          this.argumentsOf(link.args).items,
        );
      case "block":
        // `[]string{"a", "b"}`: the brackets are a part of the type.
        if (value.kind === "list" && value.items.length === 0)
          return this.readLiteral(link.group, true);
        return value.kind === "record" ? this.withBlock(value, link.group) : value;
    }
  }

  /** `new X() { A = … }`, `HashMap() {{ put("a", b) }}`, `buildJsonObject { put("a", b) }`. */
  private withBlock(value: RecordValue, group: Group): RecordValue {
    const inner = group.nodes.length === 1 && isGroup(group.nodes[0], "{") ? group.nodes[0] : group;
    const members = this.callsIn(inner.nodes);
    if (members.length > 0) return withMembers(value, members);
    const literal = this.readLiteral(inner, true);
    return literal.kind === "record" ? withMembers(value, literal.members) : value;
  }

  /** `put("a", b)` as statements of a block. */
  private callsIn(nodes: readonly Node[]): readonly Member[] {
    const members: Member[] = [];
    for (let at = 0; at < nodes.length; at += 1) {
      const node = nodes[at];
      const next = nodes[at + 1];
      if (
        node?.kind !== "word" ||
        !isGroup(next, "(") ||
        !memberMethods.has(node.text.toLowerCase())
      )
        continue;
      const { items } = this.argumentsOf(next.nodes);
      const key = literalOf(items[0]);
      if (key !== undefined && items[1])
        members.push({ key, value: items[1], span: { start: node.start, end: next.end } });
    }
    return members;
  }

  argumentsOf(nodes: readonly Node[]): Arguments {
    const items: Value[] = [];
    const named: Member[] = [];
    let open: string | undefined;
    for (const part of splitItems(nodes).map((item) => partOf(item, true))) {
      if (!part) continue;
      switch (part.kind) {
        case "member":
          named.push({ key: part.key, value: this.read(part.nodes), span: part.span });
          break;
        case "spread": {
          const value = this.read(part.nodes);
          if (value.kind === "record") named.push(...value.members);
          else if (value.kind === "list") items.push(...value.items);
          else open = value.kind === "unknown" ? value.name : "value";
          break;
        }
        case "item":
          items.push(this.read(part.nodes));
          break;
        case "computed":
        case "function":
          break;
      }
    }
    const span = spanOf(nodes);
    return {
      items,
      named: { kind: "record", members: named, span, ...(open !== undefined && { open }) },
    };
  }

  private readCall(chain: Chain, at: number): Value {
    const link = chain.links[at];
    const callee = calleeOf(chain, at);
    const method = lastName(callee).toLowerCase();
    const full = callee.toLowerCase();
    const span = { start: chain.span.start, end: link?.span.end ?? chain.span.end };
    if (link?.kind === "block") return this.readTyped(callee, link.group);
    if (link?.kind !== "call") return unknown(callee, span);
    const args = this.argumentsOf(link.args);
    const { items, named } = args;
    const [first, second] = items;
    // `people.map(…)` is no map: a function of its own, or that of a type or module.
    const isOwn = !callee.includes(".") || /^[A-Z]/.test(callee);
    const isMap =
      pairCalls.has(full) ||
      (method === "of" && items.length > 1 && items.length % 2 === 0 && full.includes("map"));
    if (isMap) return this.pairsOf(items, span);
    if (mergeCalls.has(full) || (mergeCalls.has(method) && items.length > 1))
      return this.merged(items, span);
    // R: `list(id = …)`, `c("a", "b")`
    if (full === "list" && items.length === 0 && named.members.length > 0) return named;
    const isCombined = full === "c" && items.every((one) => literalOf(one) !== undefined);
    if (isCombined || listCalls.has(full) || (isOwn && listCalls.has(method))) {
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
        items: [
          first ?? member(named, "name", "key") ?? known("", span),
          ...(value ? [value] : []),
        ],
        span,
      };
    }
    if (/^(?:implode|join|string\.join|strings\.join)$/.test(full)) {
      const list = items.find((one) => one.kind === "list");
      const separator = items.map(literalOf).find((one) => one !== undefined) ?? ",";
      if (list?.kind === "list") return this.joinedList(list, separator, span);
    }
    if (formatCalls.has(full) && first) return this.formatted(first, items.slice(1), span);
    if (method === "fromentries" && first)
      return first.kind === "list" ? this.recordOf([first], named, span) : first;
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
      /^(?:urlsearchparams|formdata|formurlencodedcontent|urlencode|http_build_query)$/.test(method)
    ) {
      if (!/^(?:json\.)?stringify$/.test(full)) {
        if (!first || first.kind === "list")
          return { ...this.recordOf(items, named, span), form: "query" };
        if (first.kind === "record") return { ...first, form: "query" };
        return first;
      }
    }
    if (method === "urlcomponents") {
      const address = first ?? member(named, "string", "url");
      return { kind: "record", members: [], span, ...(address && { address }) };
    }
    if ((isOwn && recordCalls.has(method)) || recordCalls.has(full))
      return this.recordOf(items, named, span);
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
    const isType = chain.isNew || /^[A-Z]/.test(lastName(callee));
    if (isType && (named.members.length > 0 || items.length === 0)) {
      const isBuilder = /builder|hashmap|dictionary|object|map|params|query|form/i.test(callee);
      return {
        kind: "record",
        members: named.members.map((one) => ({ ...one, key: fieldName(one.key) })),
        span,
        ...(isBuilder ? {} : { open: callee }),
      };
    }
    if (/builder$/i.test(method) && items.length === 0)
      return { kind: "record", members: [], span };
    // A block that builds: `buildJsonObject { … }` is a link of its own.
    return unknown(callee, span, [...items, ...named.members.map(({ value }) => value)]);
  }

  /** `format!("{}://success", scheme)`, `String.format("%s/api/token/", host)`. */
  private formatted(
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
          return member(named, name) ?? this.valueOfName(name, span) ?? unknown(name, span);
        const position = at === undefined ? next++ : Number(at) - (piece.startsWith("%") ? 1 : 0);
        return given[position] ?? unknown("value", span);
      });
    return this.joined(values, span);
  }

  /** `TokenRequest { id: … }`, `new TokenRequest { Id = … }`, `map[string]any{ … }`. */
  private readTyped(callee: string, group: Group): Value {
    const value = this.readLiteral(group, true);
    if (value.kind !== "record") return value;
    const members = value.members.length > 0 ? value.members : this.callsIn(group.nodes);
    return {
      ...value,
      members: members.map((one) => ({
        ...one,
        key: /^[A-Z]/.test(callee) || /^[A-Z]/.test(one.key) ? fieldName(one.key) : one.key,
      })),
    };
  }

  private readMethod(
    value: Value,
    name: string,
    call: Link & { readonly kind: "call" },
    span: Span,
  ): Value {
    const method = name.toLowerCase();
    const args = this.argumentsOf(call.args);
    const { items } = args;
    const [first, second] = items;
    if (method === "join" || method === "implode") {
      if (value.kind === "list") return this.joinedList(value, literalOf(first) ?? ",", span);
      if (value.kind === "record") return { ...value, form: "query" };
      // Python has the separator in front.
      if (first?.kind === "record") return { ...first, form: "query" };
      if (first?.kind === "list") return this.joinedList(first, literalOf(value) ?? ",", span);
    }
    if (method === "format" || method === "formatted")
      return this.formatted(value, items, span, args.named);
    if (value.kind === "record" && entryMethods.has(method)) return value;
    // `params.map(([key, value]) => …)`: a list of pairs is the record that it writes out.
    if (value.kind === "list" && entryMethods.has(method) && isPairs(value.items))
      return this.recordOf([value], args.named, value.span);
    if (mergeMethods.has(method) && value.kind === "record" && first)
      return this.merged([value, first, args.named], span);
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
        items: [
          ...value.items,
          ...items.flatMap((one) => (one.kind === "list" ? one.items : [one])),
        ],
        span,
      };
    }
    if ((method === "get" || method === "fetch") && value.kind === "record") {
      const key = literalOf(first);
      return (key === undefined ? undefined : member(value, key)) ?? unknown(key ?? name, span);
    }
    if (lookUps.has(method)) return unknown(literalOf(first) ?? name, span);
    return unknown(this.textAt(span), span, [
      value,
      ...items,
      ...args.named.members.map((one) => one.value),
    ]);
  }

  private joinedList(
    list: Value & { readonly kind: "list" },
    separator: string,
    span: Span,
  ): Value {
    if (list.open !== undefined || !make(this.budget, list.items.length * (separator.length + 1)))
      return unknown(list.open ?? "value", span);
    return this.joined(
      list.items.flatMap((item, index) => (index === 0 ? [item] : [known(separator, span), item])),
      span,
    );
  }

  private pairsOf(items: readonly Value[], span: Span): RecordValue {
    const members: Member[] = [];
    let open: string | undefined;
    for (let at = 0; at + 1 < items.length; at += 2) {
      const key = literalOf(items[at]);
      const value = items[at + 1];
      if (key === undefined || !value) open = "value";
      else
        members.push({
          key,
          value,
          span: { start: items[at]?.span.start ?? span.start, end: value.span.end },
        });
    }
    return { kind: "record", members, span, ...(open !== undefined && { open }) };
  }

  /** Of named arguments, of a record, or of a list of pairs. */
  private recordOf(items: readonly Value[], named: RecordValue, span: Span): RecordValue {
    const members: Member[] = [];
    let open: string | undefined = named.open;
    for (const item of items) {
      if (item.kind === "record") {
        members.push(...item.members);
        open ??= item.open;
      } else if (item.kind === "list") {
        const pairs = item.items.every((one) => one.kind === "list") ? item.items : [item];
        const record = this.pairsOf(
          pairs.flatMap((one) => (one.kind === "list" ? one.items.slice(0, 2) : [])),
          span,
        );
        members.push(...record.members);
        open ??= record.open ?? item.open;
      } else if (item.kind === "known" && typeof item.value === "string") {
        // The text of a query.
        for (const [key, text] of new URLSearchParams(item.value.replace(/^[^?]*\?/, ""))) {
          if (key !== "" && item.value.includes("="))
            members.push({ key, value: known(text, item.span), span: item.span });
        }
      } else if (item.kind !== "known" && item.kind !== "function")
        open ??= item.kind === "unknown" ? item.name : "value";
    }
    return {
      kind: "record",
      members: [...members, ...named.members],
      span,
      ...(open !== undefined && { open }),
    };
  }

  private merged(values: readonly Value[], span: Span): Value {
    const lists = values.filter((value) => value.kind === "list");
    if (lists.length === values.length && lists.length > 0) {
      const items = lists.flatMap((list) => (list.kind === "list" ? list.items : []));
      return make(this.budget, items.length)
        ? { kind: "list", items, span }
        : unknown("value", span);
    }
    const members: Member[] = [];
    let open: string | undefined;
    for (const value of values) {
      this.layers.add(value.span.start);
      const layer = spreadOf(value);
      if (!make(this.budget, layer.members.length)) return unknown("value", span);
      members.push(...layer.members);
      open ??= layer.open;
    }
    return { kind: "record", members, span, ...(open !== undefined && { open }) };
  }

  /** A list or a record, by what is in its brackets. `isTyped`: braces that can be no block of statements. */
  readLiteral(group: Group, isTyped: boolean): Value {
    const span = { start: group.start, end: group.end };
    const [inner, ...rest] = group.nodes;
    // A placeholder of a collection, without quotes.
    if (
      group.open === "{" &&
      isGroup(inner, "{") &&
      rest.length === 0 &&
      inner.nodes.length === 1 &&
      inner.nodes[0]?.kind === "word"
    ) {
      return known(this.textAt(span), span);
    }
    const items = splitItems(group.nodes);
    if (group.open === "(" && items.length === 1) {
      const [only = []] = items;
      const part = partOf(only, true);
      if (part?.kind === "item") return this.read(only);
    }
    const parts = items.flatMap((item) => partOf(item, group.open !== "{") ?? []);
    const isRecord =
      parts.some((part) => part.kind === "member" && (group.open !== "(" || parts.length > 0)) ||
      parts.some((part) => part.kind === "computed" || part.kind === "function") ||
      (group.open === "{" && (parts.length === 0 || parts.every((part) => part.kind === "spread")));
    // `{key: value for key in keys}`
    if (isRecord && group.open === "{" && isComprehension(group.nodes))
      return { kind: "record", members: [], span, open: "value" };
    if (isRecord && !(isTyped && isPlainList(parts))) return this.recordFrom(parts, span);
    // C++: `{{"id", id}, {"scopes", scopes}}`.
    const isPairs =
      group.open === "{" &&
      parts.length > 0 &&
      items.every(
        (item) =>
          item.length === 1 && isGroup(item[0], "{") && splitItems(item[0].nodes).length === 2,
      );
    if (isPairs) {
      return this.pairsOf(
        items.flatMap(([item]) =>
          isGroup(item, "{") ? splitItems(item.nodes).map((one) => this.read(one)) : [],
        ),
        span,
      );
    }
    return this.listFrom(items, span);
  }

  private listFrom(items: readonly (readonly Node[])[], span: Span): Value {
    const values: Value[] = [];
    let open: string | undefined;
    for (const item of items) {
      if (isComprehension(item)) {
        const inner = this.read(item);
        if (inner.kind === "record" && items.length === 1) return inner;
        open = "value";
        continue;
      }
      if (isMark(item[0], "...", "*", "**")) {
        const inner = this.read(item.slice(1));
        if (inner.kind === "list") {
          if (!make(this.budget, inner.items.length)) return unknown("value", span);
          values.push(...inner.items);
          open ??= inner.open;
        } else open ??= inner.kind === "unknown" ? inner.name : "value";
      } else values.push(this.read(item));
    }
    return { kind: "list", items: values, span, ...(open !== undefined && { open }) };
  }

  private recordFrom(
    parts: readonly NonNullable<ReturnType<typeof partOf>>[],
    span: Span,
  ): RecordValue {
    const members: Member[] = [];
    let open: string | undefined;
    for (const part of parts) {
      switch (part.kind) {
        case "member":
          members.push({ key: part.key, value: this.read(part.nodes), span: part.span });
          break;
        case "function":
          members.push({
            key: part.key,
            value: { kind: "function", span: part.span },
            span: part.span,
          });
          break;
        case "computed": {
          const key = literalOf(this.read(part.keyNodes));
          if (key === undefined) open ??= "value";
          else members.push({ key, value: this.read(part.nodes), span: part.span });
          break;
        }
        case "spread": {
          const value = this.read(part.nodes);
          this.layers.add(value.span.start);
          const layer = spreadOf(value);
          if (!make(this.budget, layer.members.length))
            return { kind: "record", members, open: "value", span };
          members.push(...layer.members);
          open ??= layer.open;
          break;
        }
        case "item": {
          // Dart: `if (isNew) "link_id": id`.
          const [word, condition] = part.nodes;
          const inner = isWord(word, "if") && partOf(part.nodes.slice(2), false);
          if (inner && inner.kind === "member" && isGroup(condition, "(")) {
            const { key, isNot } = this.conditionOf(condition.nodes);
            members.push({
              key: inner.key,
              value: this.read(inner.nodes),
              span: inner.span,
              branch: branchOf(key, isNot ? 1 : 0),
            });
            break;
          }
          // A call, a type or a condition in the midst of members.
          if (!part.nodes.every((node) => node.kind === "word")) open ??= "value";
          break;
        }
      }
    }
    return { kind: "record", members, span, ...(open !== undefined && { open }) };
  }

  /** Undefined for a name that the text gives no value. */
  valueOfName(name: string, use: Span): Value | undefined {
    const cost =
      (this.names.bindings.get(name)?.length ?? 0) + (this.names.changes.get(name)?.length ?? 0);
    if (!step(this.budget, 2 * cost)) return unknown(name, use);
    const found = lookUp(this.names, name, use);
    if (!found) return undefined;
    const { binding, others, changes } = found;
    if (!binding.nodes && others.length === 0 && changes.length === 0)
      return binding.isParameter ? unknown(name, use) : undefined;
    const last = changes.at(-1)?.span.start ?? -1;
    const key = `${name} ${binding.span.start} ${others.map(({ span }) => span.start).join()} ${changes.length} ${last}`;
    const kept = this.memory.get(key);
    if (kept) return kept;
    if (this.open.has(key)) return unknown(name, use);
    this.open.add(key);
    const value = this.changed(this.given(name, binding, others, use), changes);
    this.open.delete(key);
    this.memory.set(key, value);
    return value;
  }

  private given(name: string, binding: Binding, others: readonly Binding[], use: Span): Value {
    const first = binding.nodes ? this.read(binding.nodes) : undefined;
    if (others.length === 0) return first ?? unknown(name, use);
    // `else` gives another value to the same name under the same condition.
    const groups = others.map((one) => ({ branch: one.branch, value: this.read(one.nodes ?? []) }));
    const [one, two] = groups;
    if (!first && groups.length === 2 && one?.branch && two?.branch?.key === one.branch.key) {
      const options =
        one.branch.index <= two.branch.index ? [one.value, two.value] : [two.value, one.value];
      return { kind: "one-of", key: one.branch.key, options, span: binding.span };
    }
    if (groups.length === 1 && one?.branch && first) {
      const options = one.branch.index === 0 ? [one.value, first] : [first, one.value];
      return { kind: "one-of", key: one.branch.key, options, span: binding.span };
    }
    const all = [...groups.map(({ value }) => value), ...(first ? [first] : [])];
    return {
      kind: "one-of",
      key: `${name} ${binding.span.start}`,
      options: all.slice(0, 8),
      span: binding.span,
    };
  }

  private changed(base: Value, changes: readonly Change[]): Value {
    let value = base;
    for (const change of changes) {
      if (!step(this.budget, 4)) return unknown(change.name, change.span);
      value = this.withChange(value, change, change.path);
    }
    return value;
  }

  private withChange(value: Value, change: Change, path: readonly string[]): Value {
    const { span, branch, kind } = change;
    const [key, ...rest] = path;
    if (value.kind === "one-of") {
      return { ...value, options: value.options.map((one) => this.withChange(one, change, path)) };
    }
    if (kind === "item" && key === undefined) {
      const item = this.read(change.nodes);
      if (value.kind === "record")
        return this.recordOf([value, item], { kind: "record", members: [], span }, value.span);
      const items = value.kind === "list" ? value.items : [];
      const isOpen = branch !== undefined || change.isRepeated === true || value.kind !== "list";
      const open = value.kind === "list" ? value.open : change.name;
      if (!make(this.budget, items.length + 1)) return unknown(change.name, span);
      return {
        kind: "list",
        items: [...items, item],
        span: value.span,
        ...((isOpen || open !== undefined) && { open: open ?? change.name }),
      };
    }
    const record: RecordValue = value.kind === "record" ? value : addressed(value, value.span);
    if (!make(this.budget, record.members.length + 1)) return unknown(change.name, span);
    if (kind === "merge" && key === undefined) {
      const given = this.read(change.nodes);
      const layer =
        given.kind === "list"
          ? this.recordOf([given], { kind: "record", members: [], span }, span)
          : spreadOf(given);
      return withMembers(
        record,
        layer.members.map((one) => (branch ? { ...one, branch } : one)),
        layer.open,
      );
    }
    if (key === undefined) return value;
    if (rest.length > 0 || kind !== "member") {
      const inner = member(record, key) ?? { kind: "record", members: [], span };
      const changed = this.withChange(
        inner,
        { ...change, ...(rest.length === 0 && { path: [] }) },
        rest,
      );
      return withMembers(record, [{ key, value: changed, span }]);
    }
    return withMembers(record, [
      { key, value: this.read(change.nodes), span, ...(branch && { branch }) },
    ]);
  }

  /** The value that one binding has in the end, for what is told by its shape. */
  valueOfBinding(binding: Binding, until: number): Value | undefined {
    return this.valueOfName(binding.name, { start: until, end: until });
  }
}

/** A record of the query of an address. What is unknown of it may have members already. */
function addressed(value: Value, span: Span): RecordValue {
  if (value.kind === "record") return value;
  const isAddress =
    value.kind === "text" || (value.kind === "known" && typeof value.value === "string");
  return {
    kind: "record",
    members: [],
    span,
    ...(isAddress ? { address: value } : { open: value.kind === "unknown" ? value.name : "value" }),
  };
}

function isComprehension(nodes: readonly Node[]): boolean {
  const at = nodes.findIndex((node) => isWord(node, "for"));
  return at > 0 && nodes.slice(at).some((node) => isWord(node, "in"));
}

/** `response.json("access")`: the name of a member, and not what is written. */
function isLookUp(callee: string, [first, ...others]: readonly Value[]): boolean {
  const name = literalOf(first);
  const isMethod =
    /^[a-z_][\w]*\./.test(callee) &&
    /\.(?:json|body|data|value|string|url|get|int|bool)$/i.test(callee);
  return isMethod && others.length === 0 && name !== undefined && /^[\w.-]{1,60}$/.test(name);
}

function isPairs(items: readonly Value[]): boolean {
  const isPair = (item: Value) => item.kind === "list" && item.items.length === 2;
  return items.length > 0 && items.every(isPair);
}

/** The members that a spread brings; those of a condition are there under it alone. */
function spreadOf(value: Value): { readonly members: readonly Member[]; readonly open?: string } {
  if (value.kind === "record")
    return { members: value.members, ...(value.open !== undefined && { open: value.open }) };
  if (value.kind === "known" || value.kind === "function") return { members: [] };
  if (value.kind === "one-of") {
    const layers = value.options.map(spreadOf);
    const open = layers.find((layer) => layer.open !== undefined)?.open;
    const members = layers.flatMap((layer, index) =>
      layer.members.map((one): Member => ({ ...one, branch: { key: value.key, index } })),
    );
    return { members, ...(open !== undefined && { open }) };
  }
  return { members: [], open: value.kind === "unknown" ? value.name : "value" };
}

function branchOf(key: string, index: number): Branch {
  return { key, index };
}

function isSelf(text: string): boolean {
  return /^\$?(?:this|self)$/.test(text);
}

function withoutModifiers(nodes: readonly Node[]): readonly Node[] {
  let from = 0;
  for (
    let node = nodes[from];
    node?.kind === "word" && modifiers.has(node.text);
    node = nodes[from]
  ) {
    const next = nodes[from + 1];
    if (
      !next ||
      isMark(next, ".", "=", ":", "(", ",") ||
      (isGroup(next, "(") && node.text === "typeof")
    )
      break;
    from += 1;
    if (isMark(nodes[from], "!", "?")) from += 1;
  }
  return from === 0 ? nodes : nodes.slice(from);
}

/** `x as T`, `x satisfies T`. */
function withoutType(nodes: readonly Node[]): readonly Node[] {
  const at = nodes.findIndex(
    (node, index) =>
      index > 0 &&
      node.kind === "word" &&
      typeWords.has(node.text) &&
      !isMark(nodes[index - 1], ".", "?.", "->"),
  );
  return at === -1 ? nodes : nodes.slice(0, at);
}

function isFunction(nodes: readonly Node[]): boolean {
  const [first, second] = nodes;
  const rest = isWord(first, "async") ? second : first;
  if (
    rest?.kind === "word" &&
    functionWords.has(rest.text) &&
    nodes.length > 1 &&
    !isMark(second, ".")
  )
    return true;
  if (isMark(first, "->", "|", "||") && nodes.length > 1) return true;
  const arrow = nodes.findIndex((node) => isMark(node, "=>"));
  if (arrow <= 0)
    return (
      isGroup(first, "{") &&
      first.nodes.some((node) => isMark(node, "->")) &&
      nodes.length === 1 &&
      !first.nodes.some((node) => isMark(node, ","))
    );
  return arrow <= 2 || isGroup(nodes[0], "(") || isWord(first, "async");
}

function colonOf(nodes: readonly Node[], mark: number): number {
  let depth = 0;
  for (let index = mark + 1; index < nodes.length; index += 1) {
    const node = nodes[index];
    if (isMark(node, "?")) depth += 1;
    else if (isMark(node, ":")) {
      if (depth === 0) return index;
      depth -= 1;
    }
  }
  return -1;
}

function splitAt(
  nodes: readonly Node[],
  isMarkOf: (node: Node) => boolean,
): readonly (readonly Node[])[] {
  const parts: Node[][] = [[]];
  for (const node of nodes) {
    if (isMarkOf(node) && (parts.at(-1)?.length ?? 0) > 0) parts.push([]);
    else parts.at(-1)?.push(node);
  }
  return parts.filter((part) => part.length > 0);
}

/** `.` of PHP stands between values, and not before a name. */
function isConcatenation(nodes: readonly Node[], index: number): boolean {
  const before = nodes[index - 1];
  const after = nodes[index + 1];
  if (!before || !after) return false;
  const isVariable = (node: Node) => node.kind === "word" && node.text.startsWith("$");
  return (
    after.kind === "text" ||
    isVariable(after) ||
    (before.kind === "text" && after.kind === "word" && after.start > (nodes[index]?.end ?? 0))
  );
}

/** `(String) value`, but not `(value)`. */
function isCast(group: Group, next: Node | undefined): boolean {
  const [only] = group.nodes;
  return (
    group.nodes.length <= 4 &&
    only?.kind === "word" &&
    next !== undefined &&
    !next.isFirst &&
    (next.kind === "word" || next.kind === "text" || isGroup(next, "{", "["))
  );
}

function commandOf(nodes: readonly Node[]): Link {
  return { kind: "call", args: nodes, span: spanOf(nodes) };
}

function unwrapped(nodes: readonly Node[]): readonly Node[] {
  const [only] = nodes;
  return nodes.length === 1 && isGroup(only, "{") ? only.nodes : nodes;
}

function isPlainList(parts: readonly NonNullable<ReturnType<typeof partOf>>[]): boolean {
  return (
    parts.length > 0 &&
    parts.every(
      (part) =>
        part.kind === "member" &&
        part.nodes.length === 1 &&
        part.span.start === part.nodes[0]?.start,
    )
  );
}

function textOf(value: unknown): string {
  return String(value);
}
