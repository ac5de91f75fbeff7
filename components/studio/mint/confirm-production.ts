/** Tells the server the word that opens production. The page remembers it until it is left, the server for the session. */

import { isProductionWord } from "@/lib/mint/production";

export type Confirmation =
  | "confirmed"
  | "wrong-word"
  | "signed-out"
  /** The page was opened at an address that is not the studio's own. */
  | "foreign"
  /** The studio answered, and not as it does when all is well. */
  | "failed"
  | "no-answer";

export async function confirmProduction(word: string): Promise<Confirmation> {
  if (!isProductionWord(word)) return "wrong-word";
  try {
    const { status } = await fetch("/confirm-production", {
      method: "POST",
      body: new URLSearchParams({ word }),
    });
    switch (status) {
      case 204:
        return "confirmed";
      case 401:
        return "signed-out";
      case 403:
        return "foreign";
      case 422:
        return "wrong-word";
      default:
        return "failed";
    }
  } catch {
    return "no-answer";
  }
}
