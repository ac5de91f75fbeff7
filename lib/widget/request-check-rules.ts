/** The rules of the token request that checks of the catalogue name. Their texts are in request-check-texts.ts. */

import type { RuleHead } from "./declared-rule";
import { flavourTells } from "./flavours/flavour-tells";

export const scopesNotAsDocumented = {
  id: "scopes-not-as-documented",
  severity: "warning",
  about: "request",
  needs: { others: flavourTells },
} as const satisfies RuleHead;

export const invalidLinkId = {
  id: "invalid-link-id",
  severity: "error",
  about: "request",
} as const satisfies RuleHead;

export const storageNeedsStore = {
  id: "storage-needs-store",
  severity: "warning",
  about: "request",
  needs: { others: ["access_mode"] },
} as const satisfies RuleHead;

export const nostoreNeedsResources = {
  id: "nostore-needs-resources",
  severity: "error",
  about: "request",
  needs: { others: ["access_mode", "fetch_resources"] },
} as const satisfies RuleHead;

export const invalidStorage = {
  id: "invalid-storage",
  severity: "error",
  about: "request",
} as const satisfies RuleHead;

export const invalidStaleIn = {
  id: "invalid-stale-in",
  severity: "error",
  about: "request",
} as const satisfies RuleHead;

export const unknownResource = {
  id: "unknown-resource",
  severity: "error",
  about: "request",
} as const satisfies RuleHead;

export const deprecatedResource = {
  id: "deprecated-resource",
  severity: "warning",
  about: "request",
} as const satisfies RuleHead;

export const permissionsAltered = {
  id: "permissions-altered",
  severity: "warning",
  about: "request",
} as const satisfies RuleHead;

export const consentIncomplete = {
  id: "consent-incomplete",
  severity: "error",
  about: "request",
} as const satisfies RuleHead;

export const identityCheckDigits = {
  id: "identity-check-digits",
  severity: "warning",
  about: "request",
} as const satisfies RuleHead;

export const callbackMalformed = {
  id: "callback-malformed",
  severity: "error",
  about: "request",
} as const satisfies RuleHead;

export const imageNotSvg = {
  id: "image-not-svg",
  severity: "warning",
  about: "request",
} as const satisfies RuleHead;

export const imageNotAbsolute = {
  id: "image-not-absolute",
  severity: "error",
  about: "request",
} as const satisfies RuleHead;

export const overlayColour = {
  id: "overlay-colour",
  severity: "error",
  about: "request",
} as const satisfies RuleHead;

export const purposeTooLong = {
  id: "purpose-too-long",
  severity: "error",
  about: "request",
} as const satisfies RuleHead;

export const purposePlacedTwice = {
  id: "purpose-placed-twice",
  severity: "warning",
  about: "request",
} as const satisfies RuleHead;

export const themeValue = {
  id: "theme-value",
  severity: "error",
  about: "request",
} as const satisfies RuleHead;
