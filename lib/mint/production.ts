/** What minting in production asks of a person, and what it costs. */

import { declarationOf } from "@/lib/widget/flavours/flavours";
import type { WidgetConfig } from "@/lib/widget/config";

export const productionWord = "production";

/** A phone writes the first letter large by itself. */
export function isProductionWord(text: unknown): boolean {
  return typeof text === "string" && text.trim().toLowerCase() === productionWord;
}

/** What a link costs whose bank counts; undefined for a flavour of which Belvo says nothing of the kind. */
export function quotaNotice({ flavour }: Pick<WidgetConfig, "flavour">): string | undefined {
  return declarationOf(flavour).quota;
}
