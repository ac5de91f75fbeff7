/**
 * Chooses few combinations that have every value, or every pair of values of two axes, that can work at all.
 *
 * A greedy covering in the manner of AETG: what is not covered yet seeds a row, and each block in turn adds the picks that
 * cover the most beside those already chosen; of several orders of the blocks the best row is kept. Because the blocks of
 * a branch know nothing of each other (space.ts), every choice leads to a row that works: nothing is tried in vain, and
 * what no branch offers is known to be impossible. Nothing is left to chance, so that a matrix always makes the same rows.
 */

import type { Combination } from "./matrix";
import { createOpenPairs, type OpenPairs } from "./open-pairs";
import type { Picks, Space } from "./space";

/** Values alone, or pairs of them too. */
type Strength = 1 | 2;

/** How many orders of the blocks are tried for a row. More make fewer rows, and take longer. */
function triesFor(size: number): number {
  return size <= 300 ? 8 : 1;
}

/** A branch whose values are numbers: each value of each axis has its own. */
interface Numbered {
  readonly hub: readonly number[];
  readonly blocks: readonly (readonly Numbers[])[];
}

type Numbers = readonly number[];

export function coverSpace({ axes, branches }: Space, strength: Strength): readonly Combination[] {
  if (axes.length === 0) return branches.map(() => []);
  const firsts: number[] = [];
  let size = 0;
  for (const { values } of axes) {
    firsts.push(size);
    size += values.length;
  }
  const number = (picks: Picks) => picks.map(([axis, value]) => (firsts[axis] ?? 0) + value);
  const numbered = branches.map(({ hub, blocks }): Numbered => ({
    hub: number(hub),
    blocks: blocks.map((block) => block.map(number)),
  }));

  const pairs = createOpenPairs(size);
  for (const branch of numbered) openAll(pairs, branch, strength);
  const rows: Numbers[] = [];
  for (let seed = pairs.next(); seed; seed = pairs.next()) {
    const row = bestRow(numbered, pairs, { seed, turn: rows.length, tries: triesFor(size) });
    pairs.close(row);
    rows.push(row);
  }
  return rows
    .map((row): Combination => {
      const sorted = [...row].sort((one, other) => one - other);
      return sorted.map((value, axis) => value - (firsts[axis] ?? 0));
    })
    .sort(compareCombinations);
}

/** Opens whatever some row of the branch covers. */
function openAll(pairs: OpenPairs, { hub, blocks }: Numbered, strength: Strength): void {
  const openPair = (one: number, other: number) => {
    if (strength === 2 || one === other) pairs.open(one, other);
  };
  const parts = [[hub], ...blocks];
  const offered = parts.map((part) => [...new Set(part.flat())]);
  for (const [index, part] of parts.entries()) {
    for (const numbers of part) {
      for (const one of numbers) for (const other of numbers) openPair(one, other);
    }
    for (const one of offered[index] ?? []) {
      for (const other of offered.slice(index + 1).flat()) openPair(one, other);
    }
  }
}

/** The row with the seed that covers the most. */
function bestRow(
  branches: readonly Numbered[],
  pairs: OpenPairs,
  { seed, turn, tries }: { seed: Numbers; turn: number; tries: number },
): Numbers {
  let best: { readonly row: Numbers; readonly gain: number } | undefined;
  for (const branch of branches) {
    const blocks = seeded(branch, seed);
    if (!blocks) continue;
    for (let attempt = 0; attempt < tries; attempt += 1) {
      const made = makeRow(branch.hub, rotate(blocks, turn + attempt), pairs, turn + attempt);
      if (!best || made.gain > best.gain) best = made;
    }
  }
  // What a branch has opened, a row of it covers.
  if (!best) throw new Error("A pair that can work is in no row.");
  return best.row;
}

/** The blocks with nothing in them that goes without the seed; undefined where the branch does not offer it. */
function seeded({ hub, blocks }: Numbered, seed: Numbers): Numbered["blocks"] | undefined {
  let rest = blocks;
  for (const value of seed) {
    if (hub.includes(value)) continue;
    const holds = (numbers: Numbers) => numbers.includes(value);
    if (!rest.some((block) => block.some(holds))) return undefined;
    rest = rest.map((block) => (block.some(holds) ? block.filter(holds) : block));
  }
  return rest;
}

function makeRow(hub: Numbers, blocks: Numbered["blocks"], pairs: OpenPairs, turn: number) {
  const row = [...hub];
  let gain = gainOf(hub, [], pairs);
  // What leaves the least choice comes first.
  const ordered = [...blocks].sort(
    (one, other) => Number(other.length === 1) - Number(one.length === 1),
  );
  for (const block of ordered) {
    let best: { readonly numbers: Numbers; readonly gain: number } | undefined;
    for (const numbers of rotate(block, turn)) {
      const more = gainOf(numbers, row, pairs);
      if (!best || more > best.gain) best = { numbers, gain: more };
    }
    if (!best) continue;
    row.push(...best.numbers);
    gain += best.gain;
  }
  return { row, gain };
}

/** How many open pairs the numbers close, among themselves and with the row. */
function gainOf(numbers: Numbers, row: Numbers, pairs: OpenPairs): number {
  let gain = 0;
  for (const [index, one] of numbers.entries()) {
    for (const other of row) if (pairs.isOpen(one, other)) gain += 1;
    for (let rest = index; rest < numbers.length; rest += 1) {
      if (pairs.isOpen(one, numbers[rest] ?? one)) gain += 1;
    }
  }
  return gain;
}

function rotate<T>(list: readonly T[], turn: number): readonly T[] {
  const start = list.length === 0 ? 0 : turn % list.length;
  return [...list.slice(start), ...list.slice(0, start)];
}

function compareCombinations(one: Combination, other: Combination): number {
  const axis = one.findIndex((value, index) => value !== other[index]);
  return axis === -1 ? 0 : (one[axis] ?? 0) - (other[axis] ?? 0);
}
