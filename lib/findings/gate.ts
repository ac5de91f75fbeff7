/**
 * The one place that decides whether enough is known for a rule to speak: below a value that only a run tells nothing
 * is known, and nothing is missing from an object to which a run may add more.
 */

import { travelsIn, isParameterName } from "@/lib/widget/catalogue";
import { identityPath } from "@/lib/widget/identity";
import type { Artefact } from "@/lib/widget/declared-rule";
import type { Hit, Rule } from "./finding";
import { objectOf, valueAt } from "@/lib/widget/json";
import type { OpenPlaces, Subject } from "./subject";

export function isKnownEnough(
  subject: Subject,
  { about, needs }: Pick<Rule, "about" | "needs">,
  hit: Hit,
): boolean {
  const artefact = hit.about ?? about;
  return (
    isKnown(subject, artefact, hit.parameter, needs) &&
    (needs?.others ?? []).every((name) => isKnown(subject, artefactOf(name), name))
  );
}

function isKnown(
  subject: Subject,
  artefact: Artefact,
  path: string,
  needs?: Rule["needs"],
): boolean {
  const open = (artefact === "url" ? subject.url : subject.request)?.open;
  if (!open || path === "") return true;
  const above = pathsAbove(path);
  if (above.some((one) => open.values.has(one))) return false;
  if (needs?.nameOnly) return true;
  if (open.values.has(path) || open.records.has(path) || isOpenBelow(open, path, needs?.ofItems))
    return false;
  return isPresent(subject, artefact, path) || !["", ...above].some((one) => open.records.has(one));
}

/** Of a list with fields of its own, one open field makes the list open, unless a rule looks at another one alone. */
function isOpenBelow(
  { values, records }: OpenPlaces,
  path: string,
  ofItems: string | undefined,
): boolean {
  if (path !== identityPath) return false;
  const below = [...values.keys(), ...records.keys()].filter((one) => one.startsWith(`${path}.`));
  return below.some((one) => {
    const [, name] = one.slice(path.length + 1).split(".");
    return ofItems === undefined || name === undefined || name === ofItems;
  });
}

function isPresent({ url, request }: Subject, artefact: Artefact, path: string): boolean {
  return artefact === "url"
    ? (url?.entries.some(([name]) => name === path) ?? false)
    : valueAt(objectOf(request?.body), path) !== undefined;
}

/** `widget`, `widget.consent` for `widget.consent.purpose`. */
function pathsAbove(path: string): readonly string[] {
  const parts = path.split(".");
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join("."));
}

function artefactOf(name: string): Artefact {
  return isParameterName(name) && travelsIn(name) === "widget URL" ? "url" : "request";
}

/** True for an entry that is, or stands below, a value that only a run tells. */
export function isOpenAt(open: OpenPlaces | undefined, path: string): boolean {
  return open !== undefined && [path, ...pathsAbove(path)].some((one) => open.values.has(one));
}
