/** What each name in a text is given, where, and under which condition. */

import type { DeclaredType } from "./declared-type";
import type { Node } from "./forest";
import type { Branch, Span } from "./value";

export interface Binding {
  readonly name: string;
  /** Unset for a parameter of a function, and for what is declared without a value. */
  readonly nodes?: readonly Node[];
  readonly span: Span;
  /** Where the name is known. */
  readonly block: Span;
  readonly isParameter: boolean;
  /** True with `const`, `val`, `:=` or a type: a name of its own. */
  readonly isDeclared: boolean;
  readonly branch?: Branch;
}

/** What is done to a value later: `body.link_id = x`, `list.push(x)`, `Object.assign(body, x)`. */
export interface Change {
  readonly name: string;
  readonly kind: "member" | "item" | "merge";
  /** To the member that is set, such as `widget`, `consent`. */
  readonly path: readonly string[];
  readonly nodes: readonly Node[];
  readonly span: Span;
  readonly block: Span;
  readonly branch?: Branch;
  /** True where a loop does it. */
  readonly isRepeated?: boolean;
}

export interface Names {
  readonly bindings: ReadonlyMap<string, readonly Binding[]>;
  readonly changes: ReadonlyMap<string, readonly Change[]>;
  readonly types: ReadonlyMap<string, DeclaredType>;
}

export interface Found {
  readonly binding: Binding;
  /** Other values that it is given in a branch, before it is used. */
  readonly others: readonly Binding[];
  readonly changes: readonly Change[];
}

/** `this.options`, `self.options`, `$options`, `@options`, `#options`: one name. */
export function bareName(text: string): string {
  return text.replace(/^[@$#]+/, "");
}

function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The nearest block goes first; in it, the last value before the use, else the first one after it. */
export function lookUp(names: Names, name: string, use: Span): Found | undefined {
  const all = names.bindings.get(name) ?? [];
  const visible = all.filter(({ block }) => holds(block, use));
  const [first] = visible;
  if (!first) return undefined;
  const size = ({ block }: Binding) => block.end - block.start;
  const least = visible.reduce((found, one) => Math.min(found, size(one)), size(first));
  // An assignment without a word of its own belongs to the name around it.
  const nearest = visible.filter((one) => size(one) === least);
  const declared = nearest.some((one) => one.isDeclared || one.isParameter)
    ? nearest
    : (widest(visible.filter((one) => one.isDeclared || one.isParameter)) ?? nearest);
  const before = declared.filter(({ span }) => span.end <= use.start);
  const binding =
    before.findLast((one) => one.nodes !== undefined && !one.branch) ??
    before.at(-1) ??
    declared[0];
  if (!binding) return undefined;
  const others = all.filter(
    (one) =>
      one !== binding &&
      !one.isDeclared &&
      one.nodes !== undefined &&
      holds(binding.block, one.block) &&
      one.span.start > binding.span.start &&
      one.span.end <= use.start,
  );
  const changes = (names.changes.get(name) ?? []).filter(
    (change) => holds(binding.block, change.block) && isOf(change, binding, before, use),
  );
  return { binding, others, changes };
}

function widest(found: readonly Binding[]): readonly Binding[] | undefined {
  return found.length > 0 ? found : undefined;
}

/** True for a change after this value was given and before it is used. */
function isOf({ span }: Change, binding: Binding, before: readonly Binding[], use: Span): boolean {
  return span.start >= binding.span.start && (before.length === 0 || span.start <= use.start);
}
