/** Walks the forest once: what names are given, what is done to them later, and which calls and texts stand in it. */

import { deepestValue, make, step, type Budget } from "./budget";
import { chainAt, isCommand, type Chain } from "./chains";
import { conditionOf } from "./conditions";
import { isGroup, isMark, isWord, type Group, type Node, type TextNode } from "./forest";
import { splitItems } from "./members";
import { bareName, type Binding, type Change, type Names } from "./names";
import { itemMethods, memberMethods, mergeMethods } from "./spellings";
import { spanOf } from "./nodes";
import type { Branch, Span } from "./value";

export interface SeenCall {
  readonly chain: Chain;
  /** Where its statement begins, for the names that it is given to. */
  readonly target?: string;
}

export interface Scan {
  readonly names: Names;
  readonly calls: readonly SeenCall[];
  /** Expressions with a text at their top that may hold an address. */
  readonly texts: readonly (readonly Node[])[];
  /** Groups that may be a record of ours, by their keys. */
  readonly groups: readonly Group[];
  /** Names whose members are read, with what is read: `data.access_token`. */
  readonly reads: readonly { readonly chain: Chain; readonly target?: string }[];
}

interface Context {
  readonly block: Span;
  readonly branch?: Branch;
  readonly isRepeated?: boolean;
  readonly depth: number;
}

export interface Interest {
  readonly isText: (node: TextNode) => boolean;
  readonly isKey: (name: string) => boolean;
}

export function scan(
  forest: readonly Node[],
  source: string,
  budget: Budget,
  interest: Interest,
): Scan {
  return new Scanner(source, budget, interest).scan(forest);
}

class Scanner {
  private readonly bindings = new Map<string, Binding[]>();
  private readonly changes = new Map<string, Change[]>();
  private readonly calls: SeenCall[] = [];
  private readonly texts: (readonly Node[])[] = [];
  private readonly groups: Group[] = [];
  private readonly reads: { chain: Chain; target?: string }[] = [];

  private readonly source: string;
  private readonly budget: Budget;
  private readonly interest: Interest;

  constructor(source: string, budget: Budget, interest: Interest) {
    this.source = source;
    this.budget = budget;
    this.interest = interest;
  }

  scan(forest: readonly Node[]): Scan {
    const end = this.source.length;
    this.walk(forest, { block: { start: 0, end }, depth: 0 });
    const { calls, texts, groups, reads } = this;
    return {
      names: { bindings: this.bindings, changes: this.changes },
      calls,
      texts,
      groups,
      reads,
    };
  }

  private walk(nodes: readonly Node[], context: Context): void {
    if (context.depth > deepestValue) return;
    const indented: {
      readonly indent: number;
      readonly branch?: Branch;
      readonly isRepeated: boolean;
    }[] = [];
    for (const statement of statementsOf(nodes)) {
      if (!step(this.budget, 1 + statement.length)) return;
      const [first] = statement;
      if (!first) continue;
      const indent = this.indentOf(first.start);
      while ((indented.at(-1)?.indent ?? -1) >= indent) indented.pop();
      const around = indented.at(-1);
      const own: Context = {
        ...context,
        ...((around?.branch ?? context.branch) && { branch: around?.branch ?? context.branch }),
        ...((around?.isRepeated || context.isRepeated) && { isRepeated: true }),
      };
      this.readStatement(statement, own);
      const last = statement.at(-1);
      const isHead =
        isMark(last, ":") ||
        (first.kind === "word" &&
          lineHeads.test(first.text) &&
          !statement.some((node) => isGroup(node, "{")));
      if (isHead && first.kind === "word") {
        indented.push({
          indent,
          isRepeated: /^(?:for|while)$/.test(first.text),
          ...this.headBranch(statement, own),
        });
      }
    }
  }

  private indentOf(start: number): number {
    const before = this.source.slice(Math.max(0, start - 200), start);
    const line = before.lastIndexOf("\n");
    return line === -1 && start > 200 ? 0 : before.length - line - 1;
  }

  private headBranch(statement: readonly Node[], context: Context): { readonly branch?: Branch } {
    const [first] = statement;
    if (isWord(first, "if", "elif", "elsif", "unless"))
      return { branch: this.conditionBranch(statement.slice(1)) };
    if (isWord(first, "else", "except", "catch"))
      return { branch: { key: `else ${first?.start ?? 0}`, index: 0 } };
    return context.branch ? { branch: context.branch } : {};
  }

