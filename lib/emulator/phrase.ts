/** A phrase on the widget page, which speaks three languages. */

import type { Translated } from "@/lib/widget/kinds";

export const locales = ["es", "pt", "en"] as const;

export type Locale = (typeof locales)[number];

export interface Phrase {
  readonly text: string;
  /** Of the text, where it is not the page's. */
  readonly lang?: "en";
}

/** What has no translation is shown in English and marked so: a new parameter needs none. */
export function phraseIn(locale: Locale, text: string, translated: Translated | undefined): Phrase {
  if (locale === "en") return { text };
  return translated ? { text: translated[locale] } : { text, lang: "en" };
}
