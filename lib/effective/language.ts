/** The language of the widget. */

import { withDefaults } from "@/lib/widget/defaults";
import { declarationOf } from "@/lib/widget/flavours/flavours";
import { say } from "./sentences";
import { state, type Facts, type Statement } from "./statement";
import { labelOf } from "./words";

export function languageStatements(facts: Facts): readonly Statement[] {
  const { locale, flavour } = facts.config;
  const { onlyLocale } = declarationOf(flavour);
  const language = labelOf("locale", withDefaults(facts.config).locale ?? "");
  if (onlyLocale && locale !== onlyLocale) {
    return [
      locale === undefined
        ? state(facts, "language", ["locale"], say("language-not-portuguese", language), {
            doubt: "contradicted",
          })
        : state(facts, "language", ["locale"], say("language-set-otherwise", language)),
    ];
  }
  if (locale === "en") {
    return [
      state(facts, "language", ["locale"], say("language-undocumented", language), {
        doubt: "undocumented",
      }),
    ];
  }
  return [
    state(
      facts,
      "language",
      ["locale"],
      locale === undefined ? say("language-by-default", language) : say("language", language),
    ),
  ];
}