  private conditionBranch(nodes: readonly Node[], isElse = false): Branch {
    const { key, isNot } = conditionOf(this.source, nodes);
    return { key, index: isElse === isNot ? 0 : 1 };
  }

  private readStatement(statement: readonly Node[], context: Context): void {
    // `body[:link_id] = id if id`
    const modifier = statement.findIndex(
      (node, index) => index > 1 && isWord(node, "if", "unless") && !node.isFirst,
    );
    const hasElse = statement.some((node) => isWord(node, "else"));
    if (
      modifier > 0 &&
      !hasElse &&
      statement.some((node) => isMark(node, "=")) &&
      !isWord(statement[0], "if")
    ) {
      const branch = this.conditionBranch(statement.slice(modifier + 1));
      this.readPlain(statement.slice(0, modifier), { ...context, branch });
      return;
    }
    if (isTypeDeclaration(statement)) return;
    let from = 0;
    let branch = context.branch;
    let isRepeated = context.isRepeated ?? false;
    let condition: readonly Node[] = [];
    // `if (x) body.y = z; else …`, with or without braces.
    for (;;) {
      const node = statement[from];
      const next = statement[from + 1];
      if (
        isWord(node, "if", "elsif", "elif") &&
        (isGroup(next, "(") || statement.some((one) => isGroup(one, "{")))
      ) {
        const end = isGroup(next, "(")
          ? from + 2
          : statement.findIndex((one, index) => index > from && isGroup(one, "{"));
        condition = statement.slice(from + 1, end);
        branch = this.conditionBranch(condition);
        this.readExpressions(condition, context);
        from = end;
      } else if (isWord(node, "else")) {
        branch =
          condition.length > 0
            ? this.conditionBranch(condition, true)
            : { key: `else ${node?.start ?? 0}`, index: 0 };
        from += 1;
        continue;
      } else if (isWord(node, "for", "while", "foreach") && isGroup(next, "(")) {
        isRepeated = true;
        this.readExpressions([next], context);
        from += 2;
      } else if (isWord(node, "try", "do", "finally") && isGroup(next, "{")) from += 1;
      else if (
        isWord(node, "catch", "switch", "when", "with", "using", "synchronized") &&
        isGroup(next, "(")
      ) {
        if (!isGroup(statement[from + 2], "{")) break;
        branch = { key: `${node?.kind === "word" ? node.text : ""} ${node?.start ?? 0}`, index: 0 };
        this.readExpressions([next], context);
        from += 2;
      } else break;
      const inner = { ...context, ...(branch && { branch }), ...(isRepeated && { isRepeated }) };
      const body = statement[from];
      if (isGroup(body, "{")) {
        this.walkBlock(body, inner);
        from += 1;
        if (from >= statement.length) return;
        if (!isWord(statement[from], "else", "catch", "finally", "elsif", "elif")) {
          this.readStatement(statement.slice(from), context);
          return;
        }
        if (!isWord(statement[from], "else")) branch = context.branch;
      } else if (!isWord(body, "if", "for", "while", "else")) {
        const stop = statement.findIndex((one, index) => index > from && isWord(one, "else"));
        this.readPlain(statement.slice(from, stop === -1 ? undefined : stop), inner);
        if (stop === -1) return;
        from = stop;
      }
    }
    this.readPlain(from === 0 ? statement : statement.slice(from), context);
  }

  private walkBlock(group: Group, context: Context): void {
    this.walk(group.nodes, {
      ...context,
      block: { start: group.start, end: group.end },
      depth: context.depth + 1,
    });
  }

  private readPlain(statement: readonly Node[], context: Context): void {
    const target = this.readAssignment(statement, context);
    this.readExpressions(statement, context, target);
  }

