/** Walks the forest once: what names are given, what is done to them later, and which calls and texts stand in it. */

import { readAssignment } from "./assignments";
import { type Budget, deepestValue, step } from "./budget";
import { type Chain, chainAt, isCommand } from "./chains";
import { readChange } from "./changes";
import type { DeclaredType } from "./declared-type";
import { addMember, typeIn } from "./declared-types";
import { type Group, isGroup, isMark, isWord, type Node, type TextNode } from "./forest";
import { conditionBranch, headBranch, isTypeDeclaration, lineHeads } from "./heads";
import { splitItems } from "./members";
import { bareName, type Names } from "./names";
import { readFunction } from "./parameters";
import type { Context } from "./scan-context";
import { readData } from "./vue-data";
import { statementsOf } from "./statements";
import { Written } from "./written-names";
import type { Branch } from "./value";

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
  private readonly calls: SeenCall[] = [];
  private readonly texts: (readonly Node[])[] = [];
  private readonly groups: Group[] = [];
  private readonly reads: { chain: Chain; target?: string }[] = [];
  private readonly written: Written;

  private readonly source: string;
  private readonly budget: Budget;
  private readonly interest: Interest;

  constructor(source: string, budget: Budget, interest: Interest) {
    this.source = source;
    this.budget = budget;
    this.interest = interest;
    this.written = new Written(source, budget);
  }

  scan(forest: readonly Node[]): Scan {
    const end = this.source.length;
    this.walk(forest, { block: { start: 0, end }, depth: 0 });
    const { calls, texts, groups, reads } = this;
    return { names: this.written.names, calls, texts, groups, reads };
  }

  private walk(nodes: readonly Node[], context: Context): void {
    if (context.depth > deepestValue) return;
    const indented: {
      readonly indent: number;
      readonly branch?: Branch;
      readonly isRepeated: boolean;
      /** Whose members the lines below are. */
      readonly type?: DeclaredType;
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
      if (around?.type) addMember(around.type, statement, this.source, false);
      const type = typeIn(statement, this.source);
      if (type) this.written.declare(type);
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
          ...(type && { type }),
          ...headBranch(this.written, statement, own),
        });
      }
    }
  }

  private indentOf(start: number): number {
    const before = this.source.slice(Math.max(0, start - 200), start);
    const line = before.lastIndexOf("\n");
    return line === -1 && start > 200 ? 0 : before.length - line - 1;
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
      const branch = conditionBranch(this.written, statement.slice(modifier + 1));
      this.readPlain(statement.slice(0, modifier), { ...context, branch });
      return;
    }
    if (isTypeDeclaration(statement)) return;
    // Go: `const ( … )`.
    const [head, group] = statement;
    if (isWord(head, "const", "var") && isGroup(group, "(") && statement.length === 2) {
      this.walk(group.nodes, { ...context, depth: context.depth + 1 });
      return;
    }
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
        branch = conditionBranch(this.written, condition);
        this.readExpressions(condition, context);
        from = end;
      } else if (isWord(node, "else")) {
        branch =
          condition.length > 0
            ? conditionBranch(this.written, condition, true)
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
    readData(this.written, statement);
    const target = readAssignment(this.written, statement, context);
    this.readExpressions(statement, context, target);
  }

  /** Looks for calls and texts, and into every bracket. */
  private readExpressions(nodes: readonly Node[], context: Context, target?: string): void {
    this.keepTexts(nodes);
    for (let at = 0; at < nodes.length; at += 1) {
      const node = nodes[at];
      if (!node) break;
      readFunction(this.written, nodes, at, context);
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
      readChange(this.written, chain, context);
    }
    if (this.reads.length < 20_000)
      this.reads.push({ chain, ...(target !== undefined && { target }) });
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
