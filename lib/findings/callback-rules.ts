/** Where the widget goes with each outcome. */

import { readCatcher } from "@/lib/callbacks/catcher";
import { sources } from "@/lib/widget/sources";
import { fromCatalogue } from "./checked";
import { multiRegionRequest, ofdaRequest } from "@/lib/widget/example-text";
import { rule } from "./rule";
import { valueAt } from "@/lib/widget/json";
import { callbackMalformed } from "@/lib/widget/request-check-rules";
import type { Subject } from "./subject";
import { asksForConsent, viewOf } from "./view";
import { say } from "./words";

const callbacks = [
  "widget.callback_urls.success",
  "widget.callback_urls.exit",
  "widget.callback_urls.event",
] as const;

const callbackMissing = rule({
  id: "callback-missing",
  severity: "warning",
  about: "request",
  meaning:
    "The Open Finance Brazil guide requires three callbacks. Without one, where the user lands is undocumented.",
  source: sources.ofdaIntroduction,
  bad: ofdaRequest({ callback_urls: { success: "my-app://success" } }),
  good: ofdaRequest(),
  find: (subject) => {
    const { body, isPortalRequest } = viewOf(subject);
    if (!body || isPortalRequest || !asksForConsent(subject)) return [];
    return callbacks
      .filter((path) => valueAt(body, path) === undefined)
      .map((parameter) => ({
        parameter,
        message: say("no-callback"),
      }));
  },
});

const local =
  /^https?:\/\/(?:localhost|127\.\d+\.\d+\.\d+|0\.0\.0\.0|\[::1\]|10\.0\.2\.2)(?=[:/?#]|$)/i;

const callbackLocalhost = rule({
  id: "callback-localhost",
  severity: "warning",
  about: "request",
  meaning: "The callback goes to localhost, which a phone cannot reach.",
  source: sources.introduction,
  bad: multiRegionRequest({ widget: { callback_urls: { success: "http://localhost:3000/done" } } }),
  good: multiRegionRequest({ widget: { callback_urls: { success: "https://example.com/done" } } }),
  find: (subject) =>
    localCallbacks(subject).map((parameter) => ({
      parameter,
      message: say("local-callback"),
    })),
});

function localCallbacks(subject: Subject): readonly string[] {
  return viewOf(subject).given.flatMap(({ name, raw }) =>
    name.startsWith("widget.callback_urls.") && local.test(raw.trim()) && !isCatcher(raw, subject)
      ? [name]
      : [],
  );
}

/** The studio's own page: whoever uses it has the studio open in the same browser. */
function isCatcher(raw: string, { studioOrigin }: Subject): boolean {
  return studioOrigin !== undefined && readCatcher(raw.trim(), studioOrigin) !== undefined;
}

export const callbackRules = [
  callbackMissing,
  fromCatalogue(callbackMalformed),
  callbackLocalhost,
] as const;
