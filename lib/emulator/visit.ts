/**
 * A visit to the emulated widget: which step comes after which, as the settings decide. Pure: the state travels in the query of
 * the widget's page, and what a user types is judged and not kept.
 */

import type { WidgetConfig } from "@/lib/widget/config";
import { appliesTo } from "@/lib/widget/catalogue";
import { withDefaults } from "@/lib/widget/defaults";
import { declarationOf } from "@/lib/widget/flavours/flavours";
import type { ExitError } from "./outcomes";
import type { InstitutionChoice } from "./remaining-institutions";

export const visitSteps = [
  "consent",
  "institutions",
  "login",
  "factor",
  "handover",
  "bank",
  "success",
  "exit",
  "survey",
] as const;

export type VisitStep = (typeof visitSteps)[number];

export const visitProblems = ["login", "code", "refused"] as const;

export interface Visit {
  readonly step: VisitStep;
  /** Unset while none was chosen. */
  readonly institution?: string;
  /** What an exit then reports. */
  readonly lastError?: ExitError;
  /** What the step says went wrong. */
  readonly problem?: (typeof visitProblems)[number];
  /** Where the exit dialog and the survey return to. */
  readonly from?: VisitStep;
  /** The step that was shown before. */
  readonly before?: VisitStep;
  /** Of the list of institutions. */
  readonly search?: string;
}

/** What decides the steps. */
export interface VisitWorld {
  readonly config: WidgetConfig;
  readonly choice: InstitutionChoice;
  /** In update mode: that of the link, where the emulator made it. */
  readonly linkInstitution?: string;
  /** App2App: the app opened the widget again with the query of its application link. */
  readonly isBackFromApp: boolean;
}

export const visitActions = [
  "continue",
  "search",
  "choose",
  "back",
  "close",
  "stay",
  "refuse",
] as const;

export interface VisitEvent {
  readonly action: (typeof visitActions)[number];
  /** What the form of the step has, by the names of its fields. */
  readonly fields: ReadonlyMap<string, string>;
}

export type VisitResult =
  | { readonly kind: "step"; readonly visit: Visit }
  | { readonly kind: "success"; readonly institution: string }
  | { readonly kind: "exit"; readonly visit: Visit }
  /** The bank returns to the app. */
  | { readonly kind: "app"; readonly applicationLink: string };

/** The second factor of Belvo's sandbox. */
const sandboxCode = "111111";

/** The emulator's own: Belvo's sandbox accepts any login. */
const failingPassword = "emulator-login-error";

export function startVisit(world: VisitWorld): Visit {
  const { config, choice, isBackFromApp } = world;
  const { repairsLink, asksForConsent } = declarationOf(config.flavour);
  const [first] = choice.remaining;
  if (repairsLink) {
    const institution = world.linkInstitution ?? first?.name;
    return { step: "login", ...(institution !== undefined && { institution }) };
  }
  if (asksForConsent) {
    return isBackFromApp && first
      ? { step: "success", institution: first.name }
      : { step: "consent" };
  }
  return afterConsent(world);
}

/** The list, or the only institution at once. */
function afterConsent({ config, choice }: VisitWorld): Visit {
  const [only] = choice.remaining;
  return choice.goesStraightToLogin && only
    ? { step: connectStep(config), institution: only.name }
    : { step: "institutions" };
}

function connectStep(config: WidgetConfig): VisitStep {
  return declarationOf(config.flavour).asksForConsent ? "handover" : "login";
}

/** Undefined on the first step. */
export function stepBefore(world: VisitWorld, { step }: Visit): VisitStep | undefined {
  const { asksForConsent, repairsLink } = declarationOf(world.config.flavour);
  const consent = asksForConsent ? "consent" : undefined;
  switch (step) {
    case "institutions":
      return consent;
    case "login":
    case "handover":
      if (repairsLink) return undefined;
      return world.choice.goesStraightToLogin ? consent : "institutions";
    case "factor":
      return "login";
    case "consent":
    case "bank":
    case "success":
    case "exit":
    case "survey":
      return undefined;
  }
}

