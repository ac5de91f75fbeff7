/** Whether the institution that came back was one of those that the run's config allows. */

import { chooseInstitutions } from "@/lib/effective/choose-institutions";
import { andList } from "@/lib/effective/words";
import type { WidgetConfig } from "@/lib/widget/config";
import type { Environment } from "@/lib/widget/environments";
import type { FallReason } from "@/lib/widget/fall-reasons";

/** `open`: the studio's lists do not have it, so its filters cannot be judged. */
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
    return { verdict: "allowed", text: "It is one of those that the run's config allows." };
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
      ? "institutions names it, and the studio's lists do not have it: the other filters cannot be judged."
      : "The studio's lists do not have it, so whether the filters allow it cannot be judged.",
  };
}

function notAllowed(reasons: readonly FallReason[]): InstitutionCheck {
  return {
    verdict: "not-allowed",
    text: `The run's config does not allow it: ${andList(reasons.map(describe))}.`,
  };
}

function describe(reason: FallReason): string {
  switch (reason.kind) {
    case "other-integration":
      return reason.integration === "openfinance"
        ? "it is of open finance, which this flavour does not reach"
        : "it takes credentials, which this flavour does not reach";
    case "other-country":
      return `country_codes leaves out ${reason.country}`;
    case "not-listed":
      return "institutions does not name it";
    case "other-type":
      return `institution_types leaves out ${reason.type}`;
    case "lacks-resources":
      return `resources wants ${andList(reason.resources)}, which it lacks`;
    case "employment-hidden":
      return "employment stays hidden until institution_types, resources or institutions is set";
  }
}
