/** Every rule, in the order in which the reference lists them. */

import { accessTokenRules } from "./access-token-rules";
import { addressRules } from "./address-rules";
import { bodyRules } from "./body-rules";
import { imageRules, themeRules } from "./branding-rules";
import { callbackRules } from "./callback-rules";
import { consentRules, purposeRules } from "./consent-rules";
import { externalIdRules } from "./external-id-rules";
import type { Rule } from "./finding";
import { environmentMismatch } from "./environment-rules";
import { institutionRules } from "./institution-rules";
import { nameRules } from "./name-rules";
import { nullField } from "./null-rules";
import { scopeRules } from "./scope-rules";
import { secretInText } from "./secret-rules";
import { tokenFieldRules } from "./token-field-rules";
import { usageRules } from "./usage-rules";
import { valueRules } from "./value-rules";

export const rules: readonly Rule[] = [
  ...addressRules,
  ...accessTokenRules,
  ...nameRules,
  ...valueRules,
  ...externalIdRules,
  ...institutionRules,
  environmentMismatch,
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
];
