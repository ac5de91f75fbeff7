/** What minting in production asks of a person, and what it costs. */

import type { WidgetConfig } from "@/lib/widget/config";

export const productionWord = "production";

/** A phone writes the first letter large by itself. */
export function isProductionWord(text: unknown): boolean {
  return typeof text === "string" && text.trim().toLowerCase() === productionWord;
}

/** What a link costs whose bank counts; undefined for a flavour of which Belvo says nothing of the kind. */
export function quotaNotice({ flavour }: Pick<WidgetConfig, "flavour">): string | undefined {
  return flavour === "ofda"
    ? "Open Finance links use the monthly quota of the CPF or CNPJ that consents: a test spends it as a customer does."
    : undefined;
}
