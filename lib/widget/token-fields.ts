/**
 * The second half of the catalogue: the fields of the token request body, by their dotted paths; the theme has a file
 * of its own. The credentials and the identity (`widget.consent.identification_info`) are not among them, so that a
 * config cannot hold either.
 */

import { declarationOf } from "./flavours/flavours";
import {
  inEachFlavour,
  notShownForRepair,
  withConsent,
  withoutConsentNotShownForRepair,
} from "./flavours/in-each-flavour";
import { choice, flag, integer, openChoices, text } from "./kinds";
import { parameter, type Parameter } from "./parameter";
import { fetchableOptions, openFinanceResources, resourceOptions } from "./resources";
import { longestPurpose } from "./limits";
import { daysLike, sixDigits, storageLike } from "./mend-text";
import {
  callbackMalformed,
  consentIncomplete,
  invalidLinkId,
  invalidStaleIn,
  invalidStorage,
  nostoreNeedsResources,
  overlayColour,
  permissionsAltered,
  purposePlacedTwice,
  purposeTooLong,
  scopesNotAsDocumented,
  storageNeedsStore,
  unknownResource,
} from "./request-check-rules";
import { check, isAddress, isCurrent, isSvg, isWebAddress, matches } from "./check-builders";
import { message } from "./message";
import { documentedPermissions, scopeOptions } from "./scopes";
import { sources } from "./sources";
import { isStorage, storages } from "./storage";
import { invalidValue, notForFlavour } from "./url-check-rules";
import { uuid } from "./uuid";

/** The documentation neither names the field for update mode nor rules it out. */
const unknown = { status: "undocumented" } as const;
const purposeLimit = check<string>(purposeTooLong, (value) =>
  value.length > longestPurpose
    ? message(
        "too-long",
        `Too long: ${value.length} characters. Belvo accepts at most ${longestPurpose}.`,
        [value.length],
      )
    : undefined,
);

const callbackHelp = "An https URL or your app's own scheme.";

