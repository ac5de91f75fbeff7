/** Which institutions a config leaves, of those that the studio knows. */

import type { WidgetConfig } from "@/lib/widget/config";
import type { Environment } from "@/lib/widget/environments";
import { fallReasons, type FallReason } from "@/lib/widget/fall-reasons";
import { institutions, type Institution } from "@/lib/widget/institutions";

export interface InstitutionChoice {
  /** The list that was judged: the emulator has the sandbox's. */
  readonly list: Institution["environment"];
  /** How many of the list the flavour's token can reach at all. */
  readonly reachable: number;
  readonly remaining: readonly Institution[];
  /** Out of reach for the flavour's token, whatever else is set. */
  readonly beyond: readonly Institution[];
  readonly fallen: readonly {
    readonly institution: Institution;
    readonly reasons: readonly FallReason[];
  }[];
  /** Named by `institutions` and on no list of the studio's: Belvo may have them all the same. */
  readonly unknown: readonly string[];
  /** Named by `institutions`, and on the list of the other environment only. */
  readonly elsewhere: readonly string[];
}

/** Without an environment the sandbox counts, which is where a first try is made. */
export function chooseInstitutions(
  config: WidgetConfig,
  environment: Environment | undefined,
): InstitutionChoice {
  const list = environment === "production" ? "production" : "sandbox";
  const judged = institutions
    .filter((institution) => institution.environment === list)
    .map((institution) => ({ institution, reasons: fallReasons(institution, config) }));
  const isBeyond = ({ reasons }: (typeof judged)[number]) =>
    reasons.some(({ kind }) => kind === "other-integration");
  const reachable = judged.filter((one) => !isBeyond(one));
  const absent = (config.institutions ?? []).filter(
    (name) => !judged.some(({ institution }) => institution.name === name),
  );
  const isKnown = (name: string) => institutions.some((known) => known.name === name);
  return {
    list,
    reachable: reachable.length,
    remaining: reachable.flatMap(({ institution, reasons }) =>
      reasons.length === 0 ? [institution] : [],
    ),
    beyond: judged.filter(isBeyond).map(({ institution }) => institution),
    fallen: reachable.filter(({ reasons }) => reasons.length > 0),
    unknown: absent.filter((name) => !isKnown(name)),
    elsewhere: absent.filter(isKnown),
  };
}
