/** Makes artefacts of what was seen: the main request and address, and the others beside them. */

import type { OpenPlaces } from "@/lib/findings/subject";
import type { UsageFact } from "@/lib/findings/usage";
import type { Environment } from "@/lib/widget/environments";
import type { Artefacts } from "../found";
import { environmentIn, environmentOf } from "../hosts";
import { printed } from "../url-text";
import type { Budget } from "./budget";
import { shown } from "./holes";
import type { SeenCode } from "./read-code";
import { requestsSeen } from "./requests-seen";
import { emptyResolved, type Resolver, worldsOf } from "./resolve";
import type { RequestSighting, Sighting } from "./sighting";
import { distinctUrls, urlOf } from "./urls-seen";
import type { Value } from "./value";

/** Of one request, with the address of the widget where there is one: the artefacts in each world. */
export interface Choice {
  readonly kind: "sdk-call" | "library-call" | "code" | "token-request";
  /** True where it is an address that is written out whole. */
  readonly isAddress: boolean;
  /** Never empty; the first is the one to show. */
  readonly worlds: readonly Artefacts[];
}

const mostChoices = 12;

/** The first speaks for all. */
export function choose(seen: SeenCode, source: string, budget: Budget): readonly Choice[] {
  const { sightings } = seen;
  const base = seen.resolverOf(new Map());
  const requests = requestsSeen(sightings, base);
  const urls = distinctUrls(sightings, base);
  const facts = sightings.flatMap((one) => one.facts);
  const known = environmentIn(source);
  const count = Math.max(requests.length, urls.length);
  return Array.from({ length: Math.min(count, mostChoices) }, (_, index) => {
    const request = requests[index];
    const url = urls[index];
    const own = index === 0 ? facts : [];
    const isAddress = !request && url?.kind === "address" && isWrittenOut(url.text);
    return {
      kind: kindOf(request, url),
      isAddress,
      worlds: worldsFor({ seen, request, url, facts: own, source, budget, known }),
    };
  });
}

/** True for an address without what a program puts in. */
function isWrittenOut(text: Value): boolean {
  return text.kind === "known" && String(text.value).search(printed) === -1;
}

function kindOf(request: RequestSighting | undefined, url: Sighting | undefined): Choice["kind"] {
  if (url?.kind === "sdk") return "sdk-call";
  if (request?.isLibrary) return "library-call";
  return request?.isData && !url ? "token-request" : "code";
}

interface Task {
  readonly seen: SeenCode;
  readonly request: RequestSighting | undefined;
  readonly url: Sighting | undefined;
  readonly facts: readonly UsageFact[];
  readonly source: string;
  readonly budget: Budget;
  /** The one environment whose address stands in the text. */
  readonly known: Environment | undefined;
}

function worldsFor(task: Task): readonly Artefacts[] {
  const { seen, request, url, budget } = task;
  const values = [request?.body, request?.address, ...valuesOf(url)].flatMap(
    (value) => value ?? [],
  );
  const artefacts = worldsOf(values, budget).map((world) =>
    artefactsIn(task, seen.resolverOf(world)),
  );
  const environments = new Set(artefacts.map(({ environment }) => environment));
  if (environments.size === 1) return artefacts;
  return artefacts.map(withoutEnvironment);
}

/** Where the branches send to more than one, none is told. */
function withoutEnvironment(artefacts: Artefacts): Artefacts {
  const { environment, ...rest } = artefacts;
  return environment === undefined ? artefacts : rest;
}

function valuesOf(sighting: Sighting | undefined): readonly Value[] {
  switch (sighting?.kind) {
    case "address":
      return [sighting.text];
    case "parameters":
      return [sighting.record];
    case "sdk":
      return [sighting.token, sighting.options].flatMap((value) => value ?? []);
    case "request":
    case "other":
    case undefined:
      return [];
  }
}

function artefactsIn({ request, url, facts, source, known }: Task, resolver: Resolver): Artefacts {
  const sent = request && requestOf(request, resolver, source);
  const shownUrl = url && urlOf(url, resolver);
  const address = sent?.address;
  const own = address === undefined ? undefined : environmentOf(address);
  const isHostless = address === undefined || !/^https?:|^\{/.test(address);
  const environment = own ?? (isHostless && request ? known : undefined);
  return {
    ...(shownUrl && { url: shownUrl.url, urlSpans: shownUrl.spans }),
    ...(sent && { request: sent.request, requestSpans: sent.spans }),
    ...(environment && { environment }),
    ...(facts.length > 0 && { usage: facts }),
  };
}

function requestOf(sighting: RequestSighting, resolver: Resolver, source: string) {
  const found = emptyResolved();
  const record = resolver.recordOf(sighting.body);
  const body = record
    ? resolver.object(record, "", found)
    : resolver.json(sighting.body, "", found);
  const text = sighting.address && resolver.text(resolver.taken(sighting.address));
  // A path behind a base that the client knows.
  const address = text === undefined ? undefined : shown(text).replace(/^(?=api\/)/, "/");
  const open: OpenPlaces = { values: found.values, records: found.records };
  return {
    address,
    spans: found.spans,
    request: { body, text: source, open, ...(address !== undefined && { address }) },
  };
}
