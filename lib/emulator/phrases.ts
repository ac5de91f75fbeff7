/** The reasons not to read an entry, in the other languages of the widget page. */

import { declarationOf, flavours } from "@/lib/widget/flavours/flavours";
import { phraseIn, type Locale, type Phrase } from "./phrase";

type Pair = readonly [es: string, pt: string];

const phrases: Readonly<Record<string, Pair>> = {
  "Unknown parameter.": ["Parámetro desconocido.", "Parâmetro desconhecido."],
  "Duplicate. The first valid value is used.": [
    "Parámetro repetido. Se usa el primer valor válido.",
    "Parâmetro repetido. O primeiro valor válido é usado.",
  ],
  "Empty value.": ["Valor vacío.", "Valor vazio."],
  "Belongs in the token request. The widget ignores it in the URL.": [
    "Va en la petición del token; el widget no lo lee de su URL.",
    "Vai no pedido do token; o widget não o lê da sua URL.",
  ],
  "Allowed: names separated by commas.": [
    "Valores admitidos: nombres separados por comas.",
    "Valores aceitos: nomes separados por vírgulas.",
  ],
  ...Object.fromEntries(
    flavours
      .map(declarationOf)
      .map(({ label }): [string, Pair] => [
        `${label} does not use this parameter.`,
        [`${label} no usa este parámetro.`, `${label} não usa este parâmetro.`],
      ]),
  ),
};

export function translate(locale: Locale, text: string): Phrase {
  const pair = Object.hasOwn(phrases, text) ? phrases[text] : inList(text);
  return phraseIn(locale, text, pair && { es: pair[0], pt: pair[1] });
}

/** The values of a choice or a list are the same in any language. */
function inList(text: string): Pair | undefined {
  const found = /^Allowed: ((?:\w+, )*\w+)(, separated by commas)?\.$/.exec(text);
  const [, values, isList] = found ?? [];
  if (values === undefined) return undefined;
  return [
    `Valores admitidos: ${values}${isList ? ", separados por comas" : ""}.`,
    `Valores aceitos: ${values}${isList ? ", separados por vírgulas" : ""}.`,
  ];
}
