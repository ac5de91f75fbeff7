/**
 * Understands whatever a developer pastes. Pure; never throws, runs nothing, and gives back no secret, token or
 * identity.
 */

import { findingKey } from "@/lib/findings/finding-key";
import { withoutHoleMarks } from "./code/holes";
import { mainRequest } from "./collection";
import { withoutRemoved } from "./diff";
import {
  nothing,
  type Artefacts,
  type Found,
  type FoundCollection,
  type Recognised,
} from "./found";
import { mostSettings, refusalOf } from "./limits";
import type { Pasted, Understanding } from "./pasted";
import { blot, countSettings, mostPrivateParts, privateTexts } from "./private-parts";
import { recognise } from "./recognise";
import { understand, understandStudioUrl } from "./understand";
import { urlSpansIn } from "./url-spans";

/** `now` is in milliseconds since 1970. */
export function readPaste(text: string, now: number): Pasted {
  const refusal = refusalOf(text);
  if (refusal !== undefined) return nothing(refusal);
  const found = recognise(withoutRemoved(withoutHoleMarks(text)));
  return found
    ? pastedOf(found, text, now)
    : nothing(
        "It is none of the forms that the studio reads: a widget URL, a query, a token request, a curl command, an HTTP request, an exported collection, a call of the SDK, or code that builds the URL.",
      );
}

function pastedOf(found: Exclude<Recognised, undefined>, text: string, now: number): Pasted {
  switch (found.kind) {
    case "nothing":
    case "links-request":
    case "error":
    case "callback":
      return found;
    case "studio-url":
      return found.query.split("&").length > mostSettings
        ? crowded
        : { kind: found.kind, ...understandStudioUrl(found.query, now) };
    case "collection":
      return pastedCollection(found, now);
    case "widget-url":
    case "query":
    case "token-request":
    case "curl":
    case "sdk-call":
    case "library-call":
    case "http":
    case "code":
      return isCrowded(found) ? crowded : pastedFound(found, text, now);
  }
}

const mostRequests = 20;

/** The first speaks for all; what is wrong with any of them is said. */
function pastedFound(found: Found, text: string, now: number): Pasted {
  const { kind, others = [] } = found;
  const all = [found, ...others].filter((one) => !isCrowded(one)).slice(0, mostRequests);
  const understood = all.map((one) => understandFound(one, text, now));
  const [first] = understood;
  if (!first) return crowded;
  if (understood.length === 1) return { kind, ...first };
  const findings = understood.flatMap((one) => one.findings);
  const distinct = [...new Map(findings.map((one) => [findingKey(one), one])).values()];
  const dropped = [...new Set(understood.flatMap((one) => one.dropped))];
  const uncertain = [
    ...new Map(
      understood.flatMap((one) => one.uncertain).map((one) => [one.parameter, one]),
    ).values(),
  ];
  const requests = understood.map((one, index) => ({ name: `Request ${index + 1}`, ...one }));
  return { kind, ...first, findings: distinct, dropped, uncertain, requests };
}

function understandFound(found: Found, text: string, now: number): Understanding {
  const { branches = [], ...own } = found;
  const first =
    own.url && !own.urlSpans ? { ...own, urlSpans: urlSpansIn(text, own.url.entries) } : own;
  return understand([first, ...branches], now, text);
}

function isCrowded(artefacts: Artefacts): boolean {
  return (
    countSettings(artefacts) > mostSettings || privateTexts(artefacts).length > mostPrivateParts
  );
}

const crowded = nothing("It holds more settings, secrets or people than a configuration has.");

function pastedCollection({ requests }: FoundCollection, now: number): Pasted {
  const usable = requests.filter((one) => !isCrowded(one));
  const understood = usable.map((one) => understand([one], now));
  const main = mainRequest(usable);
  const speaker = understood[main];
  if (!speaker) return crowded;
  const named = understood.map((one, index) => {
    const { name = "", ...artefacts } = usable[index] ?? {};
    return { name: blot(name, privateTexts(artefacts)), ...one };
  });
  return { kind: "collection", ...speaker, main, requests: named };
}
