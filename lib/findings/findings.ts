/** Everything that the rules find in a subject. Never throws. */

import { catalogueNames } from "@/lib/widget/catalogue";
import { identityPath } from "@/lib/widget/identity";
import { holdsPrivate } from "@/lib/widget/private-names";
import { pageOf } from "@/lib/widget/sources";
import type { Finding, Hit, Rule } from "./finding";
import { isKnownEnough } from "./gate";
import { rules } from "./rules";
import type { Subject } from "./subject";

/** The URL first, then the token request; in each by the order of the catalogue, what is unknown last. */
export function findings(subject: Subject): readonly Finding[] {
  return rules
    .flatMap((rule) =>
      hitsOf(rule, subject).map((hit) => ({
        about: hit.about ?? rule.about,
        place: placeOf(hit.parameter),
        finding: findingOf(rule, hit, subject),
      })),
    )
    .sort(
      (one, other) =>
        Number(one.about === "request") - Number(other.about === "request") ||
        one.place - other.place,
    )
    .map(({ finding }) => finding);
}

function hitsOf(rule: Rule, subject: Subject): readonly Hit[] {
  return rule.find(subject).filter((hit) => isKnownEnough(subject, rule, hit));
}

function findingOf(rule: Rule, hit: Hit, { flavour }: Subject): Finding {
  const { parameter, items, suggestion, fix, place } = hit;
  const { code, values } = hit.message;
  const message = hit.message.words();
  const severity = hit.severity ?? rule.severity;
  const isAboutRequest = (hit.about ?? rule.about) === "request";
  const finding = {
    rule: rule.id,
    severity,
    parameter,
    source: pageOf(rule.source, flavour),
    blocks: isAboutRequest && severity === "error" && hit.isSent !== false,
    ...(fix && { fix }),
    ...(place && { place }),
  };
  // The rules quote with care; a check of the catalogue may name an item that is a number of a person.
  if ([message, suggestion ?? "", ...(items ?? [])].some(holdsPrivate)) {
    return { ...finding, message: rule.meaning, says: { code, values: [] } };
  }
  return {
    ...finding,
    message,
    says: { code, values },
    ...(items && { items }),
    ...(suggestion !== undefined && { suggestion }),
  };
}

const first = ["", "access_token", "refresh", "id", "password"];
const order = new Map<string, number>(
  [...first, ...catalogueNames].map((name, index) => [name, index]),
);

function placeOf(parameter: string): number {
  // The identity is listed with the rest of the consent.
  const name = parameter === identityPath ? "widget.consent.permissions" : parameter;
  return order.get(name) ?? order.size;
}
