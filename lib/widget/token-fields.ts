/**
 * The second half of the catalogue: the fields of the token request body, by their dotted paths; the theme has a file
 * of its own. The credentials and the identity (`widget.consent.identification_info`) are not among them, so that a
 * config cannot hold either.
 */

import { declarationOf } from "./flavours/flavours";
import { choice, flag, integer, openChoices, text } from "./kinds";
import { parameter, type Parameter } from "./parameter";
import { fetchableOptions, openFinanceResources, resourceOptions } from "./resources";
import { check, deprecatedResource, isAddress, isSvg, isWebAddress, matches } from "./rules";
import { documentedPermissions, scopeOptions } from "./scopes";
import { sources } from "./sources";

const everywhere = { multi_region: {}, multi_region_update: {}, ofda: {} } as const;
const multiRegion = { multi_region: {}, multi_region_update: {} } as const;
/** The documents neither name the field for update mode nor rule it out. */
const unknown = { status: "undocumented" } as const;
const purposeLimit = check<string>("purpose-too-long", "error", (value) =>
  value.length > 600 ? `${value.length} characters: Belvo takes at most 600.` : undefined,
);

const callbackHelp = "An https address, or your app's own scheme.";

export const tokenFields = {
  scopes: parameter({
    kind: openChoices(scopeOptions),
    group: "token",
    label: "Scopes",
    help: "What the token may do. Belvo asks for them exactly as documented: override them for an experiment only.",
    unset: "The documented scopes of the flavour are sent.",
    synonyms: "permissions rights",
    status: "documented",
    source: sources.introduction,
    flavours: {
      multi_region: { sent: declarationOf("multi_region").scopes },
      multi_region_update: { sent: declarationOf("multi_region_update").scopes },
      ofda: { sent: declarationOf("ofda").scopes },
    },
    checks: [
      check("scopes-not-as-documented", "warning", (value: readonly string[], { flavour }) =>
        value.join() === declarationOf(flavour).scopes.join()
          ? undefined
          : `Not as documented for this flavour: ${declarationOf(flavour).scopes.join(",")}.`,
      ),
    ],
  }),
  link_id: parameter({
    kind: text("uuid"),
    group: "link",
    label: "Link ID",
    help: "The existing link to repair. Its status is invalid, token_required or unconfirmed.",
    unset: "Required: the token request waits for it.",
    constraint: "A UUID.",
    synonyms: "reconnect repair uuid",
    status: "documented",
    source: sources.updateMode,
    flavours: { multi_region_update: { required: true } },
    checks: [
      matches(
        "invalid-link-id",
        "error",
        /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i,
        "Not a UUID. It looks like 7e0a4a4c-1d3b-4f7e-9a53-2f4b8c6d1e90.",
      ),
    ],
  }),
  fetch_resources: parameter({
    kind: openChoices(fetchableOptions),
    group: "token",
    label: "Resources to fetch",
    help: "What Belvo extracts after the connection. Needs a webhook in your dashboard.",
    unset: "The documents name no default. The Open Finance guide marks it as required.",
    constraint:
      "Uppercase names. Open Finance Brazil takes ACCOUNTS, OWNERS, TRANSACTIONS, BILLS, INVESTMENTS and INVESTMENT_TRANSACTIONS.",
    synonyms: "data products extract webhook",
    status: "documented",
    source: sources.introduction,
    flavours: {
      multi_region: {},
      multi_region_update: unknown,
      ofda: { options: openFinanceResources },
    },
    checks: [
      deprecatedResource,
      check("unknown-resource", "error", (value: readonly string[]) => {
        const found = value.filter(
          (name) => !fetchableOptions.some((known) => known.value === name),
        );
        return found.length > 0
          ? `${found.join(", ")}: not a resource. Known are ${resourceOptions.map((known) => known.value).join(", ")}.`
          : undefined;
      }),
    ],
  }),
  credentials_storage: parameter({
    kind: text(),
    group: "token",
    label: "Credentials storage",
    help: "How long Belvo keeps the user's credentials: store, nostore, or days such as 30d.",
    unset: "365d for a single link; a recurrent link must store them.",
    constraint: "store, nostore, or 1d to 365d.",
    synonyms: "expire expiry expiration retention password keep delete",
    status: "documented",
    source: sources.retention,
    // The Open Finance documents never show it; the original collection sent 365d.
    flavours: { multi_region: {}, multi_region_update: unknown, ofda: { status: "legacy" } },
    checks: [
      check("invalid-storage", "error", (value: string) => {
        if (value === "store" || value === "nostore") return undefined;
        const count = Number(/^(\d{1,3})d$/.exec(value)?.[1]);
        return count >= 1 && count <= 365
          ? undefined
          : "Belvo takes store, nostore, or a number of days from 1d to 365d.";
      }),
      check("storage-needs-store", "error", (value, config) =>
        // The access mode of a link that is updated is not known here.
        !declarationOf(config.flavour).repairsLink &&
        config["access_mode"] !== "single" &&
        value !== "store"
          ? "A recurrent link must store the credentials. Set access_mode to single, or this to store."
          : undefined,
      ),
      check("nostore-needs-resources", "error", (value, config) =>
        value === "nostore" && config["access_mode"] === "single" && !config["fetch_resources"]
          ? "Without stored credentials Belvo must know what to fetch at once: set fetch_resources."
          : undefined,
      ),
    ],
  }),
  stale_in: parameter({
    kind: text(),
    group: "token",
    label: "Stale in",
    help: "How long Belvo keeps the data, counted from its last retrieval. Days, such as 300d.",
    unset: "365 days.",
    constraint: "A number of days, such as 300d.",
    synonyms: "expire expiry expiration retention ttl delete",
    status: "documented",
    source: sources.retention,
    flavours: { multi_region: {}, multi_region_update: unknown, ofda: {} },
    checks: [
      matches(
        "invalid-stale-in",
        "error",
        /^(?!0+d)\d{1,3}d$/,
        "Write a number of days, such as 300d.",
      ),
    ],
  }),
  "widget.purpose": parameter({
    kind: text("long"),
    group: "consent",
    label: "Purpose",
    help: "Why you ask for the data. The guide and the full samples place it here.",
    unset: "Belvo shows a Portuguese text of its own. The guide marks it as required.",
    constraint: "At most 600 characters.",
    synonyms: "reason why finalidade",
    status: "documented",
    source: sources.ofdaToken,
    flavours: { ofda: {} },
    checks: [purposeLimit],
  }),
  "widget.openfinance_feature": parameter({
    kind: choice(
      { value: "consent_link_creation", label: "Create a consent and a link" },
      { value: "consent_management", label: "Manage consents (the consent portal)" },
    ),
    group: "open_finance",
    label: "Open Finance feature",
    help: "What the token is for. Connecting a bank is consent_link_creation.",
    unset: "The documented consent_link_creation is sent.",
    status: "documented",
    source: sources.ofdaToken,
    flavours: { ofda: { sent: "consent_link_creation" } },
    checks: [
      check("not-for-flavour", "warning", (value) =>
        value === "consent_management"
          ? "For the consent portal, which has another address and other scopes. The widget connects with consent_link_creation."
          : undefined,
      ),
    ],
  }),
  "widget.callback_urls.success": parameter({
    kind: text("url"),
    group: "callbacks",
    label: "Success callback",
    help: `Where the widget goes with the new link. ${callbackHelp}`,
    unset: "No redirect is documented. The Open Finance guide marks it as required.",
    synonyms: "redirect return deeplink",
    status: "documented",
    source: sources.introduction,
    flavours: everywhere,
    checks: isAddress(),
  }),
  "widget.callback_urls.exit": parameter({
    kind: text("url"),
    group: "callbacks",
    label: "Exit callback",
    help: `Where the widget goes when the user leaves. ${callbackHelp}`,
    unset: "No redirect is documented. The Open Finance guide marks it as required.",
    synonyms: "redirect return deeplink close cancel abandon",
    status: "documented",
    source: sources.introduction,
    flavours: everywhere,
    checks: isAddress(),
  }),
  "widget.callback_urls.event": parameter({
    kind: text("url"),
    group: "callbacks",
    label: "Event callback",
    help: `Where the widget goes with errors, and presumably warnings. ${callbackHelp}`,
    unset: "No redirect is documented. The Open Finance guide marks it as required.",
    synonyms: "redirect return deeplink error warning",
    status: "documented",
    source: sources.introduction,
    flavours: everywhere,
    checks: isAddress(),
  }),
  "widget.callback_urls.application_link": parameter({
    kind: text("url"),
    group: "callbacks",
    label: "Application link",
    help: "App2App: an iOS universal link or an Android app link, not a scheme of your own.",
    unset: "No App2App.",
    constraint: "An https address.",
    synonyms: "deeplink redirect mobile",
    status: "documented",
    source: sources.app2app,
    flavours: { ofda: {} },
    checks: [
      check("callback-malformed", "error", (value: string) =>
        URL.canParse(value) && /^https:\/\/\S+$/i.test(value)
          ? undefined
          : "Not an https address. Write it whole, starting with https://.",
      ),
    ],
  }),
  "widget.consent.terms_and_conditions_url": parameter({
    kind: text("url"),
    group: "consent",
    label: "Your terms and conditions",
    help: "The address of your terms and conditions.",
    unset: "Required: the token request waits for it.",
    constraint: "A web address.",
    synonyms: "legal privacy tos",
    status: "documented",
    source: sources.ofdaToken,
    flavours: { ofda: { required: true } },
    checks: [isWebAddress("consent-incomplete")],
  }),
  "widget.consent.permissions": parameter({
    kind: openChoices([
      { value: "REGISTER", label: "Registration data" },
      { value: "ACCOUNTS", label: "Accounts" },
      { value: "CREDIT_CARDS", label: "Credit cards" },
      { value: "CREDIT_OPERATIONS", label: "Credit operations" },
    ]),
    group: "consent",
    label: "Permissions",
    help: "Belvo wants exactly the documented four; its support changes them.",
    unset: "The documented four are sent.",
    synonyms: "scopes",
    status: "documented",
    source: sources.ofdaToken,
    flavours: { ofda: { sent: documentedPermissions } },
    checks: [
      check("permissions-altered", "warning", (value: readonly string[]) =>
        value.join() === documentedPermissions.join()
          ? undefined
          : `Not as documented: ${documentedPermissions.join(", ")}.`,
      ),
    ],
  }),
  "widget.consent.purpose": parameter({
    kind: text("long"),
    group: "consent",
    label: "Purpose, inside the consent",
    help: "The pages contradict each other: their sections on the purpose place it here. Set one of the two.",
    unset: "Not sent; widget.purpose is the usual place.",
    constraint: "At most 600 characters.",
    synonyms: "reason why finalidade",
    status: "documented",
    source: sources.ofdaToken,
    flavours: { ofda: {} },
    checks: [
      purposeLimit,
      check("purpose-placed-twice", "warning", (_, config) =>
        config["widget.purpose"] !== undefined
          ? "widget.purpose is set too. The documents do not say which one is shown."
          : undefined,
      ),
    ],
  }),
  "widget.consent.default_consent_duration_days": parameter({
    kind: integer(
      { value: "366", label: "12 months" },
      { value: "275", label: "9 months" },
      { value: "183", label: "6 months" },
      { value: "92", label: "3 months" },
    ),
    group: "consent",
    label: "Preselected consent duration",
    help: "In days: 366, 275, 183 or 92 preselect 12, 9, 6 or 3 months.",
    unset: "No limit is preselected (Indeterminado).",
    synonyms: "expire expiry expiration period validity prazo",
    status: "documented",
    source: sources.ofdaToken,
    flavours: { ofda: {} },
    checks: [
      check("invalid-value", "info", (value: number) =>
        [366, 275, 183, 92].includes(value)
          ? undefined
          : "Any other number than 366, 275, 183 and 92 preselects no limit (Indeterminado).",
      ),
    ],
  }),
  "widget.branding.company_icon": parameter({
    kind: text("url"),
    group: "branding",
    label: "Company icon",
    help: "An SVG: square, transparent, without padding.",
    unset: "A fallback icon is shown. The Open Finance guide marks it as required.",
    constraint: "The address of an SVG.",
    synonyms: "logo image favicon",
    status: "documented",
    source: sources.branding,
    flavours: everywhere,
    checks: isSvg(),
  }),
  "widget.branding.company_logo": parameter({
    kind: text("url"),
    group: "branding",
    label: "Company logo",
    help: "An SVG: transparent, preferably horizontal.",
    unset: "The documents do not say. The Open Finance guide marks it as required.",
    constraint: "The address of an SVG.",
    synonyms: "icon image",
    status: "documented",
    source: sources.branding,
    flavours: everywhere,
    checks: isSvg(),
  }),
  "widget.branding.company_name": parameter({
    kind: text(),
    group: "branding",
    label: "Company name",
    help: "As the user knows you.",
    unset: "The documents do not say. The Open Finance guide marks it as required.",
    synonyms: "title",
    status: "documented",
    source: sources.branding,
    flavours: everywhere,
  }),
  "widget.branding.company_terms_url": parameter({
    kind: text("url"),
    group: "branding",
    label: "Company terms",
    help: "The address of your terms of service.",
    unset: "https://belvo.com/terms-service/ is linked.",
    synonyms: "legal privacy tos conditions",
    status: "documented",
    source: sources.branding,
    flavours: everywhere,
    checks: [isWebAddress("invalid-value")],
  }),
  "widget.branding.overlay_background_color": parameter({
    kind: text("colour"),
    group: "branding",
    label: "Overlay colour",
    help: "Behind the widget; its opacity is always 90%.",
    unset: "The documents name no default.",
    constraint: "# and six hexadecimal digits.",
    synonyms: "backdrop",
    status: "documented",
    source: sources.branding,
    flavours: everywhere,
    checks: [
      matches(
        "overlay-colour",
        "error",
        /^#[0-9a-f]{6}$/i,
        "Write # and six hexadecimal digits, such as #F0F2F4.",
      ),
    ],
  }),
  "widget.branding.social_proof": parameter({
    kind: flag("Show it", "Leave it out"),
    group: "branding",
    label: "Social proof",
    help: "Whether the widget shows its social proof.",
    unset: "The widget shows it.",
    synonyms: "testimonials trust",
    status: "documented",
    source: sources.branding,
    flavours: everywhere,
  }),
  "widget.branding.show_belvo_middle_logo": parameter({
    kind: flag("Show it", "Leave it out"),
    group: "branding",
    label: "Belvo's logo in the middle",
    help: "Belvo's logo in the widget.",
    unset: "The widget leaves it out.",
    status: "documented",
    source: sources.ofdaToken,
    flavours: { ofda: {} },
  }),
  "widget.branding.company_benefit_header": parameter({
    kind: text(),
    group: "branding",
    label: "Benefit, title",
    help: "What the user gains by connecting.",
    unset: "The documents do not say.",
    synonyms: "headline marketing",
    status: "documented",
    source: sources.branding,
    flavours: multiRegion,
  }),
  "widget.branding.company_benefit_content": parameter({
    kind: text("long"),
    group: "branding",
    label: "Benefit, text",
    help: "The text below the title of the benefit.",
    unset: "The documents do not say.",
    synonyms: "marketing description",
    status: "documented",
    source: sources.branding,
    flavours: multiRegion,
  }),
  "widget.branding.opportunity_loss": parameter({
    kind: text("long"),
    group: "branding",
    label: "Opportunity loss",
    help: "What the user misses without connecting.",
    unset: "The documents do not say.",
    synonyms: "marketing",
    status: "documented",
    source: sources.branding,
    flavours: multiRegion,
  }),
  "widget.color_scheme": parameter({
    kind: choice({ value: "LIGHT", label: "Light" }, { value: "DARK", label: "Dark" }),
    group: "branding",
    label: "Colour scheme",
    help: "Sits directly in widget, not in branding.",
    unset: "The documents do not say.",
    synonyms: "mode theme night",
    status: "documented",
    source: sources.branding,
    flavours: everywhere,
  }),
} as const satisfies Record<string, Parameter>;
