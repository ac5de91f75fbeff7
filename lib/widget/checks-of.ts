import type { Kind, ValueOf } from "./kinds";
import type { Check, Parameter } from "./parameter";

/** The checks of some entries of the catalogue, each for the values of its kind. */
export type ChecksOf<Entries> = {
  readonly [Name in keyof Entries]?: Entries[Name] extends Parameter<infer K extends Kind>
    ? readonly Check<ValueOf<K>>[]
    : never;
};
