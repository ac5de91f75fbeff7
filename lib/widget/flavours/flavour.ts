/** Everything that differs between flavours. Code reads these properties and never compares names. */

import type { Environment } from "@/lib/widget/environments";
import type { Persona } from "@/lib/widget/identity";
import type { Translated, Value } from "@/lib/widget/kinds";

/** Which institutions a token reaches. */
export type Integration = "credentials" | "openfinance";

export interface FlavourDeclaration {
  readonly label: string;
  /** The label, on the emulator's page; unset means the same as in English. */
  readonly translated?: Translated;
  /** When to use it, in one sentence. */
  readonly when: string;
  /** Where Belvo hosts the page that its token opens. */
  readonly widgetUrls: Readonly<Record<Exclude<Environment, "emulator">, string>>;
  /** Exactly as Belvo documents them. */
  readonly scopes: readonly string[];
  /** Scopes that only this flavour needs: they identify its token requests. Unset means none. */
  readonly tellingScopes?: readonly string[];
  /** The user consents to share data: the token request has a consent and an identity. */
  readonly asksForConsent: boolean;
  /** The token repairs an existing link: the link decides the institution, and the widget shows no list. */
  readonly repairsLink: boolean;
  readonly integration: Integration;
  /** The only language that works, according to Belvo. Unset means any. */
  readonly onlyLocale?: "pt";
  /** The list hides employment institutions unless the URL sets types, resources or names. */
  readonly hidesEmployment: boolean;
  /** What Belvo fetches if the request does not say. Unset means undocumented. */
  readonly defaultResources?: readonly string[];
  /** How long Belvo keeps credentials by default, by access mode. Unset means undocumented. */
  readonly defaultStorage?: { readonly single: string; readonly recurrent: string };
  /** Belvo's guide for this flavour, which marks fields as required. Unset means none. */
  readonly guide?: string;
  /** What a link costs of a quota, in a sentence or two. Unset means undocumented. */
  readonly quota?: string;
  /** Values for a first try that a newcomer does not have. */
  readonly samples: (
    environment: Environment | undefined,
  ) => Readonly<Record<string, Value>> & { readonly persona?: Persona };
}
