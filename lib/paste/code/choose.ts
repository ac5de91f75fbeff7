/** Makes artefacts of what was seen: the main request and address, and the others beside them. */

import { environmentIn, environmentOf, isTokenPath, placeOf } from "../hosts";
import { hasTellingName, isTellingName } from "../shape";
import type { UsageFact } from "@/lib/findings/usage";
import type { OpenPlaces, UrlSubject } from "@/lib/findings/subject";
import { isParameterName } from "@/lib/widget/catalogue";
import type { Environment } from "@/lib/widget/environments";
import type { Entry } from "@/lib/widget/read-entries";
import { readQuery } from "@/lib/widget/query";
import type { Artefacts } from "../found";
import { printed } from "../url-text";
import type { Budget } from "./budget";
import { hasHole, holeOf, holesIn, placeholderOf, shown } from "./holes";
import type { SeenCode } from "./read-code";
import { emptyResolved, worldsOf, type Resolver } from "./resolve";
import type { RequestSighting, Sighting } from "./sighting";
import { withMembers, type Span, type Value } from "./value";

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
  const requests = ranked(paired(sightings, base));
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

/**
 * A request whose body could not be followed is that of the nearest body before it, and a body that nobody sends goes
 * to the one token address that stands in the text.
 */
function paired(sightings: readonly Sighting[], resolver: Resolver): readonly RequestSighting[] {
  const requests = sightings.filter((one) => one.kind === "request");
  const isBlind = ({ body, isLibrary }: RequestSighting) =>
    body.kind === "record" && body.members.length === 0 && body.open !== undefined && !isLibrary;
  const bodies = requests.filter((one) => one.address === undefined && !one.isLibrary);
  const taken = new Set<RequestSighting>();
  const sent = requests
    .filter((one) => !bodies.includes(one))
    .map((one) => {
      if (!isBlind(one)) return one;
      const own = bodies.filter((body) => !taken.has(body));
      const body = own.findLast(({ span }) => span.start < one.span.end) ?? own[0];
      if (!body) return one;
      taken.add(body);
      return { ...body, isData: false, ...(one.address && { address: one.address }) };
    })
    .flatMap((one) => completed(one, bodies, taken));
  const addresses = sightings.flatMap((one) => {
    const text = one.kind === "address" ? resolver.text(resolver.taken(one.text)) : undefined;
    return one.kind === "address" && text !== undefined && isTokenPath(shown(text)) ? one.text : [];
  });
  const [only, ...others] = addresses;
  const isSentElsewhere = requests.some(({ address }) => address !== undefined);
  const rest = bodies
    .filter((body) => !taken.has(body))
    .map((body) =>
      only && others.length === 0 && !isSentElsewhere
        ? { ...body, isData: false, address: only }
        : body,
    );
  return [...sent, ...rest];
}

/** `post({ id, password, ...body })`: each body that a caller hands over makes a request of its own. */
function completed(
  sent: RequestSighting,
  bodies: readonly RequestSighting[],
  taken: Set<RequestSighting>,
): readonly RequestSighting[] {
  const { body } = sent;
  if (body.kind !== "record" || body.open === undefined || sent.isLibrary) return [sent];
  if (body.members.some(({ key }) => key === "scopes")) return [sent];
  const given = bodies.flatMap((one) =>
    one.body.kind === "record" && !taken.has(one) ? [{ one, members: one.body.members }] : [],
  );
  for (const { one } of given) taken.add(one);
  if (given.length === 0) return [sent];
  return given.map(({ one, members }) => ({
    ...one,
    isData: false,
    body: withMembers(body, members),
    ...(sent.address && { address: sent.address }),
  }));
}

/** What is sent goes before what only looks like it. */
function ranked(requests: readonly RequestSighting[]): readonly RequestSighting[] {
  const isUsed = (one: RequestSighting) => one.address !== undefined || one.isLibrary;
  return [...requests.filter(isUsed), ...requests.filter((one) => !isUsed(one))];
}

