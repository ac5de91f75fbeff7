/** What an expression is worth, without running it. */

import { changed, given } from "./bound-values";
import { type Budget, deepestValue, step } from "./budget";
import { readChain } from "./chain-values";
import { chainAt, isCommand, type Link } from "./chains";
import { readChoice, readEither } from "./choices";
import { type Evaluator, textAt } from "./evaluator";
import { isFunction, withoutModifiers, withoutType } from "./expressions";
import { type Group, isGroup, isMark, isWord, type Node } from "./forest";
import { type Binding, lookUp, type Names } from "./names";
import { spanOf } from "./nodes";
import { readSum } from "./sums";
import { known, type Span, unknown, type Value } from "./value";

/** Reads the values of one text. A name is read once for each place that means another value of it. */
export class ValueReader implements Evaluator {
  /** Where records begin that are layers of another one: they are no request of their own. */
  readonly layers = new Set<number>();
  private readonly memory = new Map<string, Value>();
  private readonly open = new Set<string>();
  private depth = 0;
  readonly names: Names;
  readonly budget: Budget;
  readonly source: string;

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
      return value.kind === "record" ? value : unknown(textAt(this, span), span);
    }
    if (isFunction(nodes)) return { kind: "function", span };
    return (
      readChoice(this, nodes, span) ??
      readEither(this, nodes, span) ??
      readSum(this, nodes, span) ??
      this.readSingle(nodes, span)
    );
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
    // `!0`, as a minifier writes it.
    if (isMark(first, "!") && second?.kind === "number" && nodes.length === 2)
      return known(Number(second.text) === 0, span);
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
    if (!chain) return unknown(textAt(this, span), span);
    if (chain.length < nodes.length && isCommand(chain, nodes, chain.length)) {
      return readChain(this, {
        ...chain,
        links: [...chain.links, commandOf(nodes.slice(chain.length))],
        span,
      });
    }
    const rest = nodes[chain.length];
    // `for`, comparisons and the like give what only a run tells.
    if (rest && !rest.isFirst && !isMark(rest, ";", ",")) {
      const value = chain.links.length === 0 ? readChain(this, chain) : undefined;
      if (isWord(rest, "in", "where", "unless", "rescue", "catch"))
        return value ?? readChain(this, chain);
      return unknown(textAt(this, span), span);
    }
    return readChain(this, chain);
  }

  mentions(pattern: RegExp): boolean {
    return pattern.test(this.source);
  }

  /** As it is written, cut where it is long. */
  textOf({ start, end }: Span): string {
    return this.source.slice(start, Math.min(end, start + 20_000));
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
    const value = changed(this, given(this, name, binding, others, use), changes);
    this.open.delete(key);
    this.memory.set(key, value);
    return value;
  }

  /** The value that one binding has in the end, for what is told by its shape. */
  valueOfBinding(binding: Binding, until: number): Value | undefined {
    return this.valueOfName(binding.name, { start: until, end: until });
  }
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
