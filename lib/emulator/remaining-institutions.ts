/** Which institutions the widget would list, and why it leaves out the others. */

import type { WidgetConfig } from "@/lib/widget/config";
import { institutions, type Institution } from "@/lib/widget/institutions";
import { sandboxInstitutions } from "./institution-record";

/** The emulator has the institutions of the sandbox and no others. */
export type Absence = "production-only" | "unknown";

export type FallReason =
  /** Open finance is for the tokens of Open Finance Brazil, credentials are for the rest. */
  | { readonly kind: "other-integration"; readonly integration: Institution["integration"] }
  | { readonly kind: "other-country"; readonly country: string }
  | { readonly kind: "not-listed" }
  | { readonly kind: "other-type"; readonly type: Institution["type"] }
  | { readonly kind: "lacks-resources"; readonly resources: readonly string[] }
  /** Employment ones are hidden until the URL asks for types, resources or names. */
  | { readonly kind: "employment-hidden" };

export interface InstitutionChoice {
  readonly remaining: readonly Institution[];
  readonly fallen: readonly {
    readonly institution: Institution;
    readonly reasons: readonly FallReason[];
  }[];
  /** Names of the `institutions` parameter that the emulator does not have. */
  readonly absent: readonly { readonly name: string; readonly absence: Absence }[];
  /** True when the widget skips the list: the URL names institutions, and one is left. */
  readonly goesStraightToLogin: boolean;
}

/** In update mode the link decides; then any of the institutions may be the one of the link. */
export function chooseInstitutions(config: WidgetConfig): InstitutionChoice {
  const judged = sandboxInstitutions.map((institution) => ({
    institution,
    reasons: fallReasons(institution, config),
  }));
  const remaining = judged.flatMap(({ institution, reasons }) =>
    reasons.length === 0 ? [institution] : [],
  );
  return {
    remaining,
    fallen: judged.filter(({ reasons }) => reasons.length > 0),
    absent: (config.institutions ?? []).flatMap((name) => {
      if (sandboxInstitutions.some((known) => known.name === name)) return [];
      const isKnown = institutions.some((known) => known.name === name);
      return [{ name, absence: isKnown ? ("production-only" as const) : ("unknown" as const) }];
    }),
    goesStraightToLogin: config.institutions !== undefined && remaining.length === 1,
  };
}

function fallReasons(institution: Institution, config: WidgetConfig): readonly FallReason[] {
  const { name, country, type, integration, resources = [] } = institution;
  const { country_codes, institutions: listed, institution_types, resources: wanted } = config;
  const reasons: FallReason[] = [];
  if ((integration === "openfinance") !== (config.flavour === "ofda")) {
    reasons.push({ kind: "other-integration", integration });
  }
  if (country_codes && !country_codes.some((code) => code === country)) {
    reasons.push({ kind: "other-country", country });
  }
  if (listed && !listed.includes(name)) reasons.push({ kind: "not-listed" });
  if (institution_types && !institution_types.some((one) => one === type)) {
    reasons.push({ kind: "other-type", type });
  }
  const lacking = (wanted ?? []).filter((resource) => !resources.includes(resource));
  if (lacking.length > 0) reasons.push({ kind: "lacks-resources", resources: lacking });
  const isAskedFor = listed ?? institution_types ?? wanted;
  if (type === "employment" && !isAskedFor && config.flavour === "multi_region") {
    reasons.push({ kind: "employment-hidden" });
  }
  return reasons;
}
