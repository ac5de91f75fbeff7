/**
 * Token requests within larger data: the export of an API client, a log of the browser (HAR), a specification with
 * examples. What these formats share is an object with an address and, somewhere below it, a body.
 */

import { isObject, type JsonObject } from "@/lib/widget/json";
import type { Span } from "@/lib/findings/span";
import type { Artefacts, Recognised } from "./found";
import { environmentOf, isTokenPath } from "./hosts";
import { readLiteral } from "./literal";
import { membersOf, textOf } from "./members";
import { isRequestRecord } from "./shape";

const mostObjects = 5000;
const mostRequests = 50;
const deepest = 40;

const addressNames = ["url", "uri", "endpoint", "href", "base_url", "baseUrl", "host"];

interface Place {
  readonly value: unknown;
  readonly path: string;
  readonly depth: number;
  /** The address of the nearest object around it that has one. */
  readonly address?: string;
  readonly name?: string;
}

/** `spans` are those of the members by their path. Undefined where no token request is in it. */
export function recogniseExport(
  root: JsonObject,
  spans: ReadonlyMap<string, Span>,
  text: string,
): Recognised {
  const requests: (Artefacts & { readonly name: string })[] = [];
  const open: Place[] = [{ value: root, path: "", depth: 0 }];
  for (let at = 0; at < mostObjects && requests.length < mostRequests; at += 1) {
    const place = open[at];
    if (!place) break;
    const { value, path } = place;
    const body = bodyOf(place);
    if (body) {
      const within = typeof value === "object" ? spansBelow(spans, path) : undefined;
      requests.push({ name: place.name ?? "Request", ...artefactsOf(body, place, text, within) });
    } else open.push(...placesIn(place));
  }
  const [first, ...others] = requests;
  if (!first) return undefined;
  const { name, ...artefacts } = first;
  return others.length === 0
    ? { kind: "token-request", ...artefacts }
    : { kind: "collection", requests: [{ name, ...artefacts }, ...others] };
}

function artefactsOf(
  body: JsonObject,
  { address }: Place,
  text: string,
  spans: ReadonlyMap<string, Span> | undefined,
): Artefacts {
  const environment = environmentOf(address);
  return {
    request: {
      body,
      text,
      ...(address !== undefined && isTokenPath(address) && { address }),
    },
    ...(environment && { environment }),
    ...(spans && { requestSpans: spans }),
  };
}

/** The object itself, or the JSON in a string. */
function bodyOf({ value, address }: Place): JsonObject | undefined {
  const read =
    typeof value === "string" && /^=?\s*\{/.test(value) && /scopes|widget/.test(value)
      ? readLiteral(value.replace(/^=/, ""))?.value
      : value;
  if (!isObject(read)) return undefined;
  const isSent = address !== undefined && isTokenPath(address) && "id" in read;
  return isSent || isBody(read) ? read : undefined;
}

function isBody(value: JsonObject): boolean {
  const { scopes, id, widget } = value;
  // Where members are described and not set, as in a schema, they are objects.
  if (isObject(scopes) || isObject(id)) return false;
  if (!isRequestRecord(Object.keys(value), Object.keys(membersOf(widget)))) return false;
  // Many other services have scopes.
  const isOurs = scopes === undefined || /(?:read|write|delete)_[a-z]/.test(String(scopes));
  return isOurs || isObject(widget);
}

function placesIn({ value, path, depth, address, name }: Place): readonly Place[] {
  if (typeof value !== "object" || value === null) return [];
  const own = Array.isArray(value) ? undefined : addressIn(value);
  const ownName = Array.isArray(value) ? undefined : textOf(membersOf(value)["name"]);
  const around = own ?? address;
  const title = ownName ?? name;
  return Object.entries(value)
    .slice(0, 500)
    .flatMap(([key, inner]): Place[] => {
      const isWorth = typeof inner === "object" || typeof inner === "string";
      if (!isWorth || depth > deepest) return [];
      return [
        {
          value: inner,
          path: path === "" ? key : `${path}.${key}`,
          depth: depth + 1,
          ...(around !== undefined && { address: around }),
          ...(title !== undefined && { name: title }),
        },
      ];
    });
}

function addressIn(value: object): string | undefined {
  const members = membersOf(value);
  for (const name of addressNames) {
    const text = textOf(members[name]) ?? textOf(membersOf(members[name])["raw"]);
    if (text !== undefined && /^(?:https?:|\/|\{\{)/.test(text)) return text;
  }
  return undefined;
}

function spansBelow(spans: ReadonlyMap<string, Span>, path: string): ReadonlyMap<string, Span> {
  const start = path === "" ? "" : `${path}.`;
  return new Map(
    [...spans].flatMap(([name, span]) =>
      name.startsWith(start) ? [[name.slice(start.length), span] as const] : [],
    ),
  );
}