  /** `const x = …`, `x := …`, `x.y = …`, `x["y"] = …`. The name that it is given to. */
  private readAssignment(statement: readonly Node[], context: Context): string | undefined {
    const at = statement.findIndex((node) =>
      isMark(node, "=", ":=", "+=", "|=", ".=", "||=", "??=", "<<"),
    );
    if (at < 1) {
      this.declareOnly(statement, context);
      return undefined;
    }
    const mark = statement[at];
    if (isMark(mark, "||") || isMark(statement[at - 1], "=", "!")) return undefined;
    const left = statement.slice(0, at);
    const nodes = statement.slice(at + 1);
    const span = { start: statement[0]?.start ?? 0, end: statement.at(-1)?.end ?? 0 };
    const { block, branch, isRepeated } = context;
    const place = { nodes, span, block, ...(branch && { branch }) };
    const target = targetOf(left);
    if (!target) return undefined;
    const { name, path, isDeclared, isMember } = target;
    if (isMark(mark, "<<")) {
      this.change({ ...place, name, kind: "item", path, ...(isRepeated && { isRepeated }) });
      return undefined;
    }
    if (isMark(mark, "+=", ".=")) {
      if (path.length === 0) this.appendText(name, place, block, isDeclared);
      return name;
    }
    if (isMark(mark, "|=")) {
      this.change({ ...place, name, kind: "merge", path });
      return undefined;
    }
    const last = path.at(-1) ?? "";
    // `components.queryItems = […]`, `u.RawQuery = q.Encode()`
    if (wholeQuery.test(last))
      this.change({ ...place, name, kind: "merge", path: path.slice(0, -1) });
    else if (path.length > 0) this.change({ ...place, name, kind: "member", path });
    else
      this.bind({
        ...place,
        name,
        isParameter: false,
        isDeclared: isDeclared || isMark(mark, ":="),
        // What a method gives to its object is known in all methods.
        ...(isMember && { block: { start: 0, end: this.source.length } }),
      });
    return path.length === 0 ? name : undefined;
  }

  /** `url += "&locale=pt"` is what the name held before, and more. */
  private appendText(
    name: string,
    place: Pick<Binding, "nodes" | "span" | "block" | "branch">,
    block: Span,
    isDeclared: boolean,
  ): void {
    const before = this.bindings.get(name)?.findLast((one) => one.nodes !== undefined);
    if (!before?.nodes || !place.nodes) return;
    const { span } = place;
    const plus: Node = {
      kind: "mark",
      text: "+",
      start: span.start,
      end: span.start,
      isFirst: false,
    };
    if (!make(this.budget, before.nodes.length + place.nodes.length)) return;
    this.bind({
      ...place,
      block,
      name,
      nodes: [...before.nodes, plus, ...place.nodes],
      isParameter: false,
      isDeclared,
    });
  }

  /** `let url;`, `String url;` */
  private declareOnly(statement: readonly Node[], context: Context): void {
    const [first, second] = statement;
    // Elixir: `@scopes "…"`.
    if (first?.kind === "word" && /^@[a-z]/.test(first.text) && second && !isMark(second, ".")) {
      this.bind({
        name: bareName(first.text),
        nodes: statement.slice(1),
        span: spanOf(statement),
        block: context.block,
        isParameter: false,
        isDeclared: true,
      });
      return;
    }
    if (!isWord(first, "let", "var") || second?.kind !== "word" || statement.length > 6) return;
    this.bind({
      name: bareName(second.text),
      span: first ?? second,
      block: context.block,
      isParameter: false,
      isDeclared: true,
    });
  }

  private bind(binding: Binding): void {
    const known = this.bindings.get(binding.name);
    if (known) {
      // A name that is given thousands of values says nothing.
      if (known.length < 60) known.push(binding);
    } else this.bindings.set(binding.name, [binding]);
  }

  private change(change: Change): void {
    const known = this.changes.get(change.name);
    if (known) {
      if (known.length < 300) known.push(change);
    } else this.changes.set(change.name, [change]);
  }

  /** Looks for calls and texts, and into every bracket. */
  private readExpressions(nodes: readonly Node[], context: Context, target?: string): void {
    this.keepTexts(nodes);
    for (let at = 0; at < nodes.length; at += 1) {
      const node = nodes[at];
      if (!node) break;
      this.readFunction(nodes, at, context);
      const begins =
        node.kind === "word" ||
        (node.kind === "group" && isFollowed(node, nodes[at + 1]) && !isJoinedTo(nodes[at - 1])) ||
        (node.kind === "text" && isMark(nodes[at + 1], "."));
      const isInside = isMark(nodes[at - 1], ".", "?.", "::", "->") || isWord(nodes[at - 1], "new");
      if (begins && !isInside) this.readChain(nodes, at, context, target);
      if (node.kind === "text") {
        for (const piece of node.pieces)
          if (typeof piece !== "string")
            this.readExpressions(piece, { ...context, depth: context.depth + 1 });
      } else if (node.kind === "group") this.readGroup(node, context);
    }
  }

