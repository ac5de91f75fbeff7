/** All that differs between flavours. Whoever needs to know asks for one of these properties, never for a name. */

import type { Environment } from "@/lib/widget/environments";
import type { Persona } from "@/lib/widget/identity";
import type { Value } from "@/lib/widget/kinds";

export interface FlavourDeclaration {
  readonly label: string;
  /** When to use it, in one sentence. */
  readonly when: string;
  /** Where Belvo hosts the page that its token opens, in every environment. */
  readonly widgetUrl: string;
  /** Exactly as Belvo documents them. */
  readonly scopes: readonly string[];
  /** Scopes that no other flavour needs: a token request with one of them is of this flavour. Unset means none. */
  readonly tellingScopes?: readonly string[];
  /** The user consents to share: the token request has a consent, and names who consents. */
  readonly asksForConsent: boolean;
  /** The token repairs a link that exists: the link decides the institution, and the widget shows no list. */
  readonly repairsLink: boolean;
  /** Which institutions the token reaches. */
  readonly integration: "credentials" | "openfinance";
  /** The only language that works, says Belvo; unset means that any does. */
  readonly onlyLocale?: "pt";
  /** The list hides employment institutions until the URL asks for types, resources or names. */
  readonly hidesEmployment: boolean;
  /** How long Belvo keeps credentials when the request does not say it, by access mode; unset means undocumented. */
  readonly defaultStorage?: { readonly single: string; readonly recurrent: string };
  /** Belvo's guide for this flavour, which marks fields as required; unset where there is none. */
  readonly guide?: string;
  /** What a link costs at the bank that counts, as a sentence; unset where Belvo says nothing of the kind. */
  readonly quota?: string;
  /** What a first try needs and a newcomer does not have. */
  readonly samples: (
    environment: Environment | undefined,
  ) => Readonly<Record<string, Value>> & { readonly persona?: Persona };
}
