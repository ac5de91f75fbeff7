/** What was seen of the widget's URL, as entries of its query: of an address, of parameters, of a call of the SDK. */

import type { UrlSubject } from "@/lib/findings/subject";
import { isParameterName } from "@/lib/widget/catalogue";
import { readQuery } from "@/lib/widget/query";
import type { Entry } from "@/lib/widget/read-entries";
import { isTokenPath, placeOf } from "../hosts";
import { hasTellingName, isTellingName } from "../shape";
import { printed } from "../url-text";
import { hasHole, holeOf, holesIn, placeholderOf, shown } from "./holes";
import type { Resolver } from "./resolve";
import type { Sighting } from "./sighting";
import type { Span, Value } from "./value";

/** Each is compared with each. */
const mostUrls = 200;

/** Calls of the SDK, then addresses with parameters, then parameters alone. */
export function distinctUrls(
  sightings: readonly Sighting[],
  resolver: Resolver,
): readonly Sighting[] {
  const urls = sightings.filter((one) => {
    if (one.kind === "sdk") return true;
    return (
      (one.kind === "address" || one.kind === "parameters") && urlOf(one, resolver) !== undefined
    );
  });
  const addresses = urls.filter(({ kind }) => kind === "address");
  // The pattern of an address is no address of its own.
  const isPattern = ({ kind, span }: Sighting) =>
    kind === "address" &&
    addresses.some(
      ({ span: outer }) =>
        outer.start < span.start && span.end < outer.end && outer.end - outer.start < 4000,
    );
  const rank = ({ kind }: Sighting) => (kind === "sdk" ? 0 : kind === "address" ? 1 : 2);
  const seen = new Set<string>();
  return urls
    .slice(0, mostUrls)
    .filter((one) => !isPattern(one))
    .toSorted((one, other) => rank(one) - rank(other))
    .filter((one) => {
      const { entries = [] } = urlOf(one, resolver)?.url ?? {};
      const key = JSON.stringify(entries.toSorted());
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    });
}

interface FoundUrl {
  readonly url: UrlSubject;
  readonly spans: ReadonlyMap<string, Span>;
}

export function urlOf(sighting: Sighting, resolver: Resolver): FoundUrl | undefined {
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
