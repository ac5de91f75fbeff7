/**
 * The kinds of value that a parameter accepts, and how each is written as text and read back. `decode` converts and
 * does not judge: `shape-problem.ts` decides whether a value is valid, and the checks whether it is wise.
 */

import { grouped, longestText } from "./limits";

export type Status = "documented" | "example only" | "legacy" | "undocumented";

/** The same words in the other languages of the widget. */
export interface Translated<Words = string> {
  readonly es: Words;
  readonly pt: Words;
}

export interface Option<V extends string = string> {
  readonly value: V;
  readonly label: string;
  /** The label; unset means English only. */
  readonly translated?: Translated;
  /** Unset means documented. */
  readonly status?: Status;
}

/** `format` selects the control in the form; it is not a rule. */
export interface TextKind {
  readonly kind: "text";
  readonly format: "plain" | "long" | "url" | "colour" | "theme-value" | "uuid";
}

export interface ChoiceKind<V extends string = string> {
  readonly kind: "choice";
  readonly options: readonly Option<V>[];
}

/** A list. `open` lists accept values that are not among the options. */
export interface ChoicesKind<V extends string = string> {
  readonly kind: "choices";
  readonly options: readonly Option<V>[];
  readonly open: boolean;
}

/** Three states: unset, true, false. */
export interface FlagKind {
  readonly kind: "flag";
  readonly yes: string;
  readonly no: string;
  /** Both labels; unset means English only. */
  readonly translated?: Translated<readonly [yes: string, no: string]>;
}

/** A whole number, zero or more. Its options are the documented ones; any other may be set as well. */
export interface IntegerKind {
  readonly kind: "integer";
  readonly options: readonly Option[];
}

export type Kind = TextKind | ChoiceKind | ChoicesKind | FlagKind | IntegerKind;

export type ValueOf<K extends Kind> = K extends TextKind
  ? string
  : K extends ChoiceKind<infer V>
    ? V
    : K extends ChoicesKind<infer V>
      ? K["open"] extends true
        ? readonly string[]
        : readonly V[]
      : K extends FlagKind
        ? boolean
        : number;

/** Any value of any kind. */
export type Value = string | number | boolean | readonly string[];

export function text(format: TextKind["format"] = "plain"): TextKind {
  return { kind: "text", format };
}

export function choice<const V extends string>(...options: readonly Option<V>[]): ChoiceKind<V> {
  return { kind: "choice", options };
}

export function choices<const V extends string>(
  ...options: readonly Option<V>[]
): ChoicesKind<V> & { readonly open: false } {
  return { kind: "choices", options, open: false };
}

export function openChoices(options: readonly Option[]): ChoicesKind & { readonly open: true } {
  return { kind: "choices", options, open: true };
}

export function flag(yes: string, no: string, translated?: FlagKind["translated"]): FlagKind {
  return { kind: "flag", yes, no, ...(translated && { translated }) };
}

export function integer(...options: readonly Option[]): IntegerKind {
  return { kind: "integer", options };
}

export function encode(value: Value): string {
  return typeof value === "object" ? value.join(",") : String(value);
}

/** The inverse of `encode` for values of this kind. It returns any other text unchanged, and the schema rejects it. */
export function decode(kind: Kind, raw: string): unknown {
  switch (kind.kind) {
    case "text":
    case "choice":
      return raw;
    case "choices":
      return raw.split(",").filter((item) => item !== "");
    case "flag":
      return raw === "true" ? true : raw === "false" ? false : raw;
    case "integer":
      return /^(0|[1-9]\d{0,8})$/.test(raw) ? Number(raw) : raw;
  }
}

/** What a kind accepts. */
export type Allowed =
  | { readonly as: "text" | "names" | "number" }
  | { readonly as: "one" | "list"; readonly values: readonly string[] };

/** `options` are those of a flavour that takes fewer than the kind has. */
export function allowedBy(kind: Kind, options?: readonly string[]): Allowed {
  switch (kind.kind) {
    case "text":
      return { as: "text" };
    case "choice":
      return { as: "one", values: options ?? kind.options.map((option) => option.value) };
    case "choices":
      return kind.open
        ? { as: "names" }
        : { as: "list", values: options ?? kind.options.map((option) => option.value) };
    case "flag":
      return { as: "one", values: ["true", "false"] };
    case "integer":
      return { as: "number" };
  }
}

/** Completes the sentence "Allowed: …". */
export function allowedText(allowed: Allowed): string {
  switch (allowed.as) {
    case "text":
      return `text up to ${grouped(longestText)} characters`;
    case "one":
      return allowed.values.join(", ");
    case "list":
      return allowed.values.length === 1
        ? allowed.values.join()
        : `${allowed.values.join(", ")}, separated by commas`;
    case "names":
      return "names separated by commas";
    case "number":
      return "a whole number";
  }
}

/** The values of this kind, to complete the sentence "Allowed: …". */
export function allowed(kind: Kind, options?: readonly string[]): string {
  return allowedText(allowedBy(kind, options));
}
