/** The language of the widget. */

import { withDefaults } from "@/lib/widget/defaults";
import { declarationOf } from "@/lib/widget/flavours/flavours";
import { state, type Facts, type Statement } from "./statement";
import { labelOf } from "./words";

const needsPortuguese = "Open Finance Brazil works correctly only in Portuguese (pt)";

export function languageStatements(facts: Facts): readonly Statement[] {
  const { locale, flavour } = facts.config;
  const { onlyLocale } = declarationOf(flavour);
  const language = labelOf("locale", withDefaults(facts.config).locale ?? "");
  if (onlyLocale && locale !== onlyLocale) {
    return [
      locale === undefined
        ? state(
            facts,
            "language",
            ["locale"],
            `${needsPortuguese}, but the documented default is ${language}.`,
            { doubt: "contradicted" },
          )
        : state(facts, "language", ["locale"], `The URL sets ${language}, but ${needsPortuguese}.`),
    ];
  }
  if (locale === "en") {
    return [
      state(
        facts,
        "language",
        ["locale"],
        `The widget speaks ${language}: it has these texts, but current pages do not list en.`,
        { doubt: "undocumented" },
      ),
    ];
  }
  return [
    state(
      facts,
      "language",
      ["locale"],
      locale === undefined
        ? `The widget speaks ${language}, the documented default.`
        : `The widget speaks ${language}.`,
    ),
  ];
}
