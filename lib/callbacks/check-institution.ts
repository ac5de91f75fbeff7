/** Whether the run's config allows the institution that came back. */

import { chooseInstitutions } from "@/lib/effective/choose-institutions";
import { andList } from "@/lib/effective/words";
import type { WidgetConfig } from "@/lib/widget/config";
import type { Environment } from "@/lib/widget/environments";
import type { FallReason } from "@/lib/widget/fall-reasons";

/** `open`: the studio does not know the institution, so it cannot check the filters. */
export interface InstitutionCheck {
  readonly verdict: "allowed" | "not-allowed" | "open";
  /** A sentence. */
  readonly text: string;
}

export function checkInstitution(
  name: string,
  config: WidgetConfig,
  environment: Environment,
): InstitutionCheck {
  const { remaining, fallen, beyond } = chooseInstitutions(config, environment);
  if (remaining.some((institution) => institution.name === name)) {
    return { verdict: "allowed", text: "The run's configuration allows this institution." };
  }
  if (config.institutions && !config.institutions.includes(name)) {
    return notAllowed([{ kind: "not-listed" }]);
  }
  const known = fallen.find(({ institution }) => institution.name === name);
  if (known) return notAllowed(known.reasons);
  const unreachable = beyond.find((institution) => institution.name === name);
  if (unreachable) {
    return notAllowed([{ kind: "other-integration", integration: unreachable.integration }]);
  }
  return {
    verdict: "open",
    text: config.institutions
      ? "The filter institutions allows it. The studio does not know this institution, so it cannot check the other filters."
      : "The studio does not know this institution, so it cannot check the filters.",
  };
}

function notAllowed(reasons: readonly FallReason[]): InstitutionCheck {
  return {
    verdict: "not-allowed",
    text: `The run's configuration does not allow this institution: ${andList(reasons.map(describe))}.`,
  };
}

function describe(reason: FallReason): string {
  switch (reason.kind) {
    case "other-integration":
      return reason.integration === "openfinance"
        ? "this flavour does not reach Open Finance institutions"
        : "this flavour does not reach institutions with credentials";
    case "other-country":
      return `the filter country_codes excludes ${reason.country}`;
    case "not-listed":
      return "the filter institutions does not include it";
    case "other-type":
      return `the filter institution_types excludes ${reason.type}`;
    case "lacks-resources":
      return `it does not support ${andList(reason.resources)}`;
    case "employment-hidden":
      return "employment is hidden unless you set institution_types, resources or institutions";
  }
}
