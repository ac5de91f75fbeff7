/** The words of the emulator's widget page, in the three languages of `locale`. */

import type { OutcomeKind } from "./outcomes";
import type { TokenReading } from "./read-token";
import type { Locale } from "./phrase";
import type { FallReason } from "@/lib/widget/fall-reasons";
import type { Absence } from "./remaining-institutions";

type BadState = Exclude<TokenReading["state"], "valid">;

interface Message {
  readonly title: string;
  readonly remedy: string;
}

export interface Words {
  readonly emulator: string;
  readonly notABank: string;
  readonly unnamed: string;
  readonly intro: string;
  readonly tokenStates: Readonly<Record<BadState, Message>>;
  /** Followed by an error code. */
  readonly belvoReports: string;
  readonly expiresIn: (minutes: number) => string;
  readonly chooseInstitution: string;
  readonly noneChosen: string;
  readonly noneRemains: string;
  readonly linkDecides: string;
  readonly straightToLogin: string;
  readonly asksForToken: string;
  readonly lastError: string;
  readonly noError: string;
  readonly finish: string;
  readonly outcomes: Readonly<Record<OutcomeKind, string>>;
  readonly usesUp: string;
  readonly noCallback: string;
  readonly fromUrl: string;
  readonly fromToken: string;
  readonly nothingSet: string;
  readonly nothingInToken: string;
  readonly messages: string;
  readonly ignored: string;
  readonly emptyValue: string;
  /** What of a list is not shown. */
  readonly andMore: (count: number) => string;
  readonly fallen: (count: number) => string;
  readonly reason: (reason: FallReason) => string;
  readonly absences: Readonly<Record<Absence, string>>;
  readonly finishedTitle: string;
  readonly wouldCall: string;
  readonly wouldSend: string;
  readonly backToStudio: string;
}

const es: Words = {
  emulator: "Emulador de Widget Studio",
  notABank: "Esto no es Belvo ni un banco: nada de lo que ocurre aquí es real.",
  unnamed: "Widget de conexión",
  intro: "Lo que recibiría el widget real, y cómo terminar la visita.",
  tokenStates: {
    missing: {
      title: "Falta el access token.",
      remedy: "Genera un token y abre el widget con access_token en la URL.",
    },
    malformed: {
      title: "El access token no es un JWT.",
      remedy: "Puede estar cortado o ser un texto de ejemplo. Copia entero el campo access.",
    },
    foreign: {
      title: "Este emulador no emitió el access token.",
      remedy:
        "Los tokens de Belvo abren el widget de Belvo. Para este, genera uno en el entorno emulator.",
    },
    refresh: {
      title: "Este es el refresh token.",
      remedy: "El widget se abre con el otro campo de la respuesta: access.",
    },
    expired: {
      title: "El access token ha caducado.",
      remedy: "Un token vale diez minutos. Genera otro y abre el widget de nuevo.",
    },
    used: {
      title: "El access token ya se usó.",
      remedy: "Un token sirve para una sola conexión. Genera otro para cada usuario.",
    },
  },
  belvoReports: "Belvo lo comunica así:",
  expiresIn: (minutes) => `El token caduca en ${minutes} min`,
  chooseInstitution: "Institución que se conecta",
  noneChosen: "Ninguna todavía (primera pantalla)",
  noneRemains: "Ninguna institución pasa todos los filtros: la lista del widget estaría vacía.",
  linkDecides: "En modo de actualización decide el link. Elige la institución que tendría.",
  straightToLogin: "Queda una sola: el widget va directo a su inicio de sesión.",
  asksForToken: "pide un segundo factor",
  lastError: "Último error antes de salir",
  noError: "ninguno",
  finish: "Terminar la visita",
  outcomes: { success: "Conectar", exit: "Salir", error: "Error", warning: "Aviso" },
  usesUp: "Conectar agota el token.",
  noCallback: "sin callback: aquí se muestra la consulta",
  fromUrl: "Lo que dice la URL",
  fromToken: "Lo que permite el token",
  nothingSet: "La URL no fija nada: decide el widget.",
  nothingInToken: "Nada más que el token mismo.",
  messages: "Mensajes a la app (WebView)",
  ignored: "Lo que el widget no lee",
  emptyValue: "vacío",
  andMore: (count) => `… y ${count} más`,
  fallen: (count) =>
    count === 1 ? "1 institución queda fuera" : `${count} instituciones quedan fuera`,
  reason: (reason) => {
    switch (reason.kind) {
      case "other-integration":
        return reason.integration === "openfinance"
          ? "es de Open Finance: solo para tokens de OFDA"
          : "no es de Open Finance";
      case "other-country":
        return `${reason.country} no está en country_codes`;
      case "not-listed":
        return "no está en institutions";
      case "other-type":
        return `${reason.type} no está en institution_types`;
      case "lacks-resources":
        return `no ofrece ${reason.resources.join(", ")}`;
      case "employment-hidden":
        return "employment se oculta sin institution_types, resources o institutions";
    }
  },
  absences: {
    "production-only": "solo existe en producción, no en el sandbox",
    unknown: "el emulador no conoce este nombre",
  },
  finishedTitle: "La visita ha terminado",
  wouldCall: "El widget abriría esta dirección:",
  wouldSend: "El token no tiene callback para esto. Un callback recibiría esta consulta:",
  backToStudio: "Volver a Widget Studio",
};

