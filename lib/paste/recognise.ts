/** Tells of which form a text is: the whole of it, or the blocks of code in it. */

import { curlAddress, recogniseCurl } from "./curl";
import { errorNote } from "./belvo-answers";
import { fencesIn, type Fence } from "./fences";
import type { Found, Recognised } from "./found";
import { environmentIn, environmentOf } from "./hosts";
import { recogniseHttp } from "./http-message";
import { recogniseHttpie } from "./httpie";
import { linesApart } from "./lines";
import { notebookCode } from "./notebook";
import { placedFound, unplacedFound } from "./place-found";
import type { NotUnderstood } from "./pasted";
import { recogniseCode } from "./recognise-code";
import { recogniseEnv } from "./recognise-env";
import { recognisePair } from "./recognise-pair";
import { recogniseProse } from "./recognise-prose";
import { recogniseToken } from "./recognise-token";
import { recogniseUrl } from "./recognise-url";
import { recogniseValue } from "./recognise-value";
import { recogniseYaml } from "./recognise-yaml";
import { parseJson } from "@/lib/widget/parse-json";

/**
 * In this order, because each would take a text of the next for its own: a curl command holds JSON and a URL, an
 * object is code, a query is an assignment, and code holds URLs.
 */
const forms: readonly Form[] = [
  { recognise: recogniseToken, isSure: true },
  { recognise: recogniseCurlAndBelow, isSure: true },
  { recognise: recogniseHttpie, isSure: false },
  { recognise: recogniseHttp, isSure: false },
  { recognise: recogniseValue, isSure: true },
  { recognise: recogniseYaml, isSure: false },
  { recognise: recogniseEnv, isSure: true },
  { recognise: recognisePair, isSure: false },
  { recognise: recogniseUrl, isSure: false },
  { recognise: recogniseCode, isSure: false },
  { recognise: recogniseError, isSure: true },
  { recognise: recogniseProse, isSure: false },
];

interface Form {
  readonly recognise: (text: string) => Recognised;
  /** True where a text of the form is of no other, so that its "nothing" is the answer. */
  readonly isSure: boolean;
}

export function recognise(text: string): Recognised {
  const notebook = notebookCode(text);
  if (notebook === undefined) return recogniseText(text);
  const found = recogniseText(notebook);
  return found && isFound(found) ? unplacedFound(found, text) : found;
}

function recogniseText(text: string): Recognised {
  const fences = fencesIn(text);
  const found = foundIn(fences);
  const [first, ...others] = found;
  if (first) return withEnvironment(together(first, others), text);
  const apart = fences.length === 0 ? foundApart(text) : undefined;
  if (apart) return apart;
  const [only] = fences;
  const isWhole = fences.length === 1 && only !== undefined && /^\s*(?:```|~~~)/.test(text);
  return recogniseForm(isWhole ? only.text : text);
}

function foundIn(parts: readonly Fence[]): readonly Found[] {
  return parts.flatMap(({ text, start }) => {
    const one = recogniseForm(text);
    return one && isFound(one) ? [placedFound(one, start)] : [];
  });
}

/** An address and code around it; undefined where only one of them says something. */
function foundApart(text: string): Found | undefined {
  const [first, ...others] = foundIn(linesApart(text));
  return first && others.length > 0 ? together(first, others) : undefined;
}

function isFound(found: Exclude<Recognised, undefined>): found is Found {
  switch (found.kind) {
    case "nothing":
    case "studio-url":
    case "collection":
    case "links-request":
    case "error":
    case "callback":
      return false;
    case "widget-url":
    case "query":
    case "token-request":
    case "curl":
    case "sdk-call":
    case "library-call":
    case "http":
    case "code":
      return true;
  }
}

/** The prose around a block says where its request goes, if it names one host alone. */
function withEnvironment(found: Found, text: string): Found {
  if (!found.request || found.request.address || found.environment) return found;
  const environment = environmentIn(text);
  return environment ? { ...found, environment } : found;
}

/** A request in one block and the widget in another are those of one integration. */
function together(first: Found, others: readonly Found[]): Found {
  const at = others.findIndex((one) =>
    first.request ? one.url && !one.request : one.request && !one.url,
  );
  const partner = others[at];
  if (!partner || (first.url && first.request))
    return others.length > 0 ? { ...first, others: [...(first.others ?? []), ...others] } : first;
  const { others: ofPartner = [] } = partner;
  const artefacts: Found = { ...partner, branches: [], others: [] };
  const { branches: ofFirst, ...own } = first;
  const rest = [
    ...(first.others ?? []),
    ...others.filter((_one, index) => index !== at),
    ...ofPartner,
  ];
  const usage = [...(first.usage ?? []), ...(partner.usage ?? [])];
  return {
    ...artefacts,
    ...own,
    notes: [...(first.notes ?? []), ...(partner.notes ?? [])],
    secrets: [...(first.secrets ?? []), ...(partner.secrets ?? [])],
    ...(usage.length > 0 && { usage }),
    ...(ofFirst && { branches: ofFirst.map((one) => ({ ...artefacts, ...one })) }),
    ...(rest.length > 0 && { others: rest }),
  };
}

function recogniseForm(text: string): Recognised {
  let excuse: NotUnderstood | undefined;
  for (const { recognise: read, isSure } of forms) {
    const found = read(text);
    if (found?.kind === "nothing" && !isSure) excuse ??= found;
    else if (found) return found;
  }
  return excuse;
}

/** A command that sends what is written below it, or nothing that can be read. */
function recogniseCurlAndBelow(text: string): Recognised {
  const found = recogniseCurl(text);
  if (found?.kind !== "nothing") return found;
  const address = curlAddress(text);
  const start = /^[ \t]{0,8}[{[]/m.exec(text)?.index;
  const below = start === undefined ? undefined : recogniseCode(text.slice(start));
  if (address === undefined || start === undefined || !below || !isFound(below) || !below.request)
    return found;
  const environment = environmentOf(address);
  const { request } = below;
  return placedFound(
    {
      ...below,
      kind: "curl",
      request: { ...request, address, text },
      ...(environment && { environment }),
    },
    start,
  );
}

/** Errors of Belvo's in a report or a log. */
function recogniseError(text: string): Recognised {
  for (const mark of ['"request_id"', '"code"']) {
    const at = text.indexOf(mark);
    if (at === -1) continue;
    for (const [open, close] of [
      ["[", "]"],
      ["{", "}"],
    ] as const) {
      const start = text.lastIndexOf(open, at);
      const end = text.indexOf(close, at);
      if (start === -1 || end === -1 || end - start > 5000) continue;
      const note = errorNote(parseJson(text.slice(start, end + 1)));
      if (note) return note;
    }
  }
  return undefined;
}
