/** What a token request asks for, as told from its body: nothing in it names the flavour. */

import {
  declarationOf,
  defaultFlavour,
  flavours,
  type Flavour,
} from "@/lib/widget/flavours/flavours";
import { tellFlavour } from "@/lib/widget/flavours/tell-flavour";
import type { JsonObject } from "@/lib/widget/json";
import { at } from "./field-checks";

/** A flavour, or the token of the consent portal, which has scopes of its own. */
export type Feature = Flavour | "consent_management";

export function featureOf(body: JsonObject): Feature {
  const name = at(body["widget"], "openfinance_feature");
  if (name === "consent_management") return name;
  return tellFlavour([], body) ?? defaultFlavour;
}

/** A token of the portal opens no widget; what it holds is read as that of the flavour that asks for consent. */
export function flavourOf(feature: Feature): Flavour {
  return feature === "consent_management" ? consenting : feature;
}

const consenting =
  flavours.find((flavour) => declarationOf(flavour).asksForConsent) ?? defaultFlavour;

export function asksForConsent(feature: Feature): boolean {
  return declarationOf(flavourOf(feature)).asksForConsent;
}
