/** The language of the widget. */

import { declarationOf } from "@/lib/widget/flavours/flavours";
import { state, type Facts, type Statement } from "./statement";
import { documentedDefaults } from "./defaults";
import { labelOf } from "./words";

const needsPortuguese =
  "Belvo's documents say that Open Finance Brazil needs pt to function correctly";

export function languageStatements(facts: Facts): readonly Statement[] {
  const { locale, flavour } = facts.config;
  const { onlyLocale } = declarationOf(flavour);
  const language = labelOf("locale", locale ?? documentedDefaults.locale);
  if (onlyLocale && locale !== onlyLocale) {
    return [
      locale === undefined
        ? state(
            facts,
            "language",
            ["locale"],
            `${needsPortuguese}, and also that the widget speaks ${language} when nothing is set.`,
            { doubt: "contradicted" },
          )
        : state(
            facts,
            "language",
            ["locale"],
            `The widget is asked to speak ${language}, but ${needsPortuguese}.`,
          ),
    ];
  }
  if (locale === "en") {
    return [
      state(
        facts,
        "language",
        ["locale"],
        `The widget is asked to speak ${language}: the original collection has it, Belvo's documents do not.`,
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
        ? `The widget speaks ${language}, as Belvo's documents say of an unset language.`
        : `The widget speaks ${language}.`,
    ),
  ];
}
