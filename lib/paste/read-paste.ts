/**
 * Understands whatever a developer pastes. Pure; never throws, runs nothing, and gives back no secret, token or
 * identity.
 */

import { mainRequest } from "./collection";
import { recogniseCurl } from "./curl";
import { nothing, type Artefacts, type FoundCollection, type Recognised } from "./found";
import { mostSettings, refusalOf } from "./limits";
import type { NotUnderstood, Pasted } from "./pasted";
import { blot, countSettings, mostPrivateParts, privateTexts } from "./private-parts";
import { recogniseCode } from "./recognise-code";
import { recognisePair } from "./recognise-pair";
import { recogniseProse } from "./recognise-prose";
import { recogniseToken } from "./recognise-token";
import { recogniseUrl } from "./recognise-url";
import { recogniseValue } from "./recognise-value";
import { understand, understandStudioUrl } from "./understand";

/**
 * In this order, because each would take a text of the next for its own: a curl command holds JSON and a URL, an
 * object is code, a query is an assignment, and code holds URLs.
 */
const forms: readonly Form[] = [
  { recognise: recogniseToken, isSure: true },
  { recognise: recogniseCurl, isSure: true },
  { recognise: recogniseValue, isSure: true },
  { recognise: recognisePair, isSure: false },
  { recognise: recogniseUrl, isSure: false },
  { recognise: recogniseCode, isSure: false },
  { recognise: recogniseProse, isSure: false },
];

interface Form {
  readonly recognise: (text: string) => Recognised;
  /** True where a text of the form is of no other, so that its "nothing" is the answer. */
  readonly isSure: boolean;
}

/** `now` is in milliseconds since 1970. */
export function readPaste(text: string, now: number): Pasted {
  const refusal = refusalOf(text);
  if (refusal !== undefined) return nothing(refusal);
  const bare = withoutFence(text);
  let excuse: NotUnderstood | undefined;
  for (const { recognise, isSure } of forms) {
    const found = recognise(bare);
    if (found?.kind === "nothing" && !isSure) excuse ??= found;
    else if (found) return pastedOf(found, now);
  }
  return (
    excuse ??
    nothing(
      "It is none of the forms that the studio reads: a widget URL, a query, a token request, a curl command, an exported collection, a call of the SDK, or code that builds the URL.",
    )
  );
}

function pastedOf(found: Exclude<Recognised, undefined>, now: number): Pasted {
  switch (found.kind) {
    case "nothing":
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
    case "code":
      return isCrowded(found) ? crowded : { kind: found.kind, ...understand(found, now) };
  }
}

function isCrowded(artefacts: Artefacts): boolean {
  return (
    countSettings(artefacts) > mostSettings || privateTexts(artefacts).length > mostPrivateParts
  );
}

const crowded = nothing("It holds more settings, secrets or people than a configuration has.");

function pastedCollection({ requests }: FoundCollection, now: number): Pasted {
  const usable = requests.filter((one) => !isCrowded(one));
  const understood = usable.map((one) => understand(one, now));
  const main = mainRequest(usable);
  const speaker = understood[main];
  if (!speaker) return crowded;
  const named = understood.map((one, index) => {
    const { name = "", ...artefacts } = usable[index] ?? {};
    return { name: blot(name, privateTexts(artefacts)), ...one };
  });
  return { kind: "collection", ...speaker, main, requests: named };
}

/** The marks of a code block, when a whole block was copied. */
function withoutFence(text: string): string {
  const lines = text.trim().split("\n");
  if (!/^(?:```|~~~)/.test(lines[0] ?? "")) return text;
  const end = lines.findIndex((line, index) => index > 0 && /^(?:```|~~~)/.test(line));
  return lines.slice(1, end === -1 ? undefined : end).join("\n");
}
