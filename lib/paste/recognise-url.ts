/** A widget URL, a studio URL or the query of either, however it came. */

import { parameterLike } from "@/lib/findings/names";
import { entryOf, isParameterName } from "@/lib/widget/catalogue";
import { isEnvironment } from "@/lib/widget/environments";
import { isFlavour } from "@/lib/widget/flavours/flavours";
import { readQuery } from "@/lib/widget/query";
import type { Entry } from "@/lib/widget/read-entries";
import { environmentOf, placeOf } from "./hosts";
import { nothing, type Recognised } from "./found";
import { callbackNote } from "./belvo-answers";
import { paymentsMessage } from "./other-requests";
import { isTellingName } from "./shape";
import { decodeOnce, printed, splitUrl, type UrlText } from "./url-text";

/** Says no to a text that is no URL, and to a URL that has nothing to do with the widget. */
export function recogniseUrl(text: string): Recognised {
  const url = splitUrl(text);
  if (!url) return undefined;
  const entries = readQuery(url.query).filter((entry) => !isUnknownPart(entry));
  const place = url.address === undefined ? undefined : placeOf(url.address);
  if (place === "pix") return nothing(paymentsMessage);
  if (url.address !== undefined && (place === "unknown" || place === "studio")) {
    const callback = callbackNote(entries, url.address);
    if (callback) return callback;
  }
  if (place === "studio" || (place !== "widget" && place !== "portal" && isStudioQuery(entries))) {
    return { kind: "studio-url", query: url.query };
  }
  if (place === "api") {
    return nothing(
      "This is an address of Belvo's API. What is sent there was not pasted: paste the body of the token request, or the whole curl command.",
    );
  }
  const inFragment = fragmentEntries(url.fragment);
  const all = [...entries, ...inFragment].slice(0, 300);
  const isOurs =
    place === "unknown" || place === "site" ? isTelling(all) : all.some(([name]) => isKnown(name));
  if (place !== "widget" && place !== "portal" && !isOurs) {
    return url.address === undefined
      ? undefined
      : nothing(
          place === "site"
            ? "This is an address of Belvo's that holds no configuration: the widget is at widget.belvo.io."
            : "This address is not the widget's, and none of its parameters is one of the widget.",
        );
  }
  return widgetUrl(text, url, entries, inFragment);
}

function widgetUrl(
  text: string,
  url: UrlText,
  written: readonly Entry[],
  inFragment: readonly Entry[],
): Recognised {
  const { entries, rest } = withoutCutEntry(written, url);
  const meant = [...entries.map(decodedTwice), ...inFragment];
  const isTwice = entries.some(([, value], index) => meant[index]?.[1] !== value);
  const environment = environmentOf(url.address);
  return {
    kind: url.address === undefined ? "query" : "widget-url",
    url: {
      ...(url.address !== undefined && { address: url.address }),
      ...(url.fragment !== undefined && { fragment: url.fragment }),
      entries,
      // Line breaks and blanks of a sample are not sent.
      ...(!url.isSample && text.search(printed) === -1 && { text }),
    },
    ...((isTwice || inFragment.length > 0) && { meant }),
    ...(environment && { environment }),
    notes: [
      ...url.notes,
      ...(rest ? ["Its beginning is missing: what stood before the first & was not read."] : []),
      ...(isTwice
        ? ["Values were percent-encoded twice; the widget reads them as they stand."]
        : []),
      ...(inFragment.length > 0
        ? ["Parameters after a # never reach the widget; they were read all the same."]
        : []),
    ],
    ...(rest && { secrets: [{ name: "value", text: rest }] }),
  };
}

/** Of a URL that was cut at its beginning: what is left of the first entry, which may be of the token. */
function withoutCutEntry(
  entries: readonly Entry[],
  url: UrlText,
): { readonly entries: readonly Entry[]; readonly rest?: string } {
  const [first, ...others] = entries;
  if (!first || url.address !== undefined || others.length === 0) return { entries };
  const [name, value] = first;
  if (name !== "" && name.length < "access_token".length && "access_token".endsWith(name)) {
    return { entries: [["access_token", value], ...others] };
  }
  return value === "" && !url.query.startsWith(`${name}=`) && !isKnown(name)
    ? { entries: others, rest: name }
    : { entries };
}

/** A value of a list or a choice that only makes sense when it is decoded again. */
function decodedTwice([name, value]: Entry): Entry {
  if (!value.includes("%") || !isParameterName(name) || entryOf(name).kind.kind === "text") {
    return [name, value];
  }
  const again = decodeOnce(value);
  return /^[\w,-]+$/.test(again) ? [name, again] : [name, value];
}

/** `/#/connect?token=…` and `#access_token=…` are seen in public code. */
function fragmentEntries(fragment: string | undefined): readonly Entry[] {
  if (!fragment?.includes("=")) return [];
  return readQuery(fragment.slice(fragment.indexOf("?") + 1));
}

function isKnown(name: string): boolean {
  return isParameterName(name) || parameterLike(name) !== undefined;
}

/** At a host that is not Belvo's: a token and a country are parameters of many an API. */
function isTelling(entries: readonly Entry[]): boolean {
  const names = entries.map(([name]) => name);
  return (
    names.some((name) => name !== "access_token" && isTellingName(name)) ||
    (names.includes("access_token") && names.filter(isKnown).length > 1)
  );
}

/** `https://widget.belvo.io/?${params}`: nobody knows what is in it. */
function isUnknownPart([name, value]: Entry): boolean {
  return value === "" && /^\{[\w$.-]*\}$/.test(name);
}

/** By what only the studio writes. */
function isStudioQuery(entries: readonly Entry[]): boolean {
  return entries.some(
    ([name, value]) =>
      (name === "flavour" && isFlavour(value)) ||
      (name === "environment" && isEnvironment(value)) ||
      name === "persona" ||
      (name.startsWith("widget.") && isParameterName(name)),
  );
}
