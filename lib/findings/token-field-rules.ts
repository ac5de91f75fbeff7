/** The link, how long Belvo keeps data, and what it fetches. */

import { isParameterName } from "@/lib/widget/catalogue";
import { deprecatedResources, fetchableOptions } from "@/lib/widget/resources";
import { sources } from "@/lib/widget/sources";
import { fromCatalogue } from "./checked";
import { closest } from "./closest";
import { multiRegionRequest, requestWith, urlWith } from "./example-text";
import type { Rule } from "./finding";
import { change, fixWith, rewrite, unset } from "./mend";

const updateScopes = "read_institutions,write_links,read_links";

const invalidLinkId = fromCatalogue({
  id: "invalid-link-id",
  severity: "error",
  about: "request",
  meaning: "Update mode repairs an existing link, whose id is a UUID.",
  source: sources.updateMode,
  bad: requestWith({ link_id: "42", scopes: updateScopes }),
  good: requestWith({ link_id: "7e0a4a4c-1d3b-4f7e-9a53-2f4b8c6d1e90", scopes: updateScopes }),
});

const storageNeedsStore = fromCatalogue(
  {
    id: "storage-needs-store",
    severity: "warning",
    about: "request",
    needs: { others: ["access_mode"] },
    meaning:
      "A recurrent link (the default) must store the credentials. Belvo documents the error `invalid_credentials_storage` for the creation of a link: the token is fine, and the connection may fail.",
    source: sources.errors,
    bad: `${urlWith("access_mode=recurrent")}\n${multiRegionRequest({ credentials_storage: "365d" })}`,
    good: `${urlWith("access_mode=single")}\n${multiRegionRequest({ credentials_storage: "365d" })}`,
  },
  (_, subject) => ({
    suggestion: "credentials_storage: store, or access_mode=single in the URL",
    ...fixWith(
      subject,
      change("credentials_storage", () => "store"),
    ),
  }),
);

const nostoreNeedsResources = fromCatalogue(
  {
    id: "nostore-needs-resources",
    severity: "error",
    about: "request",
    needs: { others: ["access_mode", "fetch_resources"] },
    meaning:
      "Without stored credentials, Belvo can fetch only once and must know what. Otherwise it refuses with `invalid_fetch_resources`.",
    source: sources.errors,
    bad: `${urlWith("access_mode=single")}\n${multiRegionRequest({ credentials_storage: "nostore" })}`,
    good: `${urlWith("access_mode=single")}\n${multiRegionRequest({ credentials_storage: "nostore", fetch_resources: ["ACCOUNTS"] })}`,
  },
  (_, subject) => ({
    suggestion: "fetch_resources with what you need",
    ...fixWith(subject, unset("credentials_storage")),
  }),
);

const invalidStorage = fromCatalogue(
  {
    id: "invalid-storage",
    severity: "error",
    about: "request",
    meaning: "Allowed: store, nostore, or 1d to 365d.",
    source: sources.retention,
    bad: multiRegionRequest({ credentials_storage: "400d" }),
    good: multiRegionRequest({ credentials_storage: "store" }),
  },
  (_, subject) =>
    fixWith(
      subject,
      rewrite("credentials_storage", (raw) => storageLike(raw) ?? raw),
    ),
);

function storageLike(raw: string): string | undefined {
  const text = raw.trim().toLowerCase();
  if (/^no[ _-]?stored?$/.test(text)) return "nostore";
  if (/^stored?$/.test(text)) return "store";
  const days = Number(/^(\d{1,3}) ?(?:d|days?)?$/.exec(text)?.[1]);
  return days >= 1 && days <= 365 ? `${days}d` : undefined;
}

const invalidStaleIn = fromCatalogue(
  {
    id: "invalid-stale-in",
    severity: "error",
    about: "request",
    meaning: "The value must be a number of days followed by d, such as 300d.",
    source: sources.retention,
    bad: multiRegionRequest({ stale_in: "300" }),
    good: multiRegionRequest({ stale_in: "300d" }),
  },
  (_, subject) =>
    fixWith(
      subject,
      rewrite("stale_in", (raw) => {
        const days = Number(/^(\d{1,3}) ?(?:d|days?)?$/i.exec(raw.trim())?.[1]);
        return days >= 1 ? `${days}d` : raw;
      }),
    ),
);

const resourceNames = fetchableOptions.map(({ value }) => value);
const currentNames = resourceNames.filter(
  (name) => !deprecatedResources.some((old) => old === name),
);

const unknownResource = fromCatalogue(
  {
    id: "unknown-resource",
    severity: "error",
    about: "request",
    meaning: "Belvo's data dictionaries list no such resource. Names are uppercase.",
    source: sources.introduction,
    bad: multiRegionRequest({ fetch_resources: ["ACCOUNT"] }),
    good: multiRegionRequest({ fetch_resources: ["ACCOUNTS"] }),
  },
  ({ parameter }, subject) => {
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
  },
);

const deprecatedResource = fromCatalogue(
  {
    id: "deprecated-resource",
    severity: "warning",
    about: "request",
    meaning: "Belvo's data dictionaries mark this resource name as deprecated.",
    source: sources.introduction,
    bad: multiRegionRequest({ fetch_resources: ["INVESTMENTS_TRANSACTIONS"] }),
    good: multiRegionRequest({ fetch_resources: ["INVESTMENT_TRANSACTIONS"] }),
  },
  ({ parameter }, subject) =>
    isParameterName(parameter)
      ? fixWith(
          subject,
          rewrite(parameter, (raw) => {
            const names = raw
              .split(",")
              .map((name) =>
                name === "INVESTMENTS_TRANSACTIONS" ? "INVESTMENT_TRANSACTIONS" : name,
              )
              .filter((name) => !deprecatedResources.some((old) => old === name));
            return [...new Set(names)].join(",") || undefined;
          }),
        )
      : {},
);

export const tokenFieldRules: readonly Rule[] = [
  invalidLinkId,
  storageNeedsStore,
  nostoreNeedsResources,
  invalidStorage,
  invalidStaleIn,
  unknownResource,
  deprecatedResource,
];
