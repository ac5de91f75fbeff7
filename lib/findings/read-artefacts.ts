/**
 * Turns what somebody has, a query and the body of a token request, into what the page holds. Credentials, tokens and
 * identities are named and left out.
 */

import { configOf } from "@/lib/widget/config";
import type { Environment } from "@/lib/widget/environments";
import { declarationOf, defaultFlavour, type Flavour } from "@/lib/widget/flavours/flavours";
import { tokenRequestEntries, withoutSent } from "@/lib/widget/parse-token-request";
import { isPrivate, speakableName } from "@/lib/widget/private-names";
import { readEntries, type Entry } from "@/lib/widget/read-entries";
import { tellFlavour } from "@/lib/widget/flavours/tell-flavour";
import { isOpenAt } from "./gate";
import { withoutNulls } from "./null-members";
import type { OpenPlaces, Reading } from "./subject";

export interface Artefacts {
  /** Unset where the caller does not know: it is told from what the artefacts hold, where that is possible. */
  readonly flavour?: Flavour;
  readonly environment?: Environment;
  /** Of the query, decoded; `access_token` may be among them. */
  readonly entries?: readonly Entry[];
  /** The JSON value of a token request. */
  readonly body?: unknown;
  /** What only a run tells: it is not read. */
  readonly openUrl?: OpenPlaces;
  readonly openRequest?: OpenPlaces;
}

export interface ReadArtefacts {
  /** Unset where it is open: the config then says `multi_region`, as a studio URL without a flavour does. */
  readonly flavour?: Flavour;
  readonly reading: Reading;
  /** Names of what was left out. */
  readonly dropped: readonly string[];
}

/** Never throws. A parameter that stands in both artefacts, or in the wrong one, is read; a rule says so. */
export function readArtefacts(artefacts: Artefacts): ReadArtefacts {
  const { entries = [], environment, openUrl, openRequest } = artefacts;
  const body = withoutNulls(artefacts.body);
  const flavour = artefacts.flavour ?? tellFlavour(entries, body);
  const readAs = flavour ?? defaultFlavour;
  const dropped = new Set<string>();
  const query = entries.filter(([name, value]) => {
    const isHidden = isPrivate(name, value);
    if (isHidden) dropped.add(speakableName(name));
    return !isHidden;
  });
  const request = tokenRequestEntries(body);
  for (const name of request.withheld) dropped.add(name);
  const { values, unread } = readEntries(
    [
      ...query.filter(([name]) => !isOpenAt(openUrl, name)),
      ...request.entries.filter(([name]) => !isOpenAt(openRequest, name)),
    ],
    readAs,
  );
  return {
    ...(flavour && { flavour }),
    reading: {
      config: configOf(readAs, {
        ...(environment && { environment }),
        ...(request.persona &&
          declarationOf(readAs).asksForConsent && { persona: request.persona }),
        ...withoutSent(values, readAs),
      }),
      unread,
    },
    dropped: [...dropped],
  };
}
