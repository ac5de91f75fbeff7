/** Says in a sentence or two why an entry was not read. */

import { declarationOf } from "./flavours/flavours";
import { allowedText } from "./kinds";
import { grouped, mostEntries } from "./limits";
import type { UnreadReason } from "./unread";

export function unreadText(reason: UnreadReason): string {
  switch (reason.code) {
    case "unknown":
      return "Unknown parameter.";
    case "repeated":
      return "Duplicate. The first valid value is used.";
    case "empty":
      return "Empty value.";
    case "too-many-entries":
      return `Only the first ${grouped(mostEntries)} entries are read.`;
    case "misplaced":
      return "Belongs in the token request. The widget ignores it in the URL.";
    case "not-allowed":
      return `Allowed: ${allowedText(reason.allowed)}.`;
    case "not-used":
      return `${declarationOf(reason.flavour).label} does not use ${reason.what === "persona" ? "a persona" : "this parameter"}.`;
    case "value-repeated":
      return "The value is repeated.";
    case "too-many-axes":
      return `A matrix has at most ${reason.most} axes.`;
    case "too-many-values":
      return `An axis has at most ${reason.most} values.`;
    case "side-repeated":
      return "This side is given twice. The first one counts.";
    case "no-side":
      return "Unknown. A comparison has only a and b.";
  }
}
