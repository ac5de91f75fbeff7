/** Every rule, in the order in which the reference lists them. */

import { catalogueRules } from "@/lib/widget/catalogue-rules";
import { accessTokenRules } from "./access-token-rules";
import { addressRules } from "./address-rules";
import { bodyRules } from "./body-rules";
import { imageRules, themeRules } from "./branding-rules";
import { callbackRules } from "./callback-rules";
import { fromCatalogue } from "./checked";
import { consentRules, purposeRules } from "./consent-rules";
import { externalIdRules } from "./external-id-rules";
import type { Rule } from "./finding";
import { whereItExists } from "./environment-rules";
import { institutionRules } from "./institution-rules";
import { nameRules } from "./name-rules";
import { nullField } from "./null-rules";
import { eachOnce } from "./rule";
import { scopeRules } from "./scope-rules";
import { secretInText } from "./secret-rules";
import { tokenDiffers } from "./token-differs";
import { tokenFieldRules } from "./token-field-rules";
import { usageRules } from "./usage-rules";
import { valueRules } from "./value-rules";

/** A rule that no list of its file has is an unused name, which does not compile either. */
const own: readonly Rule[] = eachOnce([
  ...addressRules,
  ...accessTokenRules,
  tokenDiffers,
  ...nameRules,
  ...valueRules,
  ...externalIdRules,
  ...institutionRules,
  whereItExists,
  ...bodyRules,
  ...scopeRules,
  ...tokenFieldRules,
  ...consentRules,
  ...callbackRules,
  ...imageRules,
  ...purposeRules,
  ...themeRules,
  nullField,
  ...usageRules,
  secretInText,
]);

/** With what only the catalogue knows of: a check needs no line here. */
export const rules: readonly Rule[] = [
  ...own,
  ...catalogueRules
    .filter(({ id }) => !own.some((rule) => rule.id === id))
    .map((rule) => fromCatalogue(rule)),
];
