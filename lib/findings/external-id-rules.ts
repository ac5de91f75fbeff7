/** Your identifier of the user, which must hold no personal data. */

import {
  externalIdCharacters,
  externalIdPersonalData,
  externalIdTooShort,
} from "@/lib/widget/url-check-rules";
import { fromCatalogue } from "./checked";
import type { Rule } from "./finding";

export const externalIdRules: readonly Rule[] = [
  externalIdTooShort,
  externalIdCharacters,
  externalIdPersonalData,
].map((rule) => fromCatalogue(rule));