export const tokenFields = {
  scopes: parameter({
    kind: openChoices(scopeOptions),
    group: "token",
    label: "Scopes",
    translated: { es: "Alcances del token", pt: "Escopos" },
    help: "What the token can do. Belvo requires exactly the documented scopes; change them only to experiment.",
    unset: "The documented scopes of the flavour.",
    aliases: ["scope"],
    synonyms: "permissions rights",
    status: "documented",
    source: sources.introduction,
    flavours: inEachFlavour(({ scopes }) => ({ sent: scopes })),
    checks: [
      check(scopesNotAsDocumented, (value: readonly string[], { flavour }) =>
        value.join() === declarationOf(flavour).scopes.join()
          ? undefined
          : message(
              "other-scopes",
              `Belvo requires exactly the documented scopes: ${declarationOf(flavour).scopes.join(",")}.`,
              declarationOf(flavour).scopes,
            ),
      ),
    ],
  }),
  link_id: parameter({
    kind: text("uuid"),
    group: "link",
    label: "Link ID",
    translated: { es: "Identificador del link", pt: "Identificador do link" },
    help: "The link to repair. Its status is invalid, token_required or unconfirmed.",
    unset: "Required.",
    aliases: ["link"],
    constraint: "A UUID.",
    synonyms: "reconnect repair uuid",
    status: "documented",
    source: sources.updateMode,
    flavours: inEachFlavour(({ repairsLink }) =>
      repairsLink ? { required: invalidLinkId } : undefined,
    ),
    checks: [
      matches(
        invalidLinkId,
        uuid,
        "Not a UUID. Use one like 7e0a4a4c-1d3b-4f7e-9a53-2f4b8c6d1e90.",
      ),
    ],
  }),
  fetch_resources: parameter({
    kind: openChoices(fetchableOptions),
    group: "token",
    label: "Resources to fetch",
    translated: { es: "Recursos que se extraen", pt: "Recursos a extrair" },
    help: "The data that Belvo extracts after the connection. Requires a webhook in your Belvo dashboard.",
    unset:
      "Open Finance Brazil: accounts, owners, transactions, bills. Recurrent links: the same without bills.",
    default: ({ flavour }) => declarationOf(flavour).defaultResources,
    constraint:
      "Uppercase names. Open Finance Brazil accepts ACCOUNTS, OWNERS, TRANSACTIONS, BILLS, INVESTMENTS and INVESTMENT_TRANSACTIONS.",
    synonyms: "data products extract webhook",
    status: "documented",
    source: sources.introduction,
    flavours: inEachFlavour(({ repairsLink, integration }) =>
      repairsLink
        ? unknown
        : integration === "openfinance"
          ? { options: openFinanceResources }
          : {},
    ),
    checks: [
      isCurrent,
      check(unknownResource, (value: readonly string[]) => {
        const found = value.filter(
          (name) => !fetchableOptions.some((known) => known.value === name),
        );
        return found.length > 0
          ? message(
              "unknown-resource",
              `${found.join(", ")}: unknown resource. Allowed: ${resourceOptions.map((known) => known.value).join(", ")}.`,
              found,
            )
          : undefined;
      }),
    ],
  }),
  credentials_storage: parameter({
    kind: text(),
    group: "token",
    label: "Credentials storage",
    translated: { es: "Guardado de credenciales", pt: "Guarda das credenciais" },
    help: "How long Belvo keeps the user's credentials: store, nostore, or days such as 30d.",
    unset: "365d for a single link, store for a recurrent link.",
    default: ({ flavour, access_mode }) =>
      declarationOf(flavour).defaultStorage?.[access_mode === "single" ? "single" : "recurrent"],
    constraint: `${storages}.`,
    synonyms: "expire expiry expiration retention password keep delete",
    status: "documented",
    source: sources.retention,
    // An older page for Open Finance and the original collection send 365d; the newest page dropped it.
    flavours: inEachFlavour(({ repairsLink, integration }) =>
      repairsLink ? unknown : integration === "openfinance" ? { status: "legacy" } : {},
    ),
    checks: [
      check(
        invalidStorage,
        (value: string) =>
          isStorage(value)
            ? undefined
            : message("invalid-storage", `Invalid value. Allowed: ${storages}.`),
        { mend: storageLike },
      ),
      check(
        storageNeedsStore,
        (value, config) =>
          // The access mode of the link to repair is unknown here.
          !declarationOf(config.flavour).repairsLink &&
          config["access_mode"] !== "single" &&
          value !== "store"
            ? message(
                "needs-store",
                "The token is valid, but connecting may fail: a recurrent link must store the credentials. Set access_mode to single, or this field to store.",
              )
            : undefined,
        {
          suggestion: "credentials_storage: store, or access_mode=single in the URL",
          mend: () => "store",
        },
      ),
      check(
        nostoreNeedsResources,
        (value, config) =>
          value === "nostore" && config["access_mode"] === "single" && !config["fetch_resources"]
            ? message(
                "needs-resources",
                "If Belvo does not store the credentials, it must fetch the data at once. Set fetch_resources.",
              )
            : undefined,
        { suggestion: "fetch_resources with what you need", mend: () => undefined },
      ),
    ],
  }),
  stale_in: parameter({
    kind: text(),
    group: "token",
    label: "Stale in",
    translated: { es: "Caducidad de los datos", pt: "Validade dos dados" },
    help: "How long Belvo keeps the data after the last retrieval, in days, such as 300d.",
    unset: "365 days.",
    default: "365d",
    constraint: "A number of days, such as 300d.",
    synonyms: "expire expiry expiration retention ttl delete",
    status: "documented",
    source: sources.retention,
    flavours: notShownForRepair,
    checks: [
      matches(
        invalidStaleIn,
        /^(?!0+d)\d{1,3}d$/,
        "Invalid value. Use a number of days, such as 300d.",
        { mend: daysLike },
      ),
    ],
  }),
  "widget.purpose": parameter({
    kind: text("long"),
    group: "consent",
    label: "Purpose",
    translated: { es: "Finalidad", pt: "Finalidade" },
    help: "Why you need the data. The guide and the full samples put the purpose here.",
    unset: "Belvo shows its own Portuguese text. Required by the Open Finance Brazil guide.",
    constraint: `At most ${longestPurpose} characters.`,
    synonyms: "reason why finalidade",
    status: "documented",
    source: sources.ofdaIntroduction,
    flavours: withConsent,
    checks: [purposeLimit],
  }),
  "widget.openfinance_feature": parameter({
    kind: choice(
      {
        value: "consent_link_creation",
        label: "Create a consent and a link",
        translated: {
          es: "Crear un consentimiento y un link",
          pt: "Criar um consentimento e um link",
        },
      },
      {
        value: "consent_management",
        label: "Manage consents (the consent portal)",
        translated: {
          es: "Gestionar consentimientos (el portal)",
          pt: "Gerir consentimentos (o portal)",
        },
      },
    ),
    group: "open_finance",
    label: "Open Finance feature",
    translated: { es: "Función de Open Finance", pt: "Função do Open Finance" },
    help: "What the token is for. To connect a bank, use consent_link_creation.",
    unset: "The documented consent_link_creation is sent.",
    status: "documented",
    source: sources.ofdaIntroduction,
    flavours: inEachFlavour(({ asksForConsent }) =>
      asksForConsent ? { sent: "consent_link_creation" } : undefined,
    ),
    checks: [
      check(notForFlavour, (value) =>
        value === "consent_management"
          ? message(
              "for-the-portal",
              "This value is for the consent portal, which has another URL and other scopes. For the widget, use consent_link_creation.",
            )
          : undefined,
      ),
    ],
  }),
  "widget.callback_urls.success": parameter({
    kind: text("url"),
    group: "callbacks",
    label: "Success callback",
    translated: { es: "Callback de éxito", pt: "Callback de sucesso" },
    help: `Where the widget sends the user with the new link. ${callbackHelp}`,
    unset: "Where the user lands is undocumented. Required by the Open Finance Brazil guide.",
    synonyms: "redirect return deeplink",
    status: "documented",
    source: sources.introduction,
    flavours: notShownForRepair,
    checks: isAddress(),
  }),
  "widget.callback_urls.exit": parameter({
    kind: text("url"),
    group: "callbacks",
    label: "Exit callback",
    translated: { es: "Callback de salida", pt: "Callback de saída" },
    help: `Where the widget sends a user who leaves. ${callbackHelp}`,
    unset: "Where the user lands is undocumented. Required by the Open Finance Brazil guide.",
    synonyms: "redirect return deeplink close cancel abandon",
    status: "documented",
    source: sources.introduction,
    flavours: notShownForRepair,
    checks: isAddress(),
  }),
  "widget.callback_urls.event": parameter({
    kind: text("url"),
    group: "callbacks",
    label: "Event callback",
    translated: { es: "Callback de eventos", pt: "Callback de eventos" },
    help: `Where the widget reports errors, and probably warnings. ${callbackHelp}`,
    unset: "Where the user lands is undocumented. Required by the Open Finance Brazil guide.",
    synonyms: "redirect return deeplink error warning",
    status: "documented",
    source: sources.introduction,
    flavours: notShownForRepair,
    checks: isAddress(),
  }),
  "widget.callback_urls.application_link": parameter({
    kind: text("url"),
    group: "callbacks",
    label: "Application link",
    translated: { es: "Enlace de la app", pt: "Link do app" },
    help: "For App2App: an iOS universal link or an Android app link, not a custom scheme.",
    unset: "App2App is off.",
    constraint: "An https URL.",
    synonyms: "deeplink redirect mobile",
    status: "documented",
    source: sources.app2app,
    flavours: withConsent,
    checks: [
      check(callbackMalformed, (value: string) =>
        URL.canParse(value) && /^https:\/\/\S+$/i.test(value)
          ? undefined
          : message("not-https", "Not an https URL. Use the full URL, starting with https://."),
      ),
    ],
  }),
  "widget.consent.terms_and_conditions_url": parameter({
    kind: text("url"),
    group: "consent",
    label: "Your terms and conditions",
    translated: { es: "Tus términos y condiciones", pt: "Seus termos e condições" },
    help: "The URL of your terms and conditions.",
    unset: "Required.",
    constraint: "An http or https URL.",
    synonyms: "legal privacy tos",
    status: "documented",
    source: sources.ofdaIntroduction,
    flavours: inEachFlavour(({ asksForConsent }) =>
      asksForConsent ? { required: consentIncomplete } : undefined,
    ),
    checks: [isWebAddress(consentIncomplete)],
  }),
  "widget.consent.permissions": parameter({
    kind: openChoices([
      {
        value: "REGISTER",
        label: "Registration data",
        translated: { es: "Datos de registro", pt: "Dados cadastrais" },
      },
      { value: "ACCOUNTS", label: "Accounts", translated: { es: "Cuentas", pt: "Contas" } },
      {
        value: "CREDIT_CARDS",
        label: "Credit cards",
        translated: { es: "Tarjetas de crédito", pt: "Cartões de crédito" },
      },
      {
        value: "CREDIT_OPERATIONS",
        label: "Credit operations",
        translated: { es: "Operaciones de crédito", pt: "Operações de crédito" },
      },
    ]),
    group: "consent",
    label: "Permissions",
    translated: { es: "Permisos", pt: "Permissões" },
    help: "Belvo requires exactly the documented four. Only Belvo's support can change them.",
    unset: "The four documented permissions.",
    synonyms: "scopes",
    status: "documented",
    source: sources.ofdaIntroduction,
    flavours: inEachFlavour(({ asksForConsent }) =>
      asksForConsent ? { sent: documentedPermissions } : undefined,
    ),
    checks: [
      check(
        permissionsAltered,
        (value: readonly string[]) =>
          value.join() === documentedPermissions.join()
            ? undefined
            : message(
                "other-permissions",
                `Belvo requires exactly the documented four: ${documentedPermissions.join(", ")}.`,
              ),
        { mend: () => undefined },
      ),
    ],
  }),
  "widget.consent.purpose": parameter({
    kind: text("long"),
    group: "consent",
    label: "Purpose, inside the consent",
    translated: {
      es: "Finalidad, dentro del consentimiento",
      pt: "Finalidade, dentro do consentimento",
    },
    help: "Belvo's pages disagree: their sections on the purpose put it here. Set only one of the two.",
    unset: "Not sent. The usual place is widget.purpose.",
    constraint: `At most ${longestPurpose} characters.`,
    synonyms: "reason why finalidade",
    status: "documented",
    source: sources.ofdaIntroduction,
    flavours: withConsent,
    checks: [
      purposeLimit,
      check(
        purposePlacedTwice,
        (_, config) =>
          config["widget.purpose"] !== undefined
            ? message(
                "two-purposes",
                "You also set widget.purpose, and which one the user sees is undocumented. Keep one of the two.",
              )
            : undefined,
        { suggestion: "widget.purpose only", mend: () => undefined },
      ),
    ],
  }),
  "widget.consent.default_consent_duration_days": parameter({
    kind: integer(
      { value: "366", label: "12 months", translated: { es: "12 meses", pt: "12 meses" } },
      { value: "275", label: "9 months", translated: { es: "9 meses", pt: "9 meses" } },
      { value: "183", label: "6 months", translated: { es: "6 meses", pt: "6 meses" } },
      { value: "92", label: "3 months", translated: { es: "3 meses", pt: "3 meses" } },
    ),
    group: "consent",
    label: "Preselected consent duration",
    translated: {
      es: "Duración preseleccionada del consentimiento",
      pt: "Duração pré-selecionada do consentimento",
    },
    help: "In days: 366, 275, 183 or 92 preselect 12, 9, 6 or 3 months.",
    unset: "No limit (Indeterminado) is preselected.",
    synonyms: "expire expiry expiration period validity prazo",
    status: "documented",
    source: sources.ofdaIntroduction,
    flavours: withConsent,
    checks: [
      check(
        invalidValue,
        (value: number) =>
          [366, 275, 183, 92].includes(value)
            ? undefined
            : message(
                "no-limit",
                "This number preselects no limit (Indeterminado). Use 366, 275, 183 or 92 to preselect a duration.",
              ),
        { severity: "info" },
      ),
    ],
  }),
  "widget.branding.company_icon": parameter({
    kind: text("url"),
    group: "branding",
    label: "Company icon",
    translated: { es: "Icono de la empresa", pt: "Ícone da empresa" },
    help: "A square, transparent SVG without padding.",
    unset: "The widget shows a fallback icon. Required by the Open Finance Brazil guide.",
    constraint: "The URL of an SVG.",
    synonyms: "logo image favicon",
    status: "documented",
    source: sources.branding,
    flavours: notShownForRepair,
    checks: isSvg(),
  }),
  "widget.branding.company_logo": parameter({
    kind: text("url"),
    group: "branding",
    label: "Company logo",
    translated: { es: "Logotipo de la empresa", pt: "Logotipo da empresa" },
    help: "A transparent SVG, preferably horizontal.",
    unset: "Undocumented. Required by the Open Finance Brazil guide.",
    constraint: "The URL of an SVG.",
    synonyms: "icon image",
    status: "documented",
    source: sources.branding,
    flavours: notShownForRepair,
    checks: isSvg(),
  }),
  "widget.branding.company_name": parameter({
    kind: text(),
    group: "branding",
    label: "Company name",
    translated: { es: "Nombre de la empresa", pt: "Nome da empresa" },
    help: "The widget says “[name] uses Belvo to connect your account”. Only the name is yours.",
    unset: "The widget says “Link your account”. Required by the Open Finance Brazil guide.",
    synonyms: "title",
    status: "documented",
    source: sources.branding,
    flavours: notShownForRepair,
  }),
  "widget.branding.company_terms_url": parameter({
    kind: text("url"),
    group: "branding",
    label: "Company terms",
    translated: { es: "Términos de la empresa", pt: "Termos da empresa" },
    help: "The URL of your terms of service.",
    unset: "The widget links to https://belvo.com/terms-service/.",
    default: "https://belvo.com/terms-service/",
    synonyms: "legal privacy tos conditions",
    status: "documented",
    source: sources.branding,
    flavours: notShownForRepair,
    checks: [isWebAddress(invalidValue)],
  }),
  "widget.branding.overlay_background_color": parameter({
    kind: text("colour"),
    group: "branding",
    label: "Overlay colour",
    translated: { es: "Color del fondo", pt: "Cor do fundo" },
    help: "The colour behind the widget, on a desktop only. Its opacity is always 90%.",
    unset: "Grey.",
    constraint: "A # and six hexadecimal digits.",
    synonyms: "backdrop",
    status: "documented",
    source: sources.branding,
    flavours: notShownForRepair,
    checks: [
      matches(
        overlayColour,
        /^#[0-9a-f]{6}$/i,
        "Invalid colour. Use # and six hexadecimal digits, such as #F0F2F4.",
        { mend: sixDigits },
      ),
    ],
  }),
  "widget.branding.social_proof": parameter({
    kind: flag("Show it", "Hide it"),
    group: "branding",
    label: "Social proof",
    help: "One sentence about connected users, on the list of institutions.",
    unset: "The widget shows it.",
    default: true,
    synonyms: "testimonials trust",
    status: "documented",
    source: sources.branding,
    flavours: notShownForRepair,
  }),
  "widget.branding.show_belvo_middle_logo": parameter({
    kind: flag("Show it", "Hide it"),
    group: "branding",
    label: "Belvo's logo in the middle",
    help: "The widget shows or hides Belvo's logo.",
    unset: "The widget hides it.",
    default: false,
    status: "documented",
    source: sources.ofdaIntroduction,
    flavours: withConsent,
  }),
  "widget.branding.company_benefit_header": parameter({
    kind: text(),
    group: "branding",
    label: "Benefit, title",
    help: "What the user gains by connecting.",
    unset: "Undocumented.",
    synonyms: "headline marketing",
    status: "documented",
    source: sources.branding,
    flavours: withoutConsentNotShownForRepair,
  }),
  "widget.branding.company_benefit_content": parameter({
    kind: text("long"),
    group: "branding",
    label: "Benefit, text",
    help: "The text below the title of the benefit.",
    unset: "Undocumented.",
    synonyms: "marketing description",
    status: "documented",
    source: sources.branding,
    flavours: withoutConsentNotShownForRepair,
  }),
  "widget.branding.opportunity_loss": parameter({
    kind: text("long"),
    group: "branding",
    label: "Opportunity loss",
    help: "What the user misses by not connecting.",
    unset: "Undocumented.",
    synonyms: "marketing",
    status: "documented",
    source: sources.branding,
    flavours: withoutConsentNotShownForRepair,
  }),
  "widget.color_scheme": parameter({
    kind: choice(
      { value: "LIGHT", label: "Light", translated: { es: "Claro", pt: "Claro" } },
      { value: "DARK", label: "Dark", translated: { es: "Oscuro", pt: "Escuro" } },
    ),
    group: "branding",
    label: "Colour scheme",
    translated: { es: "Esquema de color", pt: "Esquema de cores" },
    help: "Belongs directly in widget, not in branding.",
    unset: "Undocumented.",
    synonyms: "mode theme night",
    status: "documented",
    source: sources.branding,
    flavours: notShownForRepair,
  }),
} as const satisfies Record<string, Parameter>;
