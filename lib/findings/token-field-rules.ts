/** The link, how long Belvo keeps data, and what it fetches. */

import { isParameterName } from "@/lib/widget/catalogue";
import { deprecatedResources, fetchableOptions } from "@/lib/widget/resources";
import { fromCatalogue } from "./checked";
import { closest } from "./closest";
import {
  deprecatedResource,
  invalidLinkId,
  invalidStaleIn,
  invalidStorage,
  nostoreNeedsResources,
  storageNeedsStore,
  unknownResource,
} from "@/lib/widget/request-check-rules";

import { fixWith, rewrite } from "./make-fix";

const resourceNames = fetchableOptions.map(({ value }) => value);
const currentNames = resourceNames.filter(
  (name) => !deprecatedResources.some((old) => old === name),
);

const spelt = fromCatalogue(unknownResource, ({ parameter }, subject) => {
  if (!isParameterName(parameter)) return {};
  const swap = (raw: string) =>
    raw
      .split(",")
      .flatMap((name) =>
        resourceNames.includes(name) ? name : (closest(name, currentNames) ?? []),
      );
  const held = subject.reading.config[parameter];
  const meant =
    typeof held === "object" ? held.filter((name) => !resourceNames.includes(name)) : [];
  const near = meant.slice(0, 20).flatMap((name) => closest(name, currentNames) ?? []);
  return {
    ...(near.length > 0 && { suggestion: near.join(", ") }),
    ...fixWith(
      subject,
      rewrite(parameter, (raw) => [...new Set(swap(raw))].join(",") || undefined),
    ),
  };
});

export const tokenFieldRules = [
  fromCatalogue(invalidLinkId),
  fromCatalogue(storageNeedsStore),
  fromCatalogue(nostoreNeedsResources),
  fromCatalogue(invalidStorage),
  fromCatalogue(invalidStaleIn),
  spelt,
  fromCatalogue(deprecatedResource),
] as const;
