import { translate } from "@/lib/emulator/phrases";
import type { Locale } from "@/lib/emulator/read-widget";

interface TranslatedProps {
  readonly locale: Locale;
  readonly text: string;
}

/** A phrase of the catalogue in the language of the page, or marked as English. */
export function Translated({ locale, text }: TranslatedProps) {
  const phrase = translate(locale, text);
  return <span lang={phrase.lang}>{phrase.text}</span>;
}