  private readGroup(group: Group, context: Context): void {
    const inner = { ...context, depth: context.depth + 1 };
    if (inner.depth > deepestValue || !step(this.budget, group.nodes.length)) return;
    if (group.nodes.some((node, index) => this.isKeyNode(node, group.nodes[index + 1])))
      this.groups.push(group);
    if (group.open === "{") {
      this.walkBlock(group, context);
      return;
    }
    for (const item of splitItems(group.nodes)) this.readExpressions(item, inner);
  }

  private isKeyNode(node: Node, next: Node | undefined): boolean {
    if (node.kind === "word")
      return this.interest.isKey(bareName(node.text)) && !isMark(next, ".", "(");
    const [piece] = node.kind === "text" ? node.pieces : [];
    if (typeof piece === "string" && this.interest.isKey(piece)) return true;
    return (
      node.kind === "group" &&
      node.open !== "{" &&
      node.nodes.length > 0 &&
      node.nodes.length < 8 &&
      node.nodes.some((one) => this.isKeyNode(one, undefined))
    );
  }

  /** Parameters hide the names around them. */
  private readFunction(nodes: readonly Node[], at: number, { depth }: Context): void {
    const group = nodes[at];
    if (!isGroup(group, "(") || depth > deepestValue) return;
    if (
      isWord(
        nodes[at - 1],
        "if",
        "for",
        "while",
        "switch",
        "catch",
        "with",
        "using",
        "when",
        "foreach",
      )
    )
      return;
    let next = at + 1;
    if (isMark(nodes[next], ":", "->")) {
      for (next += 1; next < at + 14; next += 1) {
        const node = nodes[next];
        if (!node || isGroup(node, "{") || isMark(node, "=>", ",", "=")) break;
      }
    }
    if (isMark(nodes[next], "=>")) next += 1;
    const block = nodes[next];
    const isArrow = isMark(nodes[next - 1], "=>");
    if (!block || block.isFirst || !(isGroup(block, "{") || isArrow)) return;
    if (!isArrow && nodes[at - 1]?.kind !== "word" && !isMark(nodes[at - 1], ">")) return;
    // Of a call with a block behind it, such as `client.post(url) { … }`, the arguments are values.
    if (!isArrow && isMark(nodes[at - 2], ".")) return;
    const span =
      isArrow && !isGroup(block, "{")
        ? { start: group.start, end: nodes.at(-1)?.end ?? block.end }
        : { start: group.start, end: block.end };
    for (const item of splitItems(group.nodes).slice(0, 30)) {
      const end = item.findIndex((node) => isMark(node, ":", "=", "?:", "?"));
      const name = (end === -1 ? item : item.slice(0, end)).findLast(
        (node) => node.kind === "word",
      );
      if (name?.kind !== "word" || isGroup(item[0])) continue;
      this.bind({
        name: bareName(name.text),
        span: name,
        block: span,
        isParameter: true,
        isDeclared: true,
      });
    }
  }

  private readChain(nodes: readonly Node[], at: number, context: Context, target?: string): void {
    const start = isWord(nodes[at], "new") ? at : at;
    let chain = chainAt(nodes, start);
    if (!chain || chain.links.length === 0) return;
    if (isCommand(chain, nodes, start + chain.length)) {
      const rest = nodes.slice(start + chain.length);
      const span = { start: rest[0]?.start ?? 0, end: rest.at(-1)?.end ?? 0 };
      chain = { ...chain, links: [...chain.links, { kind: "call", args: rest, span }] };
    }
    if (this.calls.length < 20_000 && chain.links.some(({ kind }) => kind === "call")) {
      this.calls.push({ chain, ...(target !== undefined && { target }) });
      this.readChange(chain, context);
    }
    if (this.reads.length < 20_000)
      this.reads.push({ chain, ...(target !== undefined && { target }) });
  }