const pt: Words = {
  emulator: "Emulador do Widget Studio",
  notABank: "Isto não é a Belvo nem um banco: nada do que acontece aqui é real.",
  unnamed: "Widget de conexão",
  intro: "O que o widget real receberia, e como terminar a visita.",
  tokenStates: {
    missing: {
      title: "Falta o access token.",
      remedy: "Gere um token e abra o widget com access_token na URL.",
    },
    malformed: {
      title: "O access token não é um JWT.",
      remedy: "Pode estar cortado ou ser um texto de exemplo. Copie o campo access inteiro.",
    },
    foreign: {
      title: "Este emulador não emitiu o access token.",
      remedy:
        "Os tokens da Belvo abrem o widget da Belvo. Para este, gere um no ambiente emulator.",
    },
    refresh: {
      title: "Este é o refresh token.",
      remedy: "O widget abre com o outro campo da resposta: access.",
    },
    expired: {
      title: "O access token expirou.",
      remedy: "Um token vale dez minutos. Gere outro e abra o widget de novo.",
    },
    used: {
      title: "O access token já foi usado.",
      remedy: "Um token serve para uma única conexão. Gere outro para cada usuário.",
    },
  },
  belvoReports: "A Belvo comunica assim:",
  expiresIn: (minutes) => `O token expira em ${minutes} min`,
  chooseInstitution: "Instituição que se conecta",
  noneChosen: "Nenhuma ainda (primeira tela)",
  noneRemains: "Nenhuma instituição passa por todos os filtros: a lista do widget estaria vazia.",
  linkDecides: "No modo de atualização quem decide é o link. Escolha a instituição que ele teria.",
  straightToLogin: "Resta uma só: o widget vai direto ao login dela.",
  asksForToken: "pede um segundo fator",
  lastError: "Último erro antes de sair",
  noError: "nenhum",
  finish: "Terminar a visita",
  outcomes: { success: "Conectar", exit: "Sair", error: "Erro", warning: "Aviso" },
  usesUp: "Conectar esgota o token.",
  noCallback: "sem callback: a consulta é mostrada aqui",
  fromUrl: "O que diz a URL",
  fromToken: "O que o token permite",
  nothingSet: "A URL não define nada: quem decide é o widget.",
  nothingInToken: "Nada além do próprio token.",
  messages: "Mensagens para o app (WebView)",
  ignored: "O que o widget não lê",
  emptyValue: "vazio",
  andMore: (count) => `… e mais ${count}`,
  fallen: (count) =>
    count === 1 ? "1 instituição fica de fora" : `${count} instituições ficam de fora`,
  reason: (reason) => {
    switch (reason.kind) {
      case "other-integration":
        return reason.integration === "openfinance"
          ? "é do Open Finance: só para tokens de OFDA"
          : "não é do Open Finance";
      case "other-country":
        return `${reason.country} não está em country_codes`;
      case "not-listed":
        return "não está em institutions";
      case "other-type":
        return `${reason.type} não está em institution_types`;
      case "lacks-resources":
        return `não oferece ${reason.resources.join(", ")}`;
      case "employment-hidden":
        return "employment fica oculto sem institution_types, resources ou institutions";
    }
  },
  absences: {
    "production-only": "só existe em produção, não no sandbox",
    unknown: "o emulador não conhece este nome",
  },
  finishedTitle: "A visita terminou",
  wouldCall: "O widget abriria este endereço:",
  wouldSend: "O token não tem callback para isto. Um callback receberia esta consulta:",
  backToStudio: "Voltar ao Widget Studio",
};

