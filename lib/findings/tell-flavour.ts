/** Tells the flavour from the artefacts. A widget URL rarely says it: the token decides. */

import type { Flavour } from "@/lib/widget/flavours";
import type { Entry } from "@/lib/widget/read-entries";

/** Undefined where nothing decides. The token request goes before the URL, because it is what decides at Belvo's. */
export function tellFlavour(entries: readonly Entry[], body: unknown): Flavour | undefined {
  return flavourOfBody(body) ?? flavourOfQuery(entries);
}

function flavourOfBody(body: unknown): Flavour | undefined {
  const { link_id, scopes, widget, openfinance_feature } = membersOf(body);
  const { consent, openfinance_feature: feature, purpose } = membersOf(widget);
  const given: readonly unknown[] = Array.isArray(scopes) ? scopes : [scopes];
  const scope = given.filter((one) => typeof one === "string").join();
  const isOpenFinance = consent ?? feature ?? openfinance_feature ?? purpose;
  if (isOpenFinance !== undefined || scope.includes("consent")) return "ofda";
  if (link_id !== undefined) return "multi_region_update";
  return scope.includes("write_links") ? "multi_region" : undefined;
}

/** Only Open Finance Brazil has an integration type, and only its institutions have names that start with `of`. */
function flavourOfQuery(entries: readonly Entry[]): Flavour | undefined {
  if (entries.some(([name]) => name === "integration_type")) return "ofda";
  const names = entries
    .filter(([name]) => name === "institutions")
    .flatMap(([, value]) => value.split(","))
    .filter((name) => /^[a-z0-9]+_[a-z]{2}_[a-z]+$/.test(name));
  if (names.length === 0) return undefined;
  const open = names.filter((name) => name.startsWith("of"));
  return open.length === names.length ? "ofda" : open.length === 0 ? "multi_region" : undefined;
}

function membersOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}
