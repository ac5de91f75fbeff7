/** What a token lets its holder do, in sentences. Its organisation and its link are left out. */

import { environmentTexts } from "@/lib/widget/environments";
import type { TokenFacts } from "./token-facts";

/** Empty for a token that does not say. */
export function describeGrants(facts: TokenFacts): string {
  const { environment, scopes, linkStatus, fetchResources, credentialsStorage, staleIn } = facts;
  return [
    ...(environment ? [`Environment: ${environmentTexts[environment].label}.`] : []),
    ...(linkStatus === undefined ? [] : [`It updates a link whose status is ${linkStatus}.`]),
    ...(scopes ? [`Scopes: ${scopes.join(", ")}.`] : []),
    ...(fetchResources ? [`Resources to fetch: ${fetchResources.join(", ")}.`] : []),
    ...(credentialsStorage === undefined ? [] : [`Credentials storage: ${credentialsStorage}.`]),
    ...(staleIn === undefined ? [] : [`Data stale in: ${staleIn}.`]),
  ].join(" ");
}
