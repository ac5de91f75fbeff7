/**
 * What reading one paste may cost: steps, and the characters and elements that it makes. Everything is charged before
 * it is made, so that a text which multiplies itself ends in an answer and not in a full heap.
 */

export interface Budget {
  steps: number;
  made: number;
  /** True once something was left out because it would have cost too much. */
  isSpent: boolean;
}

/** Expressions may be nested this deep; the reader is recursive there. */
export const deepestValue = 100;

/** `size` is that of the text in characters: reading is linear, so its budget is, too. */
export function budgetFor(size: number): Budget {
  return { steps: 20_000 + 20 * size, made: 400_000 + 6 * size, isSpent: false };
}

/** False when the step may not be taken. */
export function step(budget: Budget, count = 1): boolean {
  budget.steps -= count;
  if (budget.steps < 0) budget.isSpent = true;
  return budget.steps >= 0;
}

/** False when that much may not be made. */
export function make(budget: Budget, size: number): boolean {
  if (size > budget.made) {
    budget.isSpent = true;
    return false;
  }
  budget.made -= size;
  return true;
}

/** Adds all of them, or none where that would cost too much. */
export function append<T>(budget: Budget, list: T[], added: readonly T[]): boolean {
  if (!make(budget, added.length)) return false;
  // One by one: as arguments of one call, many of them are more than the stack holds.
  for (const one of added) list.push(one);
  return true;
}
