/** The confirmation for production, and what a token costs there. */

import { declarationOf } from "@/lib/widget/flavours/flavours";
import type { WidgetConfig } from "@/lib/widget/config";
import type { Description } from "./failure";

/** Said before a token is asked for, and by the server that refuses one. */
export const notYours: Description = {
  title: "You cannot generate tokens in production.",
  remedy: "Ask the operator of the studio to add you to PRODUCTION_USERS, or use the sandbox.",
};

export const productionWord = "production";

/** A phone capitalises the first letter. */
export function isProductionWord(text: unknown): boolean {
  return typeof text === "string" && text.trim().toLowerCase() === productionWord;
}

/** What a link costs of a quota; undefined for a flavour without a documented quota. */
export function quotaNotice({ flavour }: Pick<WidgetConfig, "flavour">): string | undefined {
  return declarationOf(flavour).quota;
}
