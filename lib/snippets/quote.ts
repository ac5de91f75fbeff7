/**
 * Text literals. JSON's are valid in most languages; what differs is which escapes a language knows, and which marks
 * start something inside a literal.
 */

interface Quoting {
  /** Marks that need a backslash, such as the dollar of Kotlin. */
  readonly marks?: RegExp;
  /** How a control character is written; unset means `\u000b`. */
  readonly control?: (code: string) => string;
}

/** Never seen in an editor, or ends a line for some language. A file may not contain them. */
const unseen = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff]/g;

const known: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };

/** A literal in double quotes, on one line. */
export function quote(
  text: string,
  { marks, control = (code) => `\\u${code}` }: Quoting = {},
): string {
  const escaped = text.replace(/[\\"]/g, "\\$&");
  const marked = marks ? escaped.replace(marks, "\\$&") : escaped;
  const inside = marked.replace(unseen, (one) => known[one] ?? control(hexOf(one)));
  return `"${inside}"`;
}

/** Four digits. */
function hexOf(character: string): string {
  return character.charCodeAt(0).toString(16).padStart(4, "0");
}

/** For a script that may end up inside HTML: nothing in it ends the element. */
export function quoteForScript(text: string): string {
  return quote(text).replace(/<(?=[/!])/g, "\\u003c");
}

/** JSON text of one line, in ASCII, without the marks that a shell looks at. */
export function quoteAscii(text: string): string {
  return `"${text.replace(/[^A-Za-z0-9 _.:/#,@=+-]/g, (one) =>
    Array.from({ length: one.length }, (_, at) => `\\u${hexOf(one.charAt(at))}`).join(""),
  )}"`;
}

/** A literal of a POSIX shell. */
export function quoteForShell(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
