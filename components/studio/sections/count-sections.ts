/** What of each section is set, and what is wrong in it. */

import type { Finding } from "@/lib/findings/finding";
import { entryOf, isParameterName } from "@/lib/widget/catalogue";
import { setNames, type WidgetConfig } from "@/lib/widget/config";
import { identityPath } from "@/lib/widget/identity";
import type { Group } from "@/lib/widget/parameter";

export interface SectionCount {
  readonly set: number;
  readonly errors: number;
}

export function countSections(
  config: WidgetConfig,
  findings: readonly Pick<Finding, "parameter" | "severity">[],
): Readonly<Record<Group, SectionCount>> {
  const set = [...setNames(config).map(sectionOf), ...(config.persona ? ["consent"] : [])];
  const wrong = findings
    .filter(({ severity }) => severity === "error")
    .map(({ parameter }) => sectionOf(parameter));
  const count = (group: Group): SectionCount => ({
    set: set.filter((one) => one === group).length,
    errors: wrong.filter((one) => one === group).length,
  });
  return {
    link: count("link"),
    appearance: count("appearance"),
    institutions: count("institutions"),
    open_finance: count("open_finance"),
    token: count("token"),
    consent: count("consent"),
    branding: count("branding"),
    theme: count("theme"),
    callbacks: count("callbacks"),
  };
}

/** Undefined for what has no control. */
export function sectionOf(name: string): Group | undefined {
  if (isParameterName(name)) return entryOf(name).group;
  return name === identityPath || name === "persona" ? "consent" : undefined;
}
