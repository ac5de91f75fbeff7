/** HTTP requests as a `.http` file, a log or a specification writes them: a line, headers, a blank line, a body. */

import { isObject } from "@/lib/widget/json";
import { environmentOf, isTokenPath, placeOf } from "./hosts";
import { nothing, type Found, type Recognised, type Secret } from "./found";
import { readLiteral } from "./literal";
import { otherRequest } from "./other-requests";
import { recogniseUrl } from "./recognise-url";
import { readQuery } from "@/lib/widget/query";

const requestLine =
  /^[ \t]{0,8}(?:GET|POST|PUT|PATCH)[ \t]+((?:https?:\/\/|\{\{|\/)[^\s]{0,2000})(?:[ \t]+HTTP\/[\d.]+)?[ \t]*\r?$/gm;

const mostMessages = 30;

export function recogniseHttp(text: string): Recognised {
  const starts = [...text.matchAll(requestLine)].slice(0, mostMessages);
  if (starts.length === 0) return undefined;
  const variables = variablesOf(text);
  const found = starts.map((start, index) => {
    const end = starts[index + 1]?.index ?? text.length;
    const after = start.index + start[0].length;
    const target = withVariables(start[1] ?? "", variables);
    return readMessage(target, text.slice(after, end), after, text, variables);
  });
  const [first, ...others] = found.flatMap((one) => (one?.kind === "http" ? [one] : []));
  if (first) return others.length > 0 ? { ...first, others } : first;
  return found.find((one) => one !== undefined);
}

function readMessage(
  target: string,
  rest: string,
  offset: number,
  text: string,
  variables: ReadonlyMap<string, string>,
): Found | Recognised {
  const blank = /\r?\n[ \t]*\r?\n/.exec(rest);
  const head = blank ? rest.slice(0, blank.index) : rest;
  const bodyAt = blank ? blank.index + blank[0].length : rest.length;
  const end = /^[ \t]*###/m.exec(rest.slice(bodyAt));
  const body = rest
    .slice(bodyAt, end ? bodyAt + end.index : undefined)
    .replace(/\n[ \t]*[<>]\s?\{?%?[\s\S]*$/, "");
  const headers = headersOf(head);
  const host = headers.get("host");
  const address = target.startsWith("/") && host ? `https://${host}${target}` : target;
  const place = placeOf(address);
  if (place === "widget" || place === "portal") {
    const found = recogniseUrl(address);
    return found?.kind === "widget-url" ? { ...found, kind: "http" } : found;
  }
  if (body.trim() === "") return undefined;
  const literal = readLiteral(body.trim());
  const isForm = !literal && /^[\w.-]+=/.test(body.trim());
  const value =
    literal?.value ??
    (isForm ? Object.fromEntries(readQuery(body.trim().replaceAll(/\s*\n\s*/g, ""))) : undefined);
  if (!isObject(value)) return nothing("This is an HTTP request, but its body could not be read.");
  const other = otherRequest(address, value);
  if (other) return other;
  if (!isTokenPath(address) && !("scopes" in value) && !("widget" in value)) return undefined;
  const environment = environmentOf(address);
  const start = offset + bodyAt + (body.length - body.trimStart().length);
  const { values, records, spans } = literal?.found ?? {
    values: new Map(),
    records: new Map(),
    spans: new Map(),
  };
  return {
    kind: "http",
    request: { body: filled(value, variables), text, address, open: { values, records } },
    requestSpans: new Map(
      [...spans].map(([path, span]) => [
        path,
        { start: span.start + start, end: span.end + start },
      ]),
    ),
    ...(environment && { environment }),
    ...(isForm && { usage: [{ fact: "form-encoded", how: "A form" }] }),
    secrets: secretsIn(headers),
  };
}

/** A member that is a variable of the file has its value. */
function filled(value: unknown, variables: ReadonlyMap<string, string>): unknown {
  if (variables.size === 0) return value;
  if (typeof value === "string")
    return /^\{\{.{1,64}\}\}$/.test(value) ? withVariables(value, variables) : value;
  if (Array.isArray(value)) return value.map((item) => filled(item, variables));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, filled(inner, variables)]),
  );
}

function headersOf(head: string): ReadonlyMap<string, string> {
  const lines = head.split("\n").flatMap((line): [string, string][] => {
    const [, name, value] = /^[ \t]*([\w-]{1,60})[ \t]*:[ \t]*(.*)$/.exec(line.trimEnd()) ?? [];
    return name !== undefined && value !== undefined ? [[name.toLowerCase(), value]] : [];
  });
  return new Map(lines);
}

function secretsIn(headers: ReadonlyMap<string, string>): readonly Secret[] {
  return ["authorization", "cookie", "x-api-key"].flatMap((name) => {
    const text = headers.get(name);
    if (text === undefined) return [];
    return [text, ...text.split(/\s+/).filter((word) => word.length > 6)].map((part) => ({
      name,
      text: part,
    }));
  });
}

/** `@base = https://sandbox.belvo.com` */
function variablesOf(text: string): ReadonlyMap<string, string> {
  return new Map(
    [...text.matchAll(/^@([\w-]{1,60})[ \t]*=[ \t]*([^\n]{0,400})$/gm)]
      .slice(0, 100)
      .map(([, name = "", value = ""]) => [name, value.trim()]),
  );
}

function withVariables(text: string, variables: ReadonlyMap<string, string>): string {
  return text.replace(
    /\{\{\s?([\w-]{1,60})\s?\}\}/g,
    (whole, name: string) => variables.get(name) ?? whole,
  );
}
