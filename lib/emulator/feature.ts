/** What a token request asks for, as told from its body: nothing in it names the flavour. */

import type { Flavour } from "@/lib/widget/flavours";
import { at, type JsonObject } from "./field-checks";

/** A flavour, or the token of the consent portal, which has scopes of its own. */
export type Feature = Flavour | "consent_management";

export function featureOf(body: JsonObject): Feature {
  const name = at(body["widget"], "openfinance_feature");
  if (name === "consent_management") return name;
  const isOpenFinance =
    name !== undefined ||
    at(body["widget"], "consent") !== undefined ||
    // Consent scopes alone are an Open Finance request that forgot its consent.
    (typeof body["scopes"] === "string" && body["scopes"].includes("consent"));
  if (isOpenFinance) return "ofda";
  return body["link_id"] === undefined ? "multi_region" : "multi_region_update";
}

export function flavourOf(feature: Feature): Flavour {
  return feature === "consent_management" ? "ofda" : feature;
}