  /** `body.setScopes(…)`, `map.put(k, v)`, `list.push(v)`, `Object.assign(body, …)`. */
  private readChange(chain: Chain, { block, branch, isRepeated }: Context): void {
    const at = chain.links.findIndex(({ kind }) => kind === "call");
    const call = chain.links[at];
    const names = chain.links.slice(0, at);
    if (call?.kind !== "call" || chain.root.kind !== "word" || chain.isNew) return;
    const path = names.flatMap((link) =>
      link.kind === "name" ? [link.name] : link.kind === "index" ? [keyIn(link.nodes) ?? ""] : [],
    );
    const own = /^\$?(?:this|self)$/.test(chain.root.text)
      ? path.shift()
      : bareName(chain.root.text);
    const method = path.pop();
    if (own === undefined || method === undefined) return;
    const name = own;
    const place = {
      name,
      span: chain.span,
      block,
      ...(branch && { branch }),
      ...(isRepeated && { isRepeated }),
    };
    const items = splitItems(call.args);
    const [first, second] = items;
    const lower = method.toLowerCase();
    if (/^(?:Object|_|lodash)$/.test(name) && /^(?:assign|merge|extend)$/.test(lower)) {
      const to =
        first?.length === 1 && first[0]?.kind === "word" ? bareName(first[0].text) : undefined;
      if (to !== undefined)
        for (const nodes of items.slice(1))
          this.change({ ...place, name: to, kind: "merge", path: [], nodes });
      return;
    }
    if (!first) return;
    const rest = path.filter((key) => key !== "searchParams" && key !== "queryItems");
    const key = keyIn(first);
    if (second && memberMethods.has(lower) && key !== undefined) {
      this.change({ ...place, kind: "member", path: [...rest, key], nodes: second });
    } else if (!second && /^set[A-Z_]/.test(method)) {
      this.change({ ...place, kind: "member", path: [...rest, setterName(method)], nodes: first });
    } else if (!second && mergeMethods.has(lower))
      this.change({ ...place, kind: "merge", path: rest, nodes: first });
    else if (!second && itemMethods.has(lower))
      this.change({ ...place, kind: "item", path: rest, nodes: first });
  }

  /** Expressions at whose top a text stands that may be an address. */
  private keepTexts(nodes: readonly Node[]): void {
    let from = 0;
    const keep = (end: number) => {
      const slice = nodes.slice(from, end);
      if (
        slice.some((node) => node.kind === "text" && this.interest.isText(node)) &&
        this.texts.length < 3000
      )
        this.texts.push(slice);
      from = end + 1;
    };
    for (const [index, node] of nodes.entries()) {
      const isEnd =
        isMark(node, "=", ":", ":=", "=>", ",", ";", "+=", "?", "||", "??", "&&", "<", ">", ".=") ||
        isWord(node, "return", "or", "else", "to", "await");
      if (isEnd) keep(index);
    }
    keep(nodes.length);
  }
}

/** `(window as any).x`, `(window as any)["x"]` */
function isFollowed(group: Group, next: Node | undefined): boolean {
  return isMark(next, ".", "?.") || (isGroup(group, "(") && isGroup(next, "["));
}

/** True for what a group belongs to: the arguments of a call, an index, a block. */
function isJoinedTo(node: Node | undefined): boolean {
  if (node?.kind === "word") return !/^(?:return|await|yield|throw|in|of|case)$/.test(node.text);
  return node?.kind === "group" || node?.kind === "text" || isMark(node, ">", "!", "?");
}

/** `interface X { … }`, `type X = …`, `declare …`, `type X struct { … }`: they hold no values. */
function isTypeDeclaration(statement: readonly Node[]): boolean {
  const from = isWord(statement[0], "export") ? 1 : 0;
  const [first, second, third] = statement.slice(from, from + 3);
  return (
    (isWord(first, "declare", "interface") && second?.kind === "word") ||
    (isWord(first, "type") && second?.kind === "word" && !isMark(third, ":", "."))
  );
}

const wholeQuery = /^(?:queryItems|percentEncodedQueryItems|RawQuery|rawQuery|Query|search)$/;

interface Target {
  readonly name: string;
  readonly path: readonly string[];
  readonly isDeclared: boolean;
  /** `this.x`, `self.x`, `@x` */
  readonly isMember: boolean;
}

