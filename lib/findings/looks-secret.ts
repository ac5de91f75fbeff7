/** Tells a credential from a word and from a placeholder. */

import { isSecretPlaceholder } from "./placeholder";

/** Long, without white space, and with digits in it. */
export function looksSecret(value: string): boolean {
  return (
    value.length >= 12 &&
    value.length <= 500 &&
    /^[\x21-\x7e]+$/.test(value) &&
    /\d/.test(value) &&
    !isSecretPlaceholder(value)
  );
}
