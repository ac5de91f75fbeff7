/** A phrase on the widget page, which speaks three languages. */

import { declarationOf, type Flavour } from "@/lib/widget/flavours/flavours";
import type { Translated } from "@/lib/widget/kinds";

export const locales = ["es", "pt", "en"] as const;

export type Locale = (typeof locales)[number];

export interface Phrase {
  readonly text: string;
  /** Of the text, where it is not the page's. */
  readonly lang?: "en";
}

export function flavourLabel(locale: Locale, flavour: Flavour): string {
  const { label, translated } = declarationOf(flavour);
  return locale === "en" ? label : (translated?.[locale] ?? label);
}

/** What has no translation is shown in English and marked so: a new parameter needs none. */
export function phraseIn(locale: Locale, text: string, translated: Translated | undefined): Phrase {
  if (locale === "en") return { text };
  return translated ? { text: translated[locale] } : { text, lang: "en" };
}
