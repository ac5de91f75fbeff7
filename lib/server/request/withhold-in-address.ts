/** The pages with a configuration in their URL, in one list: for the proxy, and for the return path of a sign-in. */

import { withholdInComparison } from "@/lib/compare/compare-url";
import { withholdInMatrix } from "@/lib/matrix/matrix-url";
import { withhold } from "./withhold";

/** Returns the URL without private values; undefined if it has none. */
type Withhold = (query: string) => string | undefined;

function withholdAt(pathname: string): Withhold {
  return (query) => {
    const rest = withhold(query);
    return rest === undefined ? undefined : `${pathname}?${rest}`;
  };
}

const pages: readonly (readonly [path: RegExp, withhold: Withhold | undefined])[] = [
  [/^\/(?:open\/?)?$/, undefined],
  [/^\/compare(?:\/|$)/, withholdInComparison],
  [/^\/matrix(?:\/|$)/, withholdInMatrix],
];

export function holdsConfig(pathname: string): boolean {
  return pages.some(([path]) => path.test(pathname));
}

/**
 * An address of the studio without the secrets, tokens and identities in it, wherever its page keeps them; undefined when
 * it holds none. `query` comes with or without its question mark.
 */
export function withholdInAddress(pathname: string, query: string): string | undefined {
  const own = pages.find(([path]) => path.test(pathname))?.[1];
  return (own ?? withholdAt(pathname))(query);
}
