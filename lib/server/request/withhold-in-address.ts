import { withholdInComparison } from "@/lib/compare/compare-url";
import { withholdInMatrix } from "@/lib/matrix/matrix-url";
import { withhold } from "./withhold";

/**
 * An address of the studio without the secrets, tokens and identities in it, wherever a page of this path keeps them;
 * undefined when it holds none. `query` comes with or without its question mark.
 */
export function withholdInAddress(pathname: string, query: string): string | undefined {
  if (/^\/compare(?:\/|$)/.test(pathname)) return withholdInComparison(query);
  if (/^\/matrix(?:\/|$)/.test(pathname)) return withholdInMatrix(query);
  const rest = withhold(query);
  return rest === undefined ? undefined : `${pathname}?${rest}`;
}
