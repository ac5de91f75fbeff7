/** The confirmation for production, and what a token costs there. */

import { declarationOf } from "@/lib/widget/flavours/flavours";
import type { WidgetConfig } from "@/lib/widget/config";

export const productionWord = "production";

/** A phone capitalises the first letter. */
export function isProductionWord(text: unknown): boolean {
  return typeof text === "string" && text.trim().toLowerCase() === productionWord;
}

/** What a link costs of a quota; undefined for a flavour without a documented quota. */
export function quotaNotice({ flavour }: Pick<WidgetConfig, "flavour">): string | undefined {
  return declarationOf(flavour).quota;
}
