/** The rules of the widget URL that checks of the catalogue name. Their texts are in url-check-texts.ts. */

import type { RuleHead } from "./declared-rule";

export const externalIdTooShort = {
  id: "external-id-too-short",
  severity: "error",
  about: "url",
} as const satisfies RuleHead;

export const externalIdCharacters = {
  id: "external-id-characters",
  severity: "warning",
  about: "url",
} as const satisfies RuleHead;

export const externalIdPersonalData = {
  id: "external-id-personal-data",
  severity: "warning",
  about: "url",
} as const satisfies RuleHead;

export const ofdaNeedsPt = {
  id: "ofda-needs-pt",
  severity: "error",
  about: "url",
} as const satisfies RuleHead;

export const institutionUnknown = {
  id: "institution-unknown",
  severity: "warning",
  about: "url",
} as const satisfies RuleHead;

export const environmentMismatch = {
  id: "environment-mismatch",
  severity: "warning",
  about: "url",
} as const satisfies RuleHead;

export const invalidValue = {
  id: "invalid-value",
  severity: "error",
  about: "url",
} as const satisfies RuleHead;

export const strayWhitespace = {
  id: "stray-whitespace",
  severity: "warning",
  about: "url",
} as const satisfies RuleHead;

export const legacyValue = {
  id: "legacy-value",
  severity: "info",
  about: "url",
} as const satisfies RuleHead;

export const notForFlavour = {
  id: "not-for-flavour",
  severity: "warning",
  about: "url",
} as const satisfies RuleHead;

export const legacyParameter = {
  id: "legacy-parameter",
  severity: "info",
  about: "url",
} as const satisfies RuleHead;