/** Calls of the SDK, then addresses with parameters, then parameters alone. */
function distinctUrls(sightings: readonly Sighting[], resolver: Resolver): readonly Sighting[] {
  const urls = sightings.filter((one) => {
    if (one.kind === "sdk") return true;
    return (
      (one.kind === "address" || one.kind === "parameters") && urlOf(one, resolver) !== undefined
    );
  });
  const rank = ({ kind }: Sighting) => (kind === "sdk" ? 0 : kind === "address" ? 1 : 2);
  const seen = new Set<string>();
  return urls
    .toSorted((one, other) => rank(one) - rank(other))
    .filter((one) => {
      const { entries = [] } = urlOf(one, resolver)?.url ?? {};
      const key = JSON.stringify(entries.toSorted());
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    });
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

interface FoundUrl {
  readonly url: UrlSubject;
  readonly spans: ReadonlyMap<string, Span>;
}

function urlOf(sighting: Sighting, resolver: Resolver): FoundUrl | undefined {
  switch (sighting.kind) {
    case "sdk":
      return ofOptions(sighting, resolver);
    case "address": {
      const text = resolver.text(resolver.taken(sighting.text));
      return text === undefined ? undefined : ofAddress(text, sighting.span);
    }
    case "parameters": {
      const record = resolver.recordOf(sighting.record);
      if (!record) return undefined;
      const address = record.address && resolver.text(resolver.taken(record.address));
      return ofEntries(resolver.entries(record), record.open, address);
    }
    case "request":
    case "other":
      return undefined;
  }
}

function ofOptions(
  { options, token }: Extract<Sighting, { readonly kind: "sdk" }>,
  resolver: Resolver,
): FoundUrl {
  const taken = options && resolver.taken(options);
  const record = resolver.recordOf(taken);
  const known = taken === undefined || taken.kind === "known" || record !== undefined;
  const tokenText = token && resolver.text(resolver.taken(token));
  const entries = record
    ? resolver
        .entries(record)
        .filter(([name]) => !isCallbackName(name) && !isLeftOut(resolver, record.members, name))
    : [];
  const found = ofEntries(
    [
      ...(tokenText !== undefined && !entries.some(([name]) => name === "access_token")
        ? [["access_token", tokenText, token?.span ?? { start: 0, end: 0 }] as const]
        : []),
      ...entries,
    ],
    record?.open ?? (known ? undefined : taken.kind === "unknown" ? taken.name : "options"),
    undefined,
  );
  return { ...found, url: { ...found.url, isSdk: true } };
}

/** Functions of the page, whatever their value looks like: those that the SDK does not call have a rule. */
function isCallbackName(name: string): boolean {
  return name === "callback" || /^on[A-Z]/.test(name);
}

/** The SDK ignores what is undefined, where a URL would say so. */
function isLeftOut(
  resolver: Resolver,
  members: readonly { readonly key: string; readonly value: Value }[],
  name: string,
): boolean {
  const value = members.findLast(({ key }) => key === name)?.value;
  const taken = value && resolver.taken(value);
  return taken?.kind === "known" && taken.value === undefined;
}

function ofEntries(
  entries: readonly (readonly [string, string, Span])[],
  open: string | undefined,
  address: string | undefined,
): FoundUrl {
  const values = new Map<string, string>();
  const spans = new Map<string, Span>();
  const written = entries.map(([name, value, span]): Entry => {
    if (hasHole(value)) values.set(name, holesIn(value)[0] ?? "value");
    spans.set(name, span);
    return [name, shown(value)];
  });
  const records = new Map(open === undefined ? [] : [["", open] as const]);
  const base = address === undefined ? undefined : shown(address).replace(/\?[\s\S]*$/, "");
  return {
    url: {
      entries: written,
      open: { values, records },
      ...(base !== undefined && base !== "" && { address: base }),
    },
    spans,
  };
}

const inText = /(?:https?:)?\/\/[^\s"'<>`\\]{4,8000}/i;

/** Undefined for an address that is not the widget's, and for one without a query. */
function ofAddress(text: string, span: Span): FoundUrl | undefined {
  const trimmed = text.trim().replace(printed, holeOf("value"));
  const begins =
    /^(?:https?:)?\/\/|^\?|^\uE000|^[\w.-]*belvo\.(?:io|com)/i.test(trimmed) ||
    /^[\w.-]+=/.test(trimmed);
  const whole = begins ? trimmed : (inText.exec(trimmed)?.[0] ?? "");
  const mark = whole.indexOf("?");
  if (whole === "" || (mark === -1 && !/^[\w.-]+=/.test(whole))) return undefined;
  const address = mark === -1 ? "" : whole.slice(0, mark);
  const place = placeOf(shown(address));
  if (place === "api" || place === "pix" || isTokenPath(address)) return undefined;
  const query = whole
    .slice(mark + 1)
    .replace(/#[\s\S]*$/, "")
    .replaceAll("&amp;", "&");
  const entries = readQuery(query.replaceAll("+", "%2B"));
  const named = entries.filter(([name]) => /^[\w.[\]-]{1,80}$/.test(name));
  const hole = entries.find(([name]) => hasHole(name));
  const names = named.map(([name]) => name);
  const isWidget = place === "widget" || place === "portal";
  const isOurs = names.includes("access_token")
    ? names.some((name) => isParameterName(name)) || isWidget
    : hasTellingName(names) || (isWidget && names.some(isTellingName));
  if (!(isOurs || (isWidget && (hole !== undefined || named.length > 0)))) return undefined;
  if (place === "site" && !isOurs) return undefined;
  return ofEntries(
    named.map(([name, value]) => [name, value, span] as const),
    hole && (holesIn(hole[0])[0] ?? "value"),
    address === "" || shown(address) === placeholderOf("value") ? undefined : address,
  );
}
