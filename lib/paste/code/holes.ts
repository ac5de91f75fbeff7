/** How a hole stands in a text while the text is taken apart: between two characters that nobody writes. */

const open = "\uE000";
const close = "\uE001";
const hole = /\uE000([^\uE001]{0,200})\uE001/g;

/** A text without the characters that mark a hole; as long as before, so that offsets hold. */
export function withoutHoleMarks(text: string): string {
  return text.replace(/[\uE000\uE001]/g, " ");
}

export function holeOf(name: string): string {
  return `${open}${name.replace(/[\uE000\uE001]/g, "")}${close}`;
}

export function hasHole(text: string): boolean {
  return text.includes(open);
}

/** As a person reads it: `{name}`. */
export function shown(text: string): string {
  return text.replace(hole, (_, name: string) => placeholderOf(name));
}

/** The names of the holes in a text. */
export function holesIn(text: string): readonly string[] {
  return [...text.matchAll(hole)].map(([, name = ""]) => name);
}

/** The last part of a dotted name tells: `response.data.access` is `{access}`. */
export function placeholderOf(name: string): string {
  const last = lastName(name);
  return /^[A-Za-z_$][\w$-]{0,40}$/.test(last) ? `{${last}}` : "{value}";
}

export function lastName(name: string): string {
  return (name.match(/[A-Za-z_$][\w$-]*/g) ?? []).at(-1) ?? "";
}
