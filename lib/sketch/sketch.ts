/**
 * What a user sees of the widget: the screens in the order of a visit, and what is on each of them. The drawing is ours;
 * what a setting changes on it is documented, or inferred from its name.
 */

import { chooseInstitutions } from "@/lib/effective/choose-institutions";
import { appliesTo, type ParameterName } from "@/lib/widget/catalogue";
import { changeFlavour, type WidgetConfig } from "@/lib/widget/config";
import { withDefaults } from "@/lib/widget/defaults";
import { declarationOf } from "@/lib/widget/flavours/flavours";
import { institutions } from "@/lib/widget/institutions";
import type { Environment } from "@/lib/widget/environments";
import { consentBlocks } from "./consent-blocks";
import type { Block } from "./block";
import { institutionBlocks } from "./institution-blocks";
import { wordsIn, type SketchLocale, type SketchWords } from "./words";

export type ScreenId =
  | "consent"
  | "institutions"
  | "login"
  | "factor"
  | "handover"
  | "success"
  | "exit"
  | "survey"
  | "error"
  | "warning";

export interface SketchScreen {
  readonly id: ScreenId;
  /** In the navigation bar. */
  readonly title: string;
  readonly blocks: readonly Block[];
}

export interface Sketch {
  readonly locale: SketchLocale;
  /** Behind the widget on a desktop; undefined for Belvo's grey. */
  readonly overlay: string | undefined;
  readonly screens: readonly SketchScreen[];
}

export function sketch(given: WidgetConfig, environment = given.environment): Sketch {
  const { config } = changeFlavour(given, given.flavour);
  const locale = localeOf(config);
  const words = wordsIn(locale);
  const overlay = config["widget.branding.overlay_background_color"];
  return {
    locale,
    overlay: overlay && /^#[0-9a-f]{6}$/i.test(overlay) ? overlay : undefined,
    screens: visitOf(config, environment).map((id) => ({
      id,
      ...drawn(id, config, environment, locale, words),
    })),
  };
}

function localeOf(config: WidgetConfig): SketchLocale {
  const { locale } = withDefaults(config);
  return locale === "pt" || locale === "en" ? locale : "es";
}

/** Which screens a visit can have. A login and a second factor only if the token takes credentials. */
function visitOf(config: WidgetConfig, environment: Environment | undefined): readonly ScreenId[] {
  const { repairsLink, asksForConsent } = declarationOf(config.flavour);
  const start: readonly ScreenId[] = repairsLink
    ? ["login", "factor"]
    : [
        ...(asksForConsent ? (["consent"] as const) : []),
        ...(opensDirectly(config, environment) ? [] : (["institutions"] as const)),
        ...(asksForConsent ? (["handover"] as const) : (["login"] as const)),
        ...(!asksForConsent && mayAskForToken(config, environment) ? (["factor"] as const) : []),
      ];
  return [
    ...start,
    "success",
    ...(isShown("show_close_dialog", config) ? (["exit"] as const) : []),
    ...(isShown("show_abandon_survey", config) ? (["survey"] as const) : []),
    "error",
    "warning",
  ];
}

/** Documented only if the URL names the institution. */
function opensDirectly(config: WidgetConfig, environment: Environment | undefined): boolean {
  const { remaining, unknown } = chooseInstitutions(config, environment);
  return config.institutions !== undefined && remaining.length + unknown.length === 1;
}

function mayAskForToken(config: WidgetConfig, environment: Environment | undefined): boolean {
  return chooseInstitutions(config, environment).remaining.some(({ asksForToken }) => asksForToken);
}

function isShown(name: "show_close_dialog" | "show_abandon_survey", config: WidgetConfig): boolean {
  return appliesTo(name, config.flavour) !== undefined && withDefaults(config)[name] !== false;
}

function drawn(
  id: ScreenId,
  config: WidgetConfig,
  environment: Environment | undefined,
  locale: SketchLocale,
  words: SketchWords,
): { readonly title: string; readonly blocks: readonly Block[] } {
  switch (id) {
    case "consent":
      return { title: words.permissions, blocks: consentBlocks(config, locale, words) };
    case "institutions":
      return {
        title: words.chooseInstitution,
        blocks: institutionBlocks(config, environment, locale, words),
      };
    case "login":
      return {
        title: words.login,
        blocks: [
          ...institutionName(config, environment),
          { kind: "banner", tone: "info", title: words.safe, body: words.safeBody },
          { kind: "input", label: words.user, placeholder: words.example, state: "active" },
          { kind: "input", label: words.password, placeholder: words.example, state: "idle" },
          ...terms(config, words),
          { kind: "button", text: words.continue, isEnabled: true },
        ],
      };
    case "factor":
      return {
        title: words.factor,
        blocks: [
          { kind: "input", label: words.code, placeholder: words.example, state: "active" },
          { kind: "button", text: words.continue, isEnabled: false },
        ],
      };
    case "handover": {
      const [name] = chooseInstitutions(config, environment).remaining;
      return {
        title: words.handover,
        blocks: [
          { kind: "text", text: words.handoverBody(name?.name ?? "…") },
          { kind: "button", text: words.continue, isEnabled: true },
        ],
      };
    }
    case "success":
      return {
        title: words.success,
        blocks: [
          { kind: "banner", tone: "success", title: words.success, body: words.successBody },
          { kind: "button", text: words.continue, isEnabled: true },
        ],
      };
    case "exit":
      return {
        title: words.exit,
        blocks: [
          { kind: "text", text: words.exitBody, setting: "show_close_dialog" },
          { kind: "button", text: words.stay, isEnabled: true },
          { kind: "link", text: words.leave },
        ],
      };
    case "survey":
      return {
        title: words.survey,
        blocks: [
          {
            kind: "choices",
            title: words.survey,
            items: words.surveyReasons,
            setting: "show_abandon_survey",
          },
          { kind: "button", text: words.send, isEnabled: false },
        ],
      };
    case "error":
      return {
        title: words.login,
        blocks: [
          { kind: "banner", tone: "error", title: words.error, body: words.errorBody },
          { kind: "input", label: words.user, placeholder: words.example, state: "error" },
          { kind: "button", text: words.retry, isEnabled: true },
        ],
      };
    case "warning":
      return {
        title: words.chooseInstitution,
        blocks: [
          { kind: "banner", tone: "warning", title: words.warning, body: words.warningBody },
        ],
      };
  }
}

function institutionName(
  config: WidgetConfig,
  environment: Environment | undefined,
): readonly Block[] {
  if (declarationOf(config.flavour).repairsLink) return [];
  const { remaining, unknown } = chooseInstitutions(config, environment);
  const only = opensDirectly(config, environment)
    ? (remaining[0]?.name ?? unknown[0])
    : remaining[0]?.name;
  const known = institutions.find(({ name }) => name === only);
  return [{ kind: "text", text: known?.name ?? only ?? "…", setting: "institutions" }];
}

/** Multi-region: Open Finance has its own terms on the consent. */
function terms(config: WidgetConfig, words: SketchWords): readonly Block[] {
  const name: ParameterName = "widget.branding.company_terms_url";
  return withDefaults(config)[name] === undefined
    ? []
    : [{ kind: "link", text: words.terms, to: withDefaults(config)[name], setting: name }];
}