const en: Words = {
  emulator: "Widget Studio emulator",
  notABank: "This is not Belvo and not a bank. Nothing here is real.",
  unnamed: "Connect widget",
  intro: "See what the real widget would receive, and choose how the visit ends.",
  tokenStates: {
    missing: {
      title: "The access token is missing.",
      remedy: "Generate a token and open the widget with access_token in the URL.",
    },
    malformed: {
      title: "The access token is not a JWT.",
      remedy: "It may be incomplete, or a placeholder. Copy the whole access field.",
    },
    foreign: {
      title: "The access token is not from this emulator.",
      remedy:
        "Belvo's tokens open Belvo's widget. For this widget, generate a token in the emulator environment.",
    },
    refresh: {
      title: "This is the refresh token.",
      remedy: "The widget needs the other token of the response, in the access field.",
    },
    expired: {
      title: "The access token has expired.",
      remedy: "A token is valid for ten minutes. Generate another and open the widget again.",
    },
    used: {
      title: "The access token was used.",
      remedy: "A token works for one connection. Generate another for each user.",
    },
  },
  belvoReports: "Belvo's error code:",
  expiresIn: (minutes) => `The token expires in ${minutes} min`,
  chooseInstitution: "Institution to connect",
  noneChosen: "None yet (first screen)",
  noneRemains: "No institution matches all filters, so the widget's list would be empty.",
  linkDecides:
    "In update mode, the link decides the institution. Choose the institution of the link.",
  straightToLogin: "One institution matches, so the widget opens its login page directly.",
  asksForToken: "requires a second factor",
  lastError: "Last error before the exit",
  noError: "none",
  finish: "End the visit",
  outcomes: { success: "Connect", exit: "Leave", error: "Error", warning: "Warning" },
  usesUp: "A connection uses up the token.",
  noCallback: "no callback: the query appears here",
  fromUrl: "Settings in the URL",
  fromToken: "Settings in the token",
  nothingSet: "The URL has no settings. The widget decides.",
  nothingInToken: "Only the token itself.",
  messages: "Messages to the app (WebView)",
  ignored: "What the widget ignores",
  emptyValue: "empty",
  andMore: (count) => `… and ${count} more`,
  fallen: (count) => (count === 1 ? "1 institution is hidden" : `${count} institutions are hidden`),
  reason: (reason) => {
    switch (reason.kind) {
      case "other-integration":
        return reason.integration === "openfinance"
          ? "only for OFDA tokens (Open Finance)"
          : "not an Open Finance institution";
      case "other-country":
        return `${reason.country} is not in country_codes`;
      case "not-listed":
        return "not in institutions";
      case "other-type":
        return `${reason.type} is not in institution_types`;
      case "lacks-resources":
        return `does not offer ${reason.resources.join(", ")}`;
      case "employment-hidden":
        return "employment is hidden without institution_types, resources or institutions";
    }
  },
  absences: {
    "production-only": "exists only in production, not in the sandbox",
    unknown: "unknown to the emulator",
  },
  finishedTitle: "The visit has ended",
  wouldCall: "The widget would open this URL:",
  wouldSend: "The token has no callback for this. A callback would receive this query:",
  backToStudio: "Back to Widget Studio",
};

export const words: Readonly<Record<Locale, Words>> = { es, pt, en };
