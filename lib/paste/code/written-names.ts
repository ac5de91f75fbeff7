/** Collects what a text does to its names, as much as can matter. */

import type { Budget } from "./budget";
import type { DeclaredType } from "./declared-type";
import type { Binding, Change, Names } from "./names";

/** A name that is given thousands of values says nothing. */
const mostBindings = 60;
const mostChanges = 300;

export class Written {
  private readonly bindings = new Map<string, Binding[]>();
  private readonly changes = new Map<string, Change[]>();
  private readonly types = new Map<string, DeclaredType>();

  readonly source: string;
  readonly budget: Budget;

  constructor(source: string, budget: Budget) {
    this.source = source;
    this.budget = budget;
  }

  get names(): Names {
    return { bindings: this.bindings, changes: this.changes, types: this.types };
  }

  bindingsOf(name: string): readonly Binding[] {
    return this.bindings.get(name) ?? [];
  }

  bind(binding: Binding): void {
    const known = this.bindings.get(binding.name);
    if (!known) this.bindings.set(binding.name, [binding]);
    else if (known.length < mostBindings) known.push(binding);
  }

  /** The first of a name goes before. */
  declare(type: DeclaredType): void {
    if (!this.types.has(type.name)) this.types.set(type.name, type);
  }

  change(change: Change): void {
    const known = this.changes.get(change.name);
    if (!known) this.changes.set(change.name, [change]);
    else if (known.length < mostChanges) known.push(change);
  }
}
