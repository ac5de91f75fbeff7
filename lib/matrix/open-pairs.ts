/** Which pairs of numbers are still to be covered. A number paired with itself stands for the number alone. */

export interface OpenPairs {
  readonly open: (one: number, other: number) => void;
  readonly isOpen: (one: number, other: number) => boolean;
  /** Closes every pair of these numbers, and each of them alone. */
  readonly close: (numbers: readonly number[]) => void;
  /** The first pair that is open. */
  readonly next: () => readonly [number, number] | undefined;
}

/** For numbers below `size`. Once a pair is closed, it is not opened again. */
export function createOpenPairs(size: number): OpenPairs {
  const cells = new Uint8Array(size * size);
  let first = 0;
  const at = (one: number, other: number) =>
    one < other ? one * size + other : other * size + one;
  return {
    open: (one, other) => {
      cells[at(one, other)] = 1;
    },
    isOpen: (one, other) => cells[at(one, other)] === 1,
    close: (numbers) => {
      for (const one of numbers) for (const other of numbers) cells[at(one, other)] = 0;
    },
    next: () => {
      while (first < cells.length && cells[first] === 0) first += 1;
      return first < cells.length ? [Math.floor(first / size), first % size] : undefined;
    },
  };
}
