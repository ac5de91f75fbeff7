/** The reasons not to read an entry, in the other languages of the widget page. */

import { declarationOf } from "@/lib/widget/flavours/flavours";
import type { Allowed, Translated } from "@/lib/widget/kinds";
import { longestText, mostEntries } from "@/lib/widget/limits";
import type { UnreadReason } from "@/lib/widget/unread";
import { unreadText } from "@/lib/widget/unread-texts";
import { phraseIn, type Locale, type Phrase } from "./phrase";

export function unreadPhrase(locale: Locale, reason: UnreadReason): Phrase {
  return phraseIn(locale, unreadText(reason), translated(reason));
}

/** Undefined for what no widget URL can be. */
function translated(reason: UnreadReason): Translated | undefined {
  switch (reason.code) {
    case "unknown":
      return { es: "Parámetro desconocido.", pt: "Parâmetro desconhecido." };
    case "repeated":
      return {
        es: "Parámetro repetido. Se usa el primer valor válido.",
        pt: "Parâmetro repetido. O primeiro valor válido é usado.",
      };
    case "empty":
      return { es: "Valor vacío.", pt: "Valor vazio." };
    case "too-many-entries":
      return {
        es: `Solo se leen las primeras ${mostEntries} entradas.`,
        pt: `Só as primeiras ${mostEntries} entradas são lidas.`,
      };
    case "misplaced":
      return {
        es: "Va en la petición del token; el widget no lo lee de su URL.",
        pt: "Vai no pedido do token; o widget não o lê da sua URL.",
      };
    case "not-allowed": {
      const { es, pt } = allowedWords(reason.allowed);
      return { es: `Valores admitidos: ${es}.`, pt: `Valores aceitos: ${pt}.` };
    }
    case "not-used": {
      const { label } = declarationOf(reason.flavour);
      return { es: `${label} no usa este parámetro.`, pt: `${label} não usa este parâmetro.` };
    }
    case "value-repeated":
    case "too-many-axes":
    case "too-many-values":
    case "side-repeated":
    case "no-side":
      return undefined;
  }
}

function allowedWords(allowed: Allowed): Translated {
  switch (allowed.as) {
    case "text":
      return {
        es: `texto de hasta ${longestText} caracteres`,
        pt: `texto de até ${longestText} caracteres`,
      };
    case "one": {
      const values = allowed.values.join(", ");
      return { es: values, pt: values };
    }
    case "list": {
      const values = allowed.values.join(", ");
      return { es: `${values}, separados por comas`, pt: `${values}, separados por vírgulas` };
    }
    case "names":
      return { es: "nombres separados por comas", pt: "nomes separados por vírgulas" };
    case "number":
      return { es: "un número entero", pt: "um número inteiro" };
  }
}
