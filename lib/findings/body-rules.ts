/** Which fields the token request has, whatever their values. */

import { isParameterName } from "@/lib/widget/catalogue";
import { identityPath } from "@/lib/widget/identity";
import { sources } from "@/lib/widget/sources";
import { fieldPaths } from "./field-paths";
import { multiRegionRequest, urlWith } from "@/lib/widget/example-text";
import type { Hit } from "./finding";
import { rule } from "./rule";
import { hitsFor } from "./hits";
import { isObject, objectOf, valueAt } from "@/lib/widget/json";
import { discard, fixWith, rename } from "./make-fix";
import { hasPlaceholder } from "./placeholder";
import { fieldLike, lastPart, tokenFieldMeant, urlParameterMeant } from "./names";
import { nameOf } from "./speakable";
import type { Subject } from "./subject";
import { viewOf } from "./view";
import { say } from "./words";

const missingCredentials = rule({
  id: "missing-credentials",
  severity: "error",
  about: "request",
  meaning:
    "The body has no `id` or no `password`. Belvo reads your secret id and secret password there.",
  source: sources.introduction,
  bad: JSON.stringify({ id: "<SECRET_ID>", scopes: "read_institutions,write_links" }, null, 2),
  good: multiRegionRequest(),
  find: (subject) => {
    const { body } = viewOf(subject);
    if (!body) return [];
    return ["id", "password"]
      .filter((name) => isMissing(body[name]))
      .map((parameter) => ({
        parameter,
        message: say(parameter === "id" ? "no-secret-id" : "no-secret-password"),
      }));
  },
});

function isMissing(value: unknown): boolean {
  return typeof value !== "string" || value.trim() === "";
}

/** True for a documented field at its documented path. */
function isKnownField(path: string): boolean {
  return isParameterName(path) || path === "id" || path === "password" || path === identityPath;
}

interface Stray {
  readonly path: string;
  readonly isSent: boolean;
}

/** The fields that the catalogue does not know at their path, each once. */
function strayFields(subject: Subject): readonly Stray[] {
  const { body, fields } = viewOf(subject);
  const sent = body ? fieldPaths(body) : [];
  const rest = (subject.request?.rest ?? []).map(([name]) => name);
  const kept = new Set(fields.map(([name]) => name));
  return [
    ...sent.map((path) => ({ path, isSent: true })),
    ...rest.filter((name) => kept.has(name)).map((path) => ({ path, isSent: false })),
  ].filter(({ path }) => !isKnownField(path) && !isElsewhere(path));
}

/** True for what other rules cover. */
function isElsewhere(path: string): boolean {
  return path.startsWith("widget.theme.") || path === "refresh";
}

/** Where a stray field belongs; undefined where it belongs nowhere. */
function placeOf(path: string): { readonly name: string; readonly isUrl: boolean } | undefined {
  const parameter = urlParameterMeant(path);
  if (parameter) return { name: parameter, isUrl: true };
  // An item of the identity has names of its own.
  const field = path.startsWith(`${identityPath}.`) ? undefined : tokenFieldMeant(path);
  return field === undefined ? undefined : { name: field, isUrl: false };
}

const unknownField = rule({
  id: "unknown-field",
  severity: "warning",
  about: "request",
  needs: { nameOnly: true },
  meaning:
    "Belvo does not document this field of the token request. The endpoint ignores unknown fields and reports no error.",
  source: sources.introduction,
  bad: multiRegionRequest({ fetch_resource: ["ACCOUNTS"] }),
  good: multiRegionRequest({ fetch_resources: ["ACCOUNTS"] }),
  find: (subject) =>
    hitsFor(
      strayFields(subject).filter(({ path }) => placeOf(path) === undefined),
      ({ path, isSent }) => {
        const like = path.startsWith(`${identityPath}.`)
          ? lastPart(path) === "value"
            ? "number"
            : undefined
          : fieldLike(path);
        return {
          parameter: nameOf(path),
          isSent,
          message: say(oldFields.get(lastPart(path)) ?? "unknown-field", like),
          ...(like && { suggestion: like }),
          ...fixWith(subject, like && isParameterName(like) ? rename(path, like) : discard(path)),
        };
      },
    ),
});

