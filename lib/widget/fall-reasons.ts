/** Why the widget leaves an institution out of its list. */

import type { WidgetConfig } from "./config";
import { declarationOf } from "./flavours/flavours";
import type { Institution } from "./institutions";

export type FallReason =
  /** Open finance needs a token of Open Finance Brazil, credentials any other. */
  | { readonly kind: "other-integration"; readonly integration: Institution["integration"] }
  | { readonly kind: "other-country"; readonly country: string }
  | { readonly kind: "not-listed" }
  | { readonly kind: "other-type"; readonly type: Institution["type"] }
  | { readonly kind: "lacks-resources"; readonly resources: readonly string[] }
  /** Employment institutions are hidden unless the URL sets types, resources or names. */
  | { readonly kind: "employment-hidden" };

/** Empty if the widget lists the institution. A resource that may be supported counts as supported. */
export function fallReasons(institution: Institution, config: WidgetConfig): readonly FallReason[] {
  const { name, country, type, integration, resources, mayHaveMore } = institution;
  const { country_codes, institutions: listed, institution_types, resources: wanted } = config;
  const declaration = declarationOf(config.flavour);
  const reasons: FallReason[] = [];
  if (integration !== declaration.integration) {
    reasons.push({ kind: "other-integration", integration });
  }
  if (country_codes && !country_codes.some((code) => code === country)) {
    reasons.push({ kind: "other-country", country });
  }
  if (listed && !listed.includes(name)) reasons.push({ kind: "not-listed" });
  if (institution_types && !institution_types.some((one) => one === type)) {
    reasons.push({ kind: "other-type", type });
  }
  const lacking =
    resources && !mayHaveMore
      ? (wanted ?? []).filter((resource) => !resources.includes(resource))
      : [];
  if (lacking.length > 0) reasons.push({ kind: "lacks-resources", resources: lacking });
  const isAskedFor = listed ?? institution_types ?? wanted;
  if (type === "employment" && !isAskedFor && declaration.hidesEmployment) {
    reasons.push({ kind: "employment-hidden" });
  }
  return reasons;
}
