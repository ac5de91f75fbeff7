/** What an expression is worth as far as its text says. Nothing unknown is a string. */

export interface Span {
  readonly start: number;
  readonly end: number;
}

export type Scalar = string | number | boolean | null | undefined;

/** A condition and which of its branches: the same condition elsewhere is decided with it. */
export interface Branch {
  readonly key: string;
  readonly index: number;
}

export interface Member {
  readonly key: string;
  /** Of the key and its value. */
  readonly span: Span;
  readonly value: Value;
  /** Set where it is there under a condition alone. */
  readonly branch?: Branch;
}

export type Value = { readonly span: Span } & (
  | { readonly kind: "known"; readonly value: Scalar }
  /** A text with holes: characters and values in their order. */
  | { readonly kind: "text"; readonly pieces: readonly (string | Value)[] }
  | {
      readonly kind: "unknown";
      /** As written: `process.env.BELVO_ID`, `user.id`. */
      readonly name: string;
      /** What a call was given whose answer this is. */
      readonly given?: readonly Value[];
    }
  | { readonly kind: "function" }
  | { readonly kind: "one-of"; readonly key: string; readonly options: readonly Value[] }
  | {
      readonly kind: "record";
      readonly members: readonly Member[];
      /** What may bring more members; unset for a record that is written out. */
      readonly open?: string;
      /** Of a URL that the members are the query of. */
      readonly address?: Value;
      /** How it is written when it is sent: as a form or a query. */
      readonly form?: "query";
    }
  | { readonly kind: "list"; readonly items: readonly Value[]; readonly open?: string }
);

export type RecordValue = Extract<Value, { readonly kind: "record" }>;

export function known(value: Scalar, span: Span): Value {
  return { kind: "known", value, span };
}

export function unknown(name: string, span: Span, given?: readonly Value[]): Value {
  return { kind: "unknown", name: name.slice(-120) || "value", span, ...(given && { given }) };
}

/** The text that is known of a value, holes left out; undefined for what is no text. */
export function literalOf(value: Value | undefined): string | undefined {
  return value?.kind === "known" && typeof value.value === "string" ? value.value : undefined;
}

export function member(record: Value | undefined, ...names: readonly string[]): Value | undefined {
  if (record?.kind !== "record") return undefined;
  return record.members.findLast(({ key }) => names.includes(key))?.value;
}

/** The members with others on top; a later one of the same name goes before. */
export function withMembers(
  record: RecordValue,
  added: readonly Member[],
  open?: string,
): RecordValue {
  return {
    ...record,
    members: [...record.members, ...added],
    ...(open !== undefined && { open: record.open ?? open }),
  };
}
