/** Which scopes a token request needs. More than the documented ones is fine: Belvo's own SDKs send such. */

import { declarationOf } from "@/lib/widget/flavours/flavours";
import { portalScopes, scopeOptions } from "@/lib/widget/scopes";
import type { Feature } from "./feature";
import { invalid, invalidChoice, type Problem } from "./problem";

function neededBy(feature: Feature): readonly string[] {
  return feature === "consent_management" ? portalScopes : declarationOf(feature).scopes;
}

export function checkScopes(scopes: string, feature: Feature): readonly Problem[] {
  // Belvo joins them with commas and no spaces, so that " write_links" is another name.
  const given = scopes.split(",");
  const unknown = given.filter((scope) => !scopeOptions.some(({ value }) => value === scope));
  if (unknown.length > 0) return unknown.map((scope) => invalidChoice("scopes", scope));
  const missing = neededBy(feature).filter((scope) => !given.includes(scope));
  return missing.length === 0
    ? []
    : [invalid("scopes", `These scopes are missing: ${missing.join(",")}.`)];
}
