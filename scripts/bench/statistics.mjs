/**
 * @param {readonly number[]} values at least one
 * @param {number} share 0.5 is the median, 0.95 what all but one of twenty stay under
 */
export function quantile(values, share) {
  const sorted = [...values].sort((left, right) => left - right);
  const value = sorted[Math.max(Math.ceil(sorted.length * share) - 1, 0)];
  if (value === undefined) throw new Error("Nothing was measured.");
  return value;
}

/** @param {readonly number[]} values */
export function median(values) {
  return quantile(values, 0.5);
}
