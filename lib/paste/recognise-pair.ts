/** A widget URL with the token request below it: both artefacts of one integration. */

import type { Recognised } from "./found";
import { placedFound } from "./place-found";
import { recogniseUrl } from "./recognise-url";
import { recogniseValue } from "./recognise-value";

export function recognisePair(text: string): Recognised {
  const start = /\n[ \t]{0,20}\{/.exec(text)?.index;
  if (start === undefined || !/^\s*(?:https?:)?\/\//i.test(text)) return undefined;
  const url = recogniseUrl(text.slice(0, start));
  const request = recogniseValue(text.slice(start));
  return url?.kind === "widget-url" && request?.kind === "token-request"
    ? { ...url, ...placedFound(request, start), kind: "widget-url" }
    : undefined;
}
