/**
 * What must not stand in a studio URL although somebody may put it there: it is named, not read, and leaves the
 * address bar at once.
 */

import { isParameterName } from "./catalogue";
import { identityPath } from "./identity";
import { hasCnpjCheckDigits, hasCpfCheckDigits, runsOfDigits } from "./personal-data";

const privateNames = new Set([
  "access_token",
  "access",
  "token",
  "refresh",
  "refresh_token",
  "id",
  "identification_info",
  "cpf",
  "cnpj",
  "name",
  "business_name",
]);

/** Whatever a developer calls the two halves of a key: `secretId`, `BELVO_SANDBOX_SECRET_PASSWORD`. */
const credential = /secret|password/;

const jwt = /^ey[\w-]{8,}\.[\w-]+\.[\w-]*$/;

/** True for a name that carries a secret, a token or an identity, and for an unknown entry that looks like one. */
export function isPrivate(name: string, value: string): boolean {
  if (isParameterName(name)) return false;
  const lower = name.toLowerCase();
  if (privateNames.has(lower) || credential.test(lower) || lower.startsWith(identityPath)) {
    return true;
  }
  return looksPrivate(value) || looksPrivate(name);
}

/** What to call a private entry in a message: a bare token in a URL is a name, and must not be repeated. */
export function speakableName(name: string): string {
  return name === "" || looksPrivate(name) ? "value" : name;
}

/** True for a text that has a token or the number of a person or company anywhere in it. */
export function holdsPrivate(text: string): boolean {
  return (
    holdsToken(text) ||
    runsOfDigits(text).some((digits) => hasCpfCheckDigits(digits) || hasCnpjCheckDigits(digits))
  );
}

/** In pieces, because one pattern for it all would take very long on text made for it. */
function holdsToken(text: string): boolean {
  return text.split(/[^\w.-]+/).some((word) => {
    const parts = word.split(".");
    return parts.some(
      (part, index) =>
        /(?:^|[-_])ey[\w-]{8,}$/.test(part) && parts[index + 1] && index + 2 < parts.length,
    );
  });
}

function looksPrivate(text: string): boolean {
  const digits = text.replace(/[\s./-]/g, "");
  return jwt.test(text.trim()) || hasCpfCheckDigits(digits) || hasCnpjCheckDigits(digits);
}