/** What stands left of an assignment: types, modifiers and the name. */
function targetOf(left: readonly Node[]): Target | undefined {
  const colon = left.findIndex((node) => isMark(node, ":", "?:"));
  const nodes = withoutGenerics(colon > 0 ? left.slice(0, colon) : left);
  // `jsonData, _ := json.Marshal(payload)`
  const comma = nodes.findIndex((node) => isMark(node, ","));
  const own = comma > 0 ? nodes.slice(0, comma) : nodes;
  const start = startOfName(own);
  const chain = chainAt(own, start);
  if (
    chain?.root.kind !== "word" ||
    chain.links.some(({ kind }) => kind === "call" || kind === "block")
  )
    return undefined;
  const path = chain.links.map((link) =>
    link.kind === "name" ? link.name : link.kind === "index" ? keyIn(link.nodes) : undefined,
  );
  if (path.some((key) => key === undefined)) return undefined;
  const keys = path.flatMap((key) => key ?? []);
  const isSelf = /^\$?(?:this|self)$/.test(chain.root.text);
  const name = isSelf ? keys.shift() : bareName(chain.root.text);
  if (name === undefined || name === "") return undefined;
  const isDeclared = start > 0 || colon > 0;
  const isMember = (isSelf || chain.root.text.startsWith("@")) && keys.length === 0;
  return { name, path: keys, isDeclared, isMember };
}

/** `Map<String, Object> body` */
function withoutGenerics(nodes: readonly Node[]): readonly Node[] {
  let depth = 0;
  return nodes.filter((node) => {
    const isOpen = isMark(node, "<");
    if (isOpen) depth += 1;
    const isInside = depth > 0;
    if (isMark(node, ">")) depth -= 1;
    return !isInside;
  });
}

/** The last word that is followed by no other word: what stands before it are types and modifiers. */
function startOfName(nodes: readonly Node[]): number {
  let start = 0;
  for (const [index, node] of nodes.entries()) {
    const before = nodes[index - 1];
    const isJoined = isMark(before, ".", "?.", "::", "->");
    if (node.kind === "word" && !isJoined) start = index;
  }
  return start;
}

/** The key of `x["key"]`, `x[:key]`, `x.put("key", …)`. */
function keyIn(nodes: readonly Node[]): string | undefined {
  const [first, second] = nodes;
  if (nodes.length === 2 && isMark(first, ":") && second?.kind === "word") return second.text;
  if (nodes.length !== 1 || first?.kind !== "text") return undefined;
  const [piece = "", ...others] = first.pieces;
  return typeof piece === "string" && others.length === 0 && !piece.includes("\uE000")
    ? piece
    : undefined;
}

function setterName(method: string): string {
  return method
    .replace(/^set_?/, "")
    .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
    .toLowerCase();
}

const heads =
  /^(?:if|elif|else|for|while|def|class|try|with|except|finally|async|when|unless|case|begin)$/;
/** Of Ruby, and of an `if` without braces. */
const lineHeads = /^(?:if|unless|elsif|else|while|for)$/;
const joiners = new Set([
  "=",
  "+",
  ",",
  ".",
  "?.",
  "?",
  "&&",
  "||",
  "??",
  "=>",
  ":=",
  "->",
  "+=",
  ".=",
  "-",
  "*",
  "|",
  "&",
  "::",
  "<>",
  "\\",
  "==",
  "===",
]);
const leaders = new Set([
  ".",
  "?.",
  "->",
  "+",
  "?",
  ":",
  "&&",
  "||",
  "??",
  ",",
  "=>",
  "=",
  "|>",
  "::",
  "?:",
  "*",
  "/",
  "==",
  "===",
  "<>",
]);

/** At semicolons, and where a line begins that does not go on with the one before. */
function statementsOf(nodes: readonly Node[]): readonly (readonly Node[])[] {
  const statements: Node[][] = [];
  let statement: Node[] = [];
  const flush = () => {
    if (statement.length > 0) statements.push(statement);
    statement = [];
  };
  for (const node of nodes) {
    const last = statement.at(-1);
    if (node.isFirst && last) {
      const [first] = statement;
      const isHead = isMark(last, ":") && first?.kind === "word" && heads.test(first.text);
      const isOpen =
        last.kind === "mark" &&
        (joiners.has(last.text) || (last.text === ":" && !isHead)) &&
        !isHead;
      const goesOn =
        (node.kind === "mark" && leaders.has(node.text)) ||
        isWord(node, "else", "catch", "finally", "as", "satisfies") ||
        (isGroup(node, "{") && last.kind !== "text");
      const isText = node.kind === "text" && last.kind === "text";
      if (!isOpen && !goesOn && !isText) flush();
    }
    if (isMark(node, ";")) flush();
    else statement.push(node);
  }
  flush();
  return statements;
}
