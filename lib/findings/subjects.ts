/** Makes subjects: of what the page holds, and of what somebody pasted. */

import { isParameterName, parameterNames, travelsIn } from "@/lib/widget/catalogue";
import type { WidgetConfig } from "@/lib/widget/config";
import type { Environment } from "@/lib/widget/environments";
import type { Flavour } from "@/lib/widget/flavours/flavours";
import type { Identity } from "@/lib/widget/identity";
import type { Entry } from "@/lib/widget/read-entries";
import type { Unread } from "@/lib/widget/unread";
import { isPrivate, speakableName } from "@/lib/widget/private-names";
import { buildTokenRequest } from "@/lib/widget/token-request";
import { tokenPlaceholder } from "@/lib/widget/widget-url";
import type { UsageFact } from "./usage";
import { hostOf, portalHost } from "./address";
import { rawOf, surplusOf } from "./make-fix";
import { readArtefacts } from "./read-artefacts";
import type { Reading, RequestSubject, Subject, UrlSubject } from "./subject";

export interface Held {
  readonly config: WidgetConfig;
  readonly unread: readonly Unread[];
  /** A typed one; the sandbox personas are in the config. */
  readonly identity?: Identity;
  /** Where the token is minted, also where the config leaves it to the studio. */
  readonly environment?: Environment;
  /** A live one; unset means that a placeholder stands in its place. */
  readonly accessToken?: string;
  /** The studio's own, where it is known. */
  readonly studioOrigin?: string;
  /** In milliseconds since 1970. */
  readonly now: number;
}

/** The subject of the studio's own form: both artefacts as they would be sent, and what is kept beside them. */
export function subjectOfConfig(held: Held): Subject {
  const { config, unread, identity, accessToken = tokenPlaceholder, studioOrigin, now } = held;
  const environment = held.environment ?? config.environment;
  const reading: Reading = { config, unread };
  const isOfRequest = ({ name }: Unread) =>
    isParameterName(name) ? travelsIn(name) === "token request" : name.includes(".");
  return {
    flavour: config.flavour,
    ...(environment && { environment }),
    url: {
      entries: [
        ["access_token", accessToken],
        ...parameterNames.flatMap((name): Entry[] => {
          const raw = rawOf(reading, name);
          return raw === undefined ? [] : [[name, raw]];
        }),
        ...unread
          .filter((one) => !isOfRequest(one) && !isMerged(reading, one))
          .map(({ name, value }): Entry => [name, value]),
      ],
    },
    request: {
      body: {
        id: "$BELVO_SECRET_ID",
        password: "$BELVO_SECRET_PASSWORD",
        ...buildTokenRequest(config, identity),
      },
      rest: unread.filter(isOfRequest).map(({ name, value }): Entry => [name, value]),
    },
    reading,
    ...(studioOrigin !== undefined && { studioOrigin }),
    now,
  };
}

/** True for what `rawOf` has put into the entry of its name. */
function isMerged(reading: Reading, one: Unread): boolean {
  return isParameterName(one.name) && !surplusOf(reading, one.name).includes(one);
}

export interface WholeArtefacts {
  /** Unset where it is told from what was pasted, or stays open. */
  readonly flavour?: Flavour;
  readonly environment?: Environment;
  readonly url?: UrlSubject;
  readonly request?: RequestSubject;
  readonly usage?: readonly UsageFact[];
  /** In milliseconds since 1970. */
  readonly now: number;
}

/** The subject of what was pasted, and the names of what the reading left out. */
export function subjectOfArtefacts(pasted: WholeArtefacts): {
  readonly subject: Subject;
  readonly dropped: readonly string[];
} {
  const { url, request, environment, usage, now } = pasted;
  // The consent portal has parameters of its own, some by names that a config has too: a config holds none of them.
  const isPortal = hostOf(url?.address) === portalHost;
  const ofPortal = {
    secret: url?.entries.filter(([name, value]) => isPrivate(name, value)) ?? [],
    names: isPortal ? (url?.entries.map(([name]) => speakableName(name)) ?? []) : [],
  };
  const { flavour, reading, dropped } = readArtefacts({
    ...(pasted.flavour && { flavour: pasted.flavour }),
    ...(environment && { environment }),
    ...(url && {
      entries: isPortal ? ofPortal.secret : url.entries,
      ...(url.open && { openUrl: url.open }),
    }),
    ...(request && { body: request.body, ...(request.open && { openRequest: request.open }) }),
  });
  return {
    subject: {
      ...(flavour && { flavour }),
      ...(environment && { environment }),
      ...(url && { url }),
      ...(request && { request }),
      ...(usage && { usage }),
      reading,
      isTemplate: true,
      now,
    },
    dropped: [...new Set([...dropped, ...ofPortal.names])],
  };
}
