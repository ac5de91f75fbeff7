/**
 * What a studio URL must not contain, although somebody may put it there. The studio names it, does not read it, and
 * removes it from the address bar at once.
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

/** Common names for the two halves of a key: `secretId`, `BELVO_SANDBOX_SECRET_PASSWORD`. */
const credential = /secret|password/;

const jwt = /^ey[\w-]{8,}\.[\w-]+\.[\w-]*$/;

/** True for the name of a secret, a token or an identity, and for an unknown entry that looks like one. */
export function isPrivate(name: string, value: string): boolean {
  if (isParameterName(name)) return false;
  const lower = name.toLowerCase();
  if (privateNames.has(lower) || credential.test(lower) || lower.startsWith(identityPath)) {
    return true;
  }
  return looksPrivate(value) || looksPrivate(name);
}

/** The name of a private entry in a message. A bare token in a URL is itself a name, and must not be repeated. */
export function speakableName(name: string): string {
  return name === "" || looksPrivate(name) ? "value" : name;
}

/** True for a text that contains a token or the number of a person or company. */
export function holdsPrivate(text: string): boolean {
  return (
    holdsToken(text) ||
    runsOfDigits(text).some((digits) => hasCpfCheckDigits(digits) || hasCnpjCheckDigits(digits))
  );
}

/** In pieces, because a single pattern would be very slow on hostile text. */
function holdsToken(text: string): boolean {
  return text.split(/[^\w.-]+/).some((word) => {
    const parts = word.split(".");
    return parts.some(
      (part, index) =>
        /(?:(?:^|[-_])ey|eyJ)[\w-]{8,}$/.test(part) && parts[index + 1] && index + 2 < parts.length,
    );
  });
}

function looksPrivate(text: string): boolean {
  const digits = text.replace(/[\s./-]/g, "");
  return jwt.test(text.trim()) || hasCpfCheckDigits(digits) || hasCnpjCheckDigits(digits);
}
