import type { Phrase } from "@/lib/emulator/phrase";

/** In the language of the page, or marked as English. */
export function Translated({ phrase: { text, lang } }: { readonly phrase: Phrase }) {
  return <span lang={lang}>{text}</span>;
}
