/** What a step of the visit shows: blocks of the sketch, and what a user can do there. */

import type { Block } from "@/lib/sketch/block";
import { companyBlocks } from "@/lib/sketch/company-blocks";
import { consentBlocks } from "@/lib/sketch/consent-blocks";
import { optionText } from "@/lib/sketch/option-text";
import { wordsIn } from "@/lib/sketch/words";
import { withDefaults } from "@/lib/widget/defaults";
import { declarationOf } from "@/lib/widget/flavours/flavours";
import type { Locale } from "./phrase";
import { stepBefore, type Visit, type VisitEvent, type VisitWorld } from "./visit";
import { visitWords } from "./visit-words";

export interface VisitField {
  readonly name: "user" | "password" | "code";
  readonly label: string;
  readonly isWrong: boolean;
}

export interface VisitButton {
  readonly action: VisitEvent["action"];
  readonly text: string;
  readonly isMain: boolean;
}

export interface VisitScreen {
  readonly title: string;
  readonly blocks: readonly Block[];
  readonly fields: readonly VisitField[];
  /** Each is a button that chooses it. */
  readonly institutions: readonly { readonly type: string; readonly names: readonly string[] }[];
  readonly buttons: readonly VisitButton[];
  /** Unset where the list is not searched. */
  readonly search?: { readonly label: string; readonly value: string };
  /** The icons of the navigation bar; unset where they do nothing. */
  readonly back?: string;
  readonly close?: string;
}

type Content = Partial<VisitScreen> & Pick<VisitScreen, "title">;

export function visitScreen(world: VisitWorld, visit: Visit, locale: Locale): VisitScreen {
  const { back, close } = visitWords[locale];
  const isLeaving = visit.step === "exit" || visit.step === "survey";
  const hasClose = !isLeaving && visit.step !== "bank" && visit.step !== "success";
  return {
    blocks: [],
    fields: [],
    institutions: [],
    buttons: [],
    ...(stepBefore(world, visit) && { back }),
    ...(hasClose && { close }),
    ...contentOf(world, visit, locale),
  };
}

function contentOf(world: VisitWorld, visit: Visit, locale: Locale): Content {
  const words = wordsIn(locale);
  const own = visitWords[locale];
  const { config } = world;
  const institution = visit.institution ?? "";
  const next = { action: "continue", text: words.continue, isMain: true } as const;
  switch (visit.step) {
    case "consent":
      return {
        title: words.permissions,
        blocks: consentBlocks(config, locale, words).filter(({ kind }) => kind !== "button"),
        buttons: [next],
      };
    case "institutions":
      return { title: words.chooseInstitution, ...listOf(world, visit, locale) };
    case "login": {
      const isWrong = visit.problem === "login";
      return {
        title: words.login,
        blocks: [
          { kind: "text", text: institution },
          isWrong
            ? { kind: "banner", tone: "error", title: words.error, body: words.errorBody }
            : { kind: "banner", tone: "info", title: words.safe, body: words.safeBody },
          ...termsOf(world, words.terms),
        ],
        fields: [
          { name: "user", label: words.user, isWrong },
          { name: "password", label: words.password, isWrong },
        ],
        buttons: [{ ...next, text: isWrong ? words.retry : words.continue }],
      };
    }
    case "factor": {
      const isWrong = visit.problem === "code";
      return {
        title: words.factor,
        blocks: [
          { kind: "text", text: institution },
          ...(isWrong
            ? ([
                {
                  kind: "banner",
                  tone: "error",
                  title: own.wrongCode,
                  body: own.wrongCodeBody,
                },
              ] as const)
            : []),
        ],
        fields: [{ name: "code", label: words.code, isWrong }],
        buttons: [next],
      };
    }
    case "handover":
      return {
        title: words.handover,
        blocks: [
          ...(visit.problem === "refused"
            ? ([
                {
                  kind: "banner",
                  tone: "error",
                  title: own.refused,
                  body: own.refusedBody,
                },
              ] as const)
            : []),
          { kind: "text", text: words.handoverBody(institution) },
        ],
        buttons: [next],
      };
    case "bank":
      return {
        title: own.bank,
        blocks: [{ kind: "text", text: own.bankBody(institution) }],
        buttons: [
          { ...next, text: own.approve },
          { action: "refuse", text: own.refuse, isMain: false },
        ],
      };
    case "success":
      return {
        title: words.success,
        blocks: [
          { kind: "banner", tone: "success", title: words.success, body: words.successBody },
        ],
        buttons: [next],
      };
    case "exit":
      return {
        title: words.exit,
        blocks: [{ kind: "text", text: words.exitBody }],
        buttons: [
          { action: "stay", text: words.stay, isMain: true },
          { action: "continue", text: words.leave, isMain: false },
        ],
      };
    case "survey":
      return {
        title: words.survey,
        blocks: [{ kind: "choices", title: words.survey, items: words.surveyReasons }],
        buttons: [{ ...next, text: words.send }],
      };
  }
}

function listOf(
  { config, choice }: VisitWorld,
  { search = "" }: Visit,
  locale: Locale,
): Omit<Content, "title"> {
  const words = wordsIn(locale);
  const found = choice.remaining.filter(({ name }) => name.includes(search.trim().toLowerCase()));
  const types = [...new Set(found.map(({ type }) => type))];
  const isConsented = declarationOf(config.flavour).asksForConsent;
  return {
    blocks: [
      ...(isConsented ? [] : companyBlocks(config, words)),
      ...(withDefaults(config)["widget.branding.social_proof"] === false
        ? []
        : ([{ kind: "text", text: words.socialProof }] as const)),
      ...(found.length === 0 ? ([{ kind: "text", text: words.noInstitution }] as const) : []),
    ],
    search: { label: words.search, value: search },
    institutions: types.map((type) => ({
      type: optionText("institution_types", type, locale),
      names: found.filter((one) => one.type === type).map(({ name }) => name),
    })),
  };
}

function termsOf({ config }: VisitWorld, text: string): readonly Block[] {
  const to = withDefaults(config)["widget.branding.company_terms_url"];
  return to === undefined ? [] : [{ kind: "link", text, to }];
}
