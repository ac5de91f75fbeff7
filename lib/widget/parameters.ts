/**
 * The first half of the catalogue: the query parameters of the widget URL, in the order in which they are written.
 * `access_token` is not among them, so that a config, which is shareable, cannot hold one.
 */

import { inEachFlavour, newLinks, withConsent } from "./flavours/in-each-flavour";
import { institutionName, institutionOf, institutions, institutionsFor } from "./institutions";
import { choice, choices, flag, openChoices, text } from "./kinds";
import { parameter, type Applies, type Parameter } from "./parameter";
import { fetchableOptions } from "./resources";
import { sources } from "./sources";

/** For new links; `openFinance` is what the institutions of Open Finance narrow. */
function newLinksWith(openFinance: Pick<Applies, "options">) {
  return inEachFlavour(({ repairsLink, integration }) =>
    repairsLink ? undefined : integration === "openfinance" ? openFinance : {},
  );
}

export const parameters = {
  access_mode: parameter({
    kind: choice(
      {
        value: "single",
        label: "Single: one extraction",
        translated: { es: "Una sola extracción", pt: "Uma única extração" },
      },
      {
        value: "recurrent",
        label: "Recurrent: kept up to date",
        translated: { es: "Recurrente: se mantiene al día", pt: "Recorrente: fica em dia" },
      },
    ),
    group: "link",
    label: "Access mode",
    translated: { es: "Modo de acceso", pt: "Modo de acesso" },
    help: "Belvo reads the link once, or keeps it up to date.",
    unset: "The widget creates a recurrent link.",
    default: "recurrent",
    aliases: ["mode_access"],
    constraint: "A recurrent link requires credentials_storage to be store.",
    synonyms: "once one-off refresh frequency",
    status: "documented",
    source: sources.startup,
    flavours: newLinks,
  }),
  external_id: parameter({
    kind: text(),
    group: "link",
    label: "External ID",
    translated: { es: "Identificador externo", pt: "Identificador externo" },
    help: "Your own ID for the user. It is unique and has no personal data.",
    unset: "The link has no ID of yours. Belvo highly recommends one.",
    aliases: ["user_id"],
    constraint:
      "At least 3 characters: letters, digits, - and _. Belvo replaces personal data with null.",
    synonyms: "user customer client reference",
    status: "documented",
    source: sources.startup,
    flavours: newLinks,
  }),
  locale: parameter({
    kind: choice(
      { value: "es", label: "Spanish", translated: { es: "Español", pt: "Espanhol" } },
      { value: "pt", label: "Portuguese", translated: { es: "Portugués", pt: "Português" } },
      {
        value: "en",
        label: "English",
        translated: { es: "Inglés", pt: "Inglês" },
        status: "example only",
      },
    ),
    group: "appearance",
    label: "Language",
    translated: { es: "Idioma", pt: "Idioma" },
    help: "Open Finance Brazil requires pt. The widget has English texts, but current pages do not list en.",
    unset: "Spanish.",
    default: "es",
    aliases: ["language", "lang"],
    spellings: {
      br: "pt",
      mx: "es",
      portuguese: "pt",
      português: "pt",
      portugues: "pt",
      spanish: "es",
      español: "es",
      english: "en",
    },
    dropsRegion: true,
    constraint: "Lowercase, without a region: pt, not pt-BR.",
    synonyms: "i18n translation idioma",
    status: "documented",
    source: sources.startup,
    flavours: inEachFlavour(({ onlyLocale }) => (onlyLocale ? { options: [onlyLocale] } : {})),
  }),
  enable_openbanking: parameter({
    kind: flag("Open banking on", "Open banking off", {
      es: ["Open banking activado", "Open banking desactivado"],
      pt: ["Open banking ativado", "Open banking desativado"],
    }),
    group: "open_finance",
    label: "Enable open banking",
    translated: { es: "Activar open banking", pt: "Ativar open banking" },
    help: "From the original collection, and undocumented. The closest documented parameter is integration_type.",
    unset: "Undocumented.",
    status: "legacy",
    source: sources.collection,
    flavours: newLinks,
  }),
  show_close_dialog: parameter({
    kind: flag("Ask before closing", "Close at once", {
      es: ["Pregunta antes de cerrar", "Cierra sin preguntar"],
      pt: ["Pergunta antes de fechar", "Fecha sem perguntar"],
    }),
    group: "appearance",
    label: "Exit confirmation",
    translated: { es: "Confirmación de salida", pt: "Confirmação de saída" },
    help: "A dialog asks the user to confirm before leaving. The original collection sets false.",
    unset: "The widget shows the dialog.",
    default: true,
    synonyms: "leave abandon popup modal",
    status: "documented",
    source: sources.startup,
    flavours: newLinks,
  }),
  show_abandon_survey: parameter({
    kind: flag("Show the survey", "No survey", {
      es: ["Muestra la encuesta", "Sin encuesta"],
      pt: ["Mostra a pesquisa", "Sem pesquisa"],
    }),
    group: "appearance",
    label: "Exit survey",
    translated: { es: "Encuesta de salida", pt: "Pesquisa de saída" },
    help: "A survey for a user who leaves. The original collection sets false.",
    unset: "The widget shows the survey.",
    default: true,
    synonyms: "feedback leave questionnaire",
    status: "documented",
    source: sources.startup,
    flavours: newLinks,
  }),
  country_codes: parameter({
    kind: choices(
      { value: "MX", label: "Mexico", translated: { es: "México", pt: "México" } },
      {
        value: "CO",
        label: "Colombia",
        translated: { es: "Colombia", pt: "Colômbia" },
        status: "legacy",
      },
      { value: "BR", label: "Brazil", translated: { es: "Brasil", pt: "Brasil" } },
    ),
    group: "institutions",
    label: "Countries",
    translated: { es: "Países", pt: "Países" },
    help: "Show only institutions from these countries. Belvo no longer offers Colombia.",
    unset: "Institutions from every supported country.",
    aliases: ["country", "countries", "country_code"],
    spellings: {
      bra: "BR",
      brazil: "BR",
      brasil: "BR",
      mex: "MX",
      mexico: "MX",
      méxico: "MX",
      col: "CO",
      colombia: "CO",
    },
    constraint: "Uppercase ISO codes. Open Finance Brazil accepts only BR.",
    synonyms: "region market",
    status: "documented",
    source: sources.startup,
    flavours: newLinksWith({ options: ["BR"] }),
  }),
  institutions: parameter({
    kind: openChoices(
      institutions.map(({ name, environment }) => ({ value: name, label: environment })),
    ),
    group: "institutions",
    label: "Institutions",
    translated: { es: "Instituciones", pt: "Instituições" },
    help: "Show only these. If you set one, the widget opens its login page directly.",
    unset: "All institutions that match the other filters.",
    aliases: ["institution", "institution_name"],
    integrationOf: (name) =>
      institutionName.test(name) ? institutionOf(name).integration : undefined,
    constraint:
      "Belvo's names, such as erebor_mx_retail: brand, country and type, joined by _. Open Finance Brazil names start with of.",
    synonyms: "banks preselect login",
    status: "documented",
    source: sources.startup,
    flavours: inEachFlavour(({ repairsLink, integration }) =>
      repairsLink ? undefined : { options: institutionsFor(integration).map(({ name }) => name) },
    ),
  }),
  institution_types: parameter({
    kind: choices(
      {
        value: "business",
        label: "Business banking",
        translated: { es: "Banca de empresas", pt: "Bancos para empresas" },
      },
      {
        value: "retail",
        label: "Retail banking",
        translated: { es: "Banca de particulares", pt: "Bancos para pessoas" },
      },
      { value: "fiscal", label: "Fiscal", translated: { es: "Fiscal", pt: "Fiscal" } },
      { value: "employment", label: "Employment", translated: { es: "Empleo", pt: "Emprego" } },
    ),
    group: "institutions",
    label: "Institution types",
    translated: { es: "Tipos de institución", pt: "Tipos de instituição" },
    help: "Show only institutions of these types. They differ from the API's types, such as bank.",
    unset: "All types. Employment is hidden unless a filter includes it.",
    aliases: ["institution_type", "type", "types"],
    // The API's type of both.
    spellings: { bank: "retail,business" },
    // The changelog of the documents names the date.
    droppedValues: ["gig"],
    constraint: "Open Finance Brazil accepts only business and retail.",
    synonyms: "category tax payroll",
    status: "documented",
    source: sources.webWidget,
    flavours: newLinksWith({ options: ["business", "retail"] }),
  }),
  resources: parameter({
    kind: openChoices(fetchableOptions),
    group: "institutions",
    label: "Resources",
    translated: { es: "Recursos", pt: "Recursos" },
    help: "Show only institutions that support all of these. To choose what Belvo fetches, use fetch_resources.",
    unset: "All institutions except employment.",
    aliases: ["resource"],
    constraint: "Uppercase names. An institution must support all of them.",
    synonyms: "products data",
    status: "documented",
    source: sources.startup,
    flavours: newLinks,
  }),
  integration_type: parameter({
    kind: choice(
      {
        value: "openfinance",
        label: "Open finance",
        translated: { es: "Open finance", pt: "Open finance" },
      },
      {
        value: "openbanking",
        label: "Open banking",
        translated: { es: "Open banking", pt: "Open banking" },
        status: "legacy",
      },
    ),
    group: "open_finance",
    label: "Integration type",
    translated: { es: "Tipo de integración", pt: "Tipo de integração" },
    help: "Used in one sample of the Open Finance overview, and not described anywhere.",
    unset: "Undocumented.",
    status: "example only",
    source: sources.ofdaIntroduction,
    flavours: withConsent,
  }),
} as const satisfies Record<string, Parameter>;
