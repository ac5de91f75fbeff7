/** Tells a placeholder and a credential from other values: what somebody pastes is often a template. */

// No quotes in the braces: those of JSON are none.
const placeholder = /\{[^{}"]*\}|<[^<>]*>|\$[a-z_]{2,}|(?:^|[^a-z])your[_-]|(?:\.{3}|…)$/i;

/** `{CURLY}`, `<ANGLE>`, `$VARIABLE` and `YOUR_…`, also as a part of the text, and what is cut off with an ellipsis. */
export function hasPlaceholder(text: string): boolean {
  return placeholder.test(text);
}

/** In the place of a token or a secret, a bare NAME_IN_CAPITALS and what was blotted out are too. */
export function isSecretPlaceholder(text: string): boolean {
  return hasPlaceholder(text) || /^[A-Z]+(?:_[A-Z]+)+$|\*{3}|•{2}|x{5}|redacted/.test(text);
}

/** A credential: long, without white space, with digits in it, and no placeholder. */
export function looksSecret(value: string): boolean {
  return (
    value.length >= 12 &&
    value.length <= 500 &&
    /^[\x21-\x7e]+$/.test(value) &&
    /\d/.test(value) &&
    !isSecretPlaceholder(value)
  );
}