/** A step that its settings do not have, or that lacks its institution, is the first one. */
export function soundVisit(world: VisitWorld, visit: Visit | undefined): Visit {
  if (!visit) return startVisit(world);
  const needsInstitution = ["login", "factor", "handover", "bank", "success"].includes(visit.step);
  const { asksForConsent, repairsLink } = declarationOf(world.config.flavour);
  const isOfOther = asksForConsent
    ? ["login", "factor"].includes(visit.step)
    : ["consent", "handover", "bank"].includes(visit.step);
  const isKnown =
    visit.institution === undefined
      ? !needsInstitution
      : visit.institution === world.linkInstitution ||
        world.choice.remaining.some(({ name }) => name === visit.institution);
  const isSound = isKnown && !isOfOther && !(repairsLink && visit.step === "institutions");
  return isSound ? visit : startVisit(world);
}

export function nextOfVisit(world: VisitWorld, visit: Visit, event: VisitEvent): VisitResult {
  const { action, fields } = event;
  switch (action) {
    case "close":
      return close(world, visit);
    case "back": {
      const before = stepBefore(world, visit);
      return to({ ...calm(visit), step: before ?? visit.step });
    }
    case "stay":
      return to({ ...calm(visit), step: visit.from ?? startVisit(world).step });
    case "search":
      return to({ ...calm(visit), search: (fields.get("search") ?? "").slice(0, 100) });
    case "choose": {
      const name = fields.get("institution");
      const isListed = world.choice.remaining.some((one) => one.name === name);
      if (name === undefined || !isListed) return to(visit);
      return to({ ...calm(visit), step: connectStep(world.config), institution: name });
    }
    case "refuse":
      // Which code a refusal leaves is not documented, so an exit then reports none.
      return to({ ...calm(visit), step: "handover", problem: "refused" });
    case "continue":
      return proceed(world, visit, fields);
  }
}

function proceed(
  world: VisitWorld,
  visit: Visit,
  fields: ReadonlyMap<string, string>,
): VisitResult {
  switch (visit.step) {
    case "consent":
      return to({ ...calm(visit), ...afterConsent(world) });
    case "institutions":
      return to(visit);
    case "login":
      return login(world, visit, fields);
    case "factor":
      return fields.get("code")?.trim() === sandboxCode
        ? to({ ...calm(visit), step: "success" })
        : to({ ...calm(visit), problem: "code" });
    case "handover":
      return to({ ...calm(visit), step: "bank" });
    case "bank": {
      const applicationLink = world.config["widget.callback_urls.application_link"];
      return isHttps(applicationLink)
        ? { kind: "app", applicationLink }
        : to({ ...calm(visit), step: "success" });
    }
    case "success":
      return visit.institution === undefined
        ? to(startVisit(world))
        : { kind: "success", institution: visit.institution };
    case "exit":
      return shows("show_abandon_survey", world.config)
        ? to({ ...calm(visit), step: "survey" })
        : { kind: "exit", visit };
    case "survey":
      return { kind: "exit", visit };
  }
}

function login(world: VisitWorld, visit: Visit, fields: ReadonlyMap<string, string>): VisitResult {
  if (!fields.get("user") || !fields.get("password")) return to(visit);
  if (fields.get("password") === failingPassword) {
    return to({ ...visit, lastError: "login_error", problem: "login" });
  }
  const institution = world.choice.remaining.find(({ name }) => name === visit.institution);
  return to({ ...calm(visit), step: institution?.asksForToken ? "factor" : "success" });
}

/** The documented dialog and the documented survey, unless the URL hides them. */
function close({ config }: VisitWorld, visit: Visit): VisitResult {
  // From the dialog, the survey or the success there is nothing left to confirm.
  if (visit.step === "exit" || visit.step === "survey") return { kind: "exit", visit };
  const left: Visit = { ...calm(visit), from: visit.step };
  if (shows("show_close_dialog", config)) return to({ ...left, step: "exit" });
  if (shows("show_abandon_survey", config)) return to({ ...left, step: "survey" });
  return { kind: "exit", visit };
}

function shows(name: "show_close_dialog" | "show_abandon_survey", config: WidgetConfig): boolean {
  return appliesTo(name, config.flavour) !== undefined && withDefaults(config)[name] !== false;
}

/** The documents ask for a universal link or an app link, and not for a scheme of the app's own. */
function isHttps(address: string | undefined): address is string {
  return address !== undefined && URL.parse(address)?.protocol === "https:";
}

/** Without what the step before said. What an exit reports stays. */
function calm({ step, institution, lastError, from }: Visit): Visit {
  return {
    step,
    ...(institution !== undefined && { institution }),
    ...(lastError && { lastError }),
    ...(from && { from }),
  };
}

function to(visit: Visit): VisitResult {
  return { kind: "step", visit };
}
