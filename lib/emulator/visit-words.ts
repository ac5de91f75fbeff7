/** What the visit says beside the words of the sketch. */

import type { Locale } from "./phrase";

export interface VisitWords {
  /** Under the drawing. */
  readonly drawing: string;
  readonly back: string;
  readonly close: string;
  readonly bank: string;
  readonly bankBody: (institution: string) => string;
  readonly approve: string;
  readonly refuse: string;
  readonly refused: string;
  readonly refusedBody: string;
  readonly wrongCode: string;
  readonly wrongCodeBody: string;
}

export const visitWords: Readonly<Record<Locale, VisitWords>> = {
  es: {
    drawing: "Dibujo. El widget de Belvo decide cómo se ve en realidad.",
    back: "Atrás",
    close: "Cerrar",
    bank: "Banco emulado",
    bankBody: (institution) => `¿Autorizas que ${institution} comparta tus datos?`,
    approve: "Autorizar",
    refuse: "Rechazar",
    refused: "No autorizaste el acceso",
    refusedBody: "Puedes intentarlo de nuevo o salir.",
    wrongCode: "El código no es correcto",
    wrongCodeBody: "El código del emulador es 111111.",
  },
  pt: {
    drawing: "Desenho. O widget da Belvo decide a aparência real.",
    back: "Voltar",
    close: "Fechar",
    bank: "Banco emulado",
    bankBody: (institution) => `Você autoriza ${institution} a compartilhar seus dados?`,
    approve: "Autorizar",
    refuse: "Recusar",
    refused: "Você não autorizou o acesso",
    refusedBody: "Você pode tentar de novo ou sair.",
    wrongCode: "O código não está correto",
    wrongCodeBody: "O código do emulador é 111111.",
  },
  en: {
    drawing: "Sketch. Belvo's widget decides how it really looks.",
    back: "Back",
    close: "Close",
    bank: "Emulated bank",
    bankBody: (institution) => `Do you allow ${institution} to share your data?`,
    approve: "Approve",
    refuse: "Refuse",
    refused: "You refused access",
    refusedBody: "You can try again or leave.",
    wrongCode: "The code is wrong",
    wrongCodeBody: "The emulator's code is 111111.",
  },
};
