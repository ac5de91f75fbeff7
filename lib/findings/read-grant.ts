/** What a fresh token grants, for the page that asked for it. The token is read and not kept. */

import type { Environment } from "@/lib/widget/environments";
import type { Flavour } from "@/lib/widget/flavours/flavours";
import { parseJson } from "@/lib/widget/parse-json";
import type { Finding } from "./finding";
import { findings } from "./findings";
import type { Granted } from "./granted";
import { readJwt } from "./jwt";
import { subjectOfArtefacts } from "./subjects";
import { grantedTo, tokenDiffers } from "./token-differs";

interface FreshToken {
  readonly access: string;
  readonly flavour: Flavour;
  readonly environment: Environment;
  /** The token request as JSON. */
  readonly request: string;
}

interface Grant {
  /** Empty where the token does not say. */
  readonly rows: readonly Granted[];
  readonly differences: readonly Finding[];
  /** True if a claim names the organisation, which is not shown. */
  readonly namesOrganisation: boolean;
}

export function readGrant({ access, flavour, environment, request }: FreshToken): Grant {
  const { subject } = subjectOfArtefacts({
    flavour,
    environment,
    url: { entries: [["access_token", access]] },
    request: { body: parseJson(request) },
    now: Date.now(),
  });
  return {
    rows: grantedTo(subject),
    differences: findings(subject).filter(({ rule }) => rule === tokenDiffers.id),
    namesOrganisation: readJwt(access)?.namesOrganisation ?? false,
  };
}
