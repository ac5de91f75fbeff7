/** The settings that vary, as columns of a table: a short heading, and values that fit and stay apart. */

import { axisText, encodeAxisValue, type Axis, type AxisName } from "./axis";

export interface Column {
  /** The place of its axis in the plan. */
  readonly axis: number;
  readonly name: AxisName;
  readonly label: string;
  /** The wire name in two parts. Only the second is drawn where room is short; together they are the name. */
  readonly head: readonly [path: string, last: string];
  /** Each value as a URL carries it, and as it is drawn. Empty for unset. */
  readonly values: readonly { readonly full: string; readonly short: string }[];
  /** How many characters the widest of them has. */
  readonly width: number;
}

/** In characters; narrower columns are hard to read. */
const narrowest = 5;

/** The axes with more than one value. `room` is how many characters a value may take. */
export function columnsOf(axes: readonly Axis[], room: number): readonly Column[] {
  const varying = [...axes.entries()].filter(([, { values }]) => values.length > 1);
  const names = varying.map(([, { name }]) => name);
  return varying.map(([axis, { name, values }]) => {
    const full = values.map(encodeAxisValue);
    const short = shortValues(full, room);
    const head = splitName(name, names);
    const widths = [
      narrowest,
      ...short.map((text) => (text || "unset").length),
      ...widthsOfHead(head[1], room),
    ];
    return {
      axis,
      name,
      label: axisText(name).label,
      head,
      values: full.map((text, index) => ({ full: text, short: short[index] ?? text })),
      width: Math.max(...widths),
    };
  });
}

/** The axes with one value: the same in every row. */
export function fixedOf(
  axes: readonly Axis[],
): readonly { readonly name: AxisName; readonly value: string }[] {
  return axes
    .filter(({ values }) => values.length === 1)
    .map(({ name, values }) => ({ name, value: encodeAxisValue(values[0]) }));
}

/** At the last dot, unless two columns would then have one heading. */
function splitName(name: string, names: readonly string[]): readonly [string, string] {
  const last = lastOf(name);
  const isShared = names.filter((other) => lastOf(other) === last).length > 1;
  return isShared ? ["", name] : [name.slice(0, name.length - last.length), last];
}

function lastOf(name: string): string {
  return name.split(".").at(-1) ?? name;
}

/** A heading may take two lines, and breaks behind its punctuation. */
function widthsOfHead(text: string, room: number): readonly number[] {
  const parts = text.split(/(?<=[._-])/).map(({ length }) => length);
  return [...parts, Math.ceil(text.length / 2) + 1].map((width) => Math.min(width, room));
}

/** Texts in at most `room` characters (and a number where two would look alike): what is cut away is not what tells them apart. */
export function shortValues(texts: readonly string[], room: number): readonly string[] {
  const short = texts.map((text) =>
    text.length <= room ? text : cutAround(text, differsAt(text, texts), room),
  );
  return short.map((text, index) =>
    texts[index] !== text && short.filter((other) => other === text).length > 1
      ? `${text} #${index + 1}`
      : text,
  );
}

/** The first place at which the text differs from the others that begin like it. */
function differsAt(text: string, texts: readonly string[]): number {
  return Math.max(
    0,
    ...texts.filter((other) => other !== text).map((other) => commonLength(text, other)),
  );
}

function commonLength(one: string, other: string): number {
  const end = Math.min(one.length, other.length);
  let place = 0;
  while (place < end && one[place] === other[place]) place += 1;
  return place;
}

function cutAround(text: string, place: number, room: number): string {
  if (place < room - 1) return `${text.slice(0, room - 1)}…`;
  const start = Math.min(place - Math.floor(room / 3), text.length - (room - 1));
  const rest = text.slice(start);
  return rest.length < room ? `…${rest}` : `…${rest.slice(0, room - 2)}…`;
}
