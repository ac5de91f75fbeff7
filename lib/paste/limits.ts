/** What is refused before anything looks at it, so that no form has to bear it. */

/** In characters. An exported collection is the largest thing that is worth pasting. */
const pasteLimit = 1_000_000;

/** In characters: a file of code that is larger is not a call of the widget. */
export const codeLimit = 256_000;

/** The catalogue has some hundred and fifty settings, dark theme keys included. */
export const mostSettings = 1000;

/** In milliseconds. The slowest text of 64 kB takes a hundredth of it. */
export const readingTime = 5_000;

const deepest = 100;

/** A sentence, or undefined when the text may be read. */
export function refusalOf(text: string): string | undefined {
  if (text.trim() === "") return "There is nothing in it.";
  if (text.length > pasteLimit) {
    return "It is larger than 1 MB. Paste the widget URL, the token request or the one request of the collection alone.";
  }
  if (isBinary(text)) return "It is a binary file, not text.";
  return isDeep(text) ? "It is nested too deeply to be a configuration of the widget." : undefined;
}

/** By its beginning: text has neither NUL nor many control or replacement characters. */
function isBinary(text: string): boolean {
  const beginning = text.slice(0, 4000);
  const odd = beginning.match(/[\x00-\x08\x0e-\x1a\x1c-\x1f\uFFFD]/g) ?? [];
  return text.includes("\0") || odd.length > beginning.length / 20;
}

/** Brackets in strings are counted too: nobody writes a hundred of them unclosed. */
function isDeep(text: string): boolean {
  let depth = 0;
  for (const [bracket] of text.matchAll(/[[\](){}]/g)) {
    depth += "[({".includes(bracket) ? 1 : -1;
    if (depth > deepest) return true;
    if (depth < 0) depth = 0;
  }
  return false;
}
