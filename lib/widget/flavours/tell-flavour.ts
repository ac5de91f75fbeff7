/** Finds the flavour of artefacts. A widget URL rarely says it, because the token decides. */

import { appliesTo, catalogueNames, entryOf, isParameterName } from "@/lib/widget/catalogue";
import { identityPath } from "@/lib/widget/identity";
import { valueAt } from "@/lib/widget/json";
import type { Entry } from "@/lib/widget/read-entries";
import { declarationOf, flavours, type Flavour } from "./flavours";

/** Undefined if it is unknown. The token request goes before the URL, because Belvo decides by the token. */
export function tellFlavour(entries: readonly Entry[], body: unknown): Flavour | undefined {
  return flavourOfBody(body) ?? flavourOfQuery(entries);
}

/** A setting or scope of one flavour alone identifies it. */
function flavourOfBody(body: unknown): Flavour | undefined {
  const given = valueAt(body, "scopes");
  const scopes = (Array.isArray(given) ? given : [given])
    .filter((one) => typeof one === "string")
    .flatMap((one) => one.split(/[\s,]+/));
  return special.find(
    (flavour) =>
      ownNames(flavour).some((name) => isAsked(body, name)) ||
      declarationOf(flavour).tellingScopes?.some((scope) => scopes.includes(scope)),
  );
}

/** At its path, or at the root of the body, where some put it. */
function isAsked(body: unknown, name: string): boolean {
  const last = name.slice(name.lastIndexOf(".") + 1);
  return valueAt(body, name) !== undefined || valueAt(body, last) !== undefined;
}

function flavourOfQuery(entries: readonly Entry[]): Flavour | undefined {
  const told = special.find((flavour) =>
    entries.some(([name]) => ownNames(flavour).some((own) => own === name)),
  );
  if (told) return told;
  const reached = entries.flatMap(([name, value]) => {
    const { integrationOf } = isParameterName(name) ? entryOf(name) : {};
    return integrationOf ? value.split(",").flatMap((item) => integrationOf(item) ?? []) : [];
  });
  const [integration, ...others] = new Set(reached);
  if (integration === undefined || others.length > 0) return undefined;
  return flavours.find((flavour) => declarationOf(flavour).integration === integration);
}

/** The most specific one first. */
const special = flavours.toReversed();

/** The settings of this flavour alone, and the path of its consent if it has one. */
function ownNames(flavour: Flavour): readonly string[] {
  return [
    ...catalogueNames.filter(
      (name) =>
        appliesTo(name, flavour) &&
        flavours.every((other) => other === flavour || !appliesTo(name, other)),
    ),
    ...(declarationOf(flavour).asksForConsent ? [consentPath, identityPath] : []),
  ];
}

const consentPath = "widget.consent";
