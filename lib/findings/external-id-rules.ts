/** Your identifier of the user, which must hold no personal data. */

import {
  externalIdCharacters,
  externalIdPersonalData,
  externalIdTooShort,
} from "@/lib/widget/url-check-rules";
import { fromCatalogue } from "./checked";

export const externalIdRules = [
  fromCatalogue(externalIdTooShort),
  fromCatalogue(externalIdCharacters),
  fromCatalogue(externalIdPersonalData),
] as const;