/** Undocumented fields that public code uses. */
const oldFields: ReadonlyMap<
  string,
  "link-field" | "terms-version-field" | "colour-field" | "historical-field"
> = new Map([
  ["link", "link-field"],
  ["company_terms_version", "terms-version-field"],
  ["company_color", "colour-field"],
  ["fetch_historical", "historical-field"],
]);

const misplacedField = rule({
  id: "misplaced-field",
  severity: "warning",
  about: "request",
  needs: { nameOnly: true },
  meaning: "The field belongs in the widget URL or elsewhere in the body. Here it has no effect.",
  source: sources.introduction,
  bad: multiRegionRequest({ country_codes: ["MX"] }),
  good: urlWith("country_codes=MX"),
  find: (subject) =>
    hitsFor(
      [
        ...strayFields(subject),
        // By their names these are parameters of the URL.
        ...misplacedParameters(subject),
      ].flatMap(({ path, isSent }) => {
        const place = placeOf(path);
        return place ? [{ path, isSent, place }] : [];
      }),
      ({ path, isSent, place }) => ({
        parameter: nameOf(path),
        isSent,
        message: say(place.isUrl ? "belongs-in-url" : "belongs-elsewhere", place.name),
        suggestion: place.name,
        ...fixWith(subject, rename(path, place.name)),
      }),
    ),
});

function misplacedParameters(subject: Subject): readonly Stray[] {
  const { body } = viewOf(subject);
  return body
    ? Object.keys(body)
        .filter((name) => isParameterName(name) && urlParameterMeant(name) === name)
        .map((path) => ({ path, isSent: true }))
    : [];
}

const lists = [
  "fetch_resources",
  "widget.consent.permissions",
  identityPath,
  "widget.theme",
] as const;

const notAList = rule({
  id: "not-a-list",
  severity: "error",
  about: "request",
  meaning: "The field must be a JSON list. Belvo refuses text with `not_a_list`.",
  source: sources.introduction,
  bad: multiRegionRequest({ fetch_resources: "ACCOUNTS,OWNERS" }),
  good: multiRegionRequest({ fetch_resources: ["ACCOUNTS", "OWNERS"] }),
  find: (subject) => {
    const { body } = viewOf(subject);
    return lists
      .filter((path) => {
        const value = valueAt(body, path);
        return value !== undefined && !Array.isArray(value) && !isPlaceholder(subject, value);
      })
      .map((parameter) => ({
        parameter,
        message: say("not-a-list"),
      }));
  },
});

function isPlaceholder({ isTemplate }: Subject, value: unknown): boolean {
  return isTemplate === true && typeof value === "string" && hasPlaceholder(value);
}

const objects = ["widget", "widget.branding", "widget.callback_urls", "widget.consent"] as const;

const notAnObject = rule({
  id: "not-an-object",
  severity: "error",
  about: "request",
  meaning: "The body, or a part of it that has fields, is not a JSON object.",
  source: sources.introduction,
  bad: multiRegionRequest({ widget: true }),
  good: multiRegionRequest({ widget: { branding: { company_name: "ACME" } } }),
  find: (subject) => {
    const { request } = subject;
    if (!request) return [];
    if (!isObject(request.body)) {
      return [{ parameter: "", message: say("body-not-an-object") }];
    }
    const hits: Hit[] = objects
      .filter((path) => {
        // The widget as it was sent, the rest as it can be read.
        const value = valueAt(path === "widget" ? request.body : objectOf(request.body), path);
        return value !== undefined && !isObject(value) && !isPlaceholder(subject, value);
      })
      .map((parameter) => ({
        parameter,
        message: say("not-an-object"),
        ...fixWith(subject, discard(parameter)),
      }));
    const items = [identityPath, "widget.theme"].filter((path) => {
      const list = valueAt(viewOf(subject).body, path);
      return Array.isArray(list) && !list.every(isObject);
    });
    return [
      ...hits,
      ...items.map((parameter) => ({ parameter, message: say("items-not-objects") })),
    ];
  },
});

export const bodyRules = [
  missingCredentials,
  unknownField,
  misplacedField,
  notAList,
  notAnObject,
] as const;
