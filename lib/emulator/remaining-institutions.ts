/** Which institutions the widget would list, and why it leaves out the others. */

import type { WidgetConfig } from "@/lib/widget/config";
import { fallReasons, type FallReason } from "@/lib/widget/fall-reasons";
import { institutions, type Institution } from "@/lib/widget/institutions";
import { sandboxInstitutions } from "./institution-record";

/** The emulator has the institutions of the sandbox and no others. */
export type Absence = "production-only" | "unknown";

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
