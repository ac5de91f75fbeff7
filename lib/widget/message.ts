/**
 * What a check or a rule says: a code with its values. Two messages are the same if both are. The words stand in the
 * table of their folder and are written last, so that no logic has to compare sentences.
 */

export type MessageValue = string | number | boolean | undefined | readonly string[];

export interface MessageCode {
  readonly code: string;
  /** What the words repeat, no more: a value that a message may not repeat is not here either. */
  readonly values: readonly MessageValue[];
}

export interface Message extends MessageCode {
  words(): string;
}

/** Two messages with one key say the same. */
export function messageKey({ code, values }: MessageCode): string {
  return JSON.stringify([code, values]);
}

/** Makes the messages of a table, which has the words of each code. */
export function sayFrom<V extends Readonly<Record<string, readonly MessageValue[]>>>(words: {
  readonly [C in keyof V]: (...values: V[C]) => string;
}) {
  return <C extends keyof V & string>(code: C, ...values: V[C]): Message => ({
    code,
    values,
    words: () => words[code](...values),
  });
}

/** A message whose words stand where it is made: in an entry of the catalogue, which has all about its parameter. */
export function message(code: string, text: string, values: readonly MessageValue[] = []): Message {
  return { code, values, words: () => text };
}
