/** What the catalogue says about one setting, whichever of the two artefacts it travels in. */

import type { CheckRule } from "./check-rule";
import type { Severity } from "./declared-rule";
import type { Integration } from "./flavours/flavour";
import type { Flavour } from "./flavours/flavours";
import type { Message } from "./message";
import type { Kind, Status, Translated, Value, ValueOf } from "./kinds";
import type { Source } from "./sources";

export const groups = [
  "link",
  "appearance",
  "institutions",
  "open_finance",
  "token",
  "consent",
  "branding",
  "theme",
  "callbacks",
] as const;

export type Group = (typeof groups)[number];

export function isGroup(value: unknown): value is Group {
  return groups.some((group) => group === value);
}

/** A config as a check sees it. The catalogue, which holds the checks, has the types of the single values. */
export interface AnyConfig {
  readonly flavour: Flavour;
  readonly [name: string]: Value | undefined;
}

/** A rule of value or format. `judge` gets undefined for an unset value, and returns undefined if all is well. */
export interface Check<V extends Value = Value> {
  readonly rule: CheckRule;
  /** Where it does not weigh as much as its rule, or more. */
  readonly severity?: Severity;
  judge(value: V | undefined, config: AnyConfig): Message | undefined;
  /** What to write instead, in words. */
  readonly suggestion?: string;
  /** The fix: what to write instead of the text; undefined unsets it. It gets undefined for an unset value. */
  readonly mend?: (raw: string | undefined) => string | undefined;
}

/** How a parameter behaves in one flavour. A flavour that is not listed does not use the parameter. */
export interface Applies<V extends Value = Value> {
  /** Belvo's documents require it: the rule that says so, and the studio does not mint without it. */
  readonly required?: CheckRule;
  /** The options documented for this flavour. Unset means all. */
  readonly options?: readonly string[];
  /** The documented value that this flavour sends if the form leaves it unset. */
  readonly sent?: V;
  /** Unset means the status of the parameter. */
  readonly status?: Status;
}

/** A documented default; a function where it depends on other settings. */
type Default<V extends Value> = V | ((config: AnyConfig) => V | undefined);

export interface Parameter<K extends Kind = Kind> {
  readonly kind: K;
  readonly group: Group;
  readonly label: string;
  /** The label, on the emulator's page; unset means English only. */
  readonly translated?: Translated;
  readonly help: string;
  /** What happens then, to complete "If unset: …": a sentence or a value, and a full stop. */
  readonly unset: string;
  /** The value that an unset one stands for. Unset means that no document says. What a flavour sends goes first. */
  readonly default?: Default<ValueOf<K>>;
  /** The documented rule in words. The checks, which stand in files of their own, are the same rule in code. */
  readonly constraint?: string;
  /** Words that people search for and that nothing else here says. */
  readonly synonyms?: string;
  /** Names that code writes in its place, in snake case. */
  readonly aliases?: readonly string[];
  /** What people write for its values, in lower case, and the value that they mean. */
  readonly spellings?: Readonly<Record<string, string>>;
  /** True if a region may follow the value that is meant: `pt-BR`. */
  readonly dropsRegion?: true;
  /** Values that the widget had and dropped, in lower case. */
  readonly droppedValues?: readonly string[];
  /** Which institutions the token must reach for this value: a hint at the flavour. */
  readonly integrationOf?: (value: string) => Integration | undefined;
  readonly status: Status;
  readonly source: Source;
  readonly flavours: Readonly<Partial<Record<Flavour, Applies<ValueOf<K>>>>>;
}

/** Infers the kind, and with it the type of the value, of one entry. */
export function parameter<K extends Kind>(entry: Parameter<K>): Parameter<K> {
  return entry;
}
