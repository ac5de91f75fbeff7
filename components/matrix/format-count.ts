/** A count with its thousands apart. Beyond what a number holds exactly, it says so. */
export function formatCount(count: number): string {
  return count > Number.MAX_SAFE_INTEGER
    ? `more than ${Number.MAX_SAFE_INTEGER.toLocaleString("en")}`
    : count.toLocaleString("en");
}
