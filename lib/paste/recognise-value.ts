/** Tells what a value is that was written out as data: a token request, parameters, or something else of Belvo's. */

import { isObject, type JsonObject } from "@/lib/widget/json";
import type { Entry } from "@/lib/widget/read-entries";
import { errorNote, eventNote } from "./belvo-answers";
import { recogniseCollection } from "./collection";
import { recogniseExport } from "./exports";
import { nothing, type Found, type Recognised } from "./found";
import { placeOf } from "./hosts";
import { readLiteral, type Literal } from "./literal";
import { isLinkBody, isPaymentsBody, otherRequest, paymentsMessage } from "./other-requests";
import { recogniseUrl } from "./recognise-url";
import { isLikeParameters, isPartOfRequest, isRequestRecord } from "./shape";

export function recogniseValue(text: string): Recognised {
  const literal = readLiteral(text);
  if (!literal) return undefined;
  const { value } = literal;
  if (Array.isArray(value)) return recogniseList(value, literal, text);
  if (!isObject(value)) return undefined;
  return recogniseObject(value, literal, text);
}

function recogniseObject(value: JsonObject, literal: Literal, text: string): Recognised {
  const collection = recogniseCollection(value);
  if (collection) return collection;
  const error = isError(value) ? errorNote(value) : undefined;
  if (error) return error;
  const event = eventNote(value);
  if (event) return event;
  const keys = Object.keys(value);
  const isRequest = isTokenRequest(value);
  const url = isRequest ? undefined : urlWithin(value, text);
  if (url) return url;
  if (typeof value["access"] === "string" && !isRequest) {
    return nothing(
      "This is Belvo's answer to a token request. Its tokens were not kept; paste the request or the widget URL.",
    );
  }
  const answer = answerNote(keys);
  if (answer !== undefined) return nothing(answer);
  if (isPaymentsBody(value)) return nothing(paymentsMessage);
  if (isLinkBody(value)) return otherRequest(undefined, value);
  if (isRequest || (isPartOfRequest(keys) && !isLikeParameters(keys))) {
    return tokenRequest(value, literal, text);
  }
  if (isLikeParameters(keys)) {
    const { values, records, spans } = literal.found;
    return {
      kind: "code",
      url: { entries: entriesOf(value), open: { values, records } },
      urlSpans: spans,
    };
  }
  const larger = recogniseExport(value, literal.found.spans, text);
  if (larger) return larger;
  return literal.isJson
    ? nothing(
        "This is an object, but none of its members is one of a token request or of the widget.",
      )
    : undefined;
}

/** What else Belvo sends, by the members that tell it. */
const answers: readonly { readonly keys: readonly string[]; readonly message: string }[] = [
  {
    keys: ["webhook_code"],
    message: "This is a webhook of Belvo's. It reports on a link and holds no configuration.",
  },
  {
    keys: ["institution", "created_at", "status"],
    message: "This is a link as Belvo answers it. It holds no configuration of the widget.",
  },
  {
    keys: ["count", "results"],
    message: "This is a page of a list that Belvo answered. It holds no configuration.",
  },
];

function answerNote(keys: readonly string[]): string | undefined {
  return answers.find((answer) => answer.keys.every((key) => keys.includes(key)))?.message;
}

function isError(value: JsonObject): boolean {
  return "request_id" in value && !("eventName" in value);
}

function tokenRequest(body: unknown, { found }: Literal, text: string): Found {
  const { values, records, spans } = found;
  return {
    kind: "token-request",
    request: { body, text, open: { values, records } },
    requestSpans: spans,
  };
}

function recogniseList(list: readonly unknown[], literal: Literal, text: string): Recognised {
  const at = list.findIndex(isTokenRequest);
  const found = list[at];
  if (found !== undefined) {
    const inItem = new Map(
      [...literal.found.spans].flatMap(([path, span]) =>
        path.startsWith(`.${at}.`) ? [[path.slice(`.${at}.`.length), span] as const] : [],
      ),
    );
    return {
      ...tokenRequest(found, { ...literal, found: { ...literal.found, spans: inItem } }, text),
      requestSpans: inItem,
    };
  }
  const error = errorNote(list);
  if (error) return error;
  return literal.isJson
    ? nothing("This is a list, and none of its items is a token request.")
    : undefined;
}

/** By members that nothing but the body of a token request has. */
function isTokenRequest(value: unknown): boolean {
  if (!isObject(value)) return false;
  const widget = value["widget"];
  return isRequestRecord(Object.keys(value), isObject(widget) ? Object.keys(widget) : []);
}

/** The first widget URL among the members of what a back end answers. */
function urlWithin(value: JsonObject, text: string): Recognised {
  const open: unknown[] = [value];
  for (let count = 0; open.length > 0 && count < 2000; count += 1) {
    const next = open.shift();
    if (typeof next === "string" && /^https?:\/\/[^\s]+\?/.test(next) && isWidget(next)) {
      const found = recogniseUrl(next);
      // Its place is that of the string.
      if (found?.kind === "widget-url")
        return { ...found, ...(text.includes(next) && { urlSpans: new Map() }) };
    }
    if (typeof next === "object" && next !== null) open.push(...Object.values(next).slice(0, 500));
  }
  return undefined;
}

function isWidget(address: string): boolean {
  const place = placeOf(address);
  return place === "widget" || place === "portal";
}

/** As a URL would carry them. */
function entriesOf(value: object): readonly Entry[] {
  return Object.entries(value).map(([name, member]): Entry => [name, writtenOut(member)]);
}

function writtenOut(value: unknown): string {
  if (Array.isArray(value)) return value.map(writtenOut).join(",");
  return typeof value === "object" && value !== null ? "[object Object]" : String(value);
}
