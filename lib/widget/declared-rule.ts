/** What a rule says of itself, apart from how it finds. */

import type { Source } from "./sources";

export type Severity = "error" | "warning" | "info";

export type Artefact = "url" | "request";

interface Needs {
  /** Names that it looks at as well: they must be known, also that they are not set. */
  readonly others?: readonly string[];
  /** True where the name alone is judged, whatever its value. */
  readonly nameOnly?: boolean;
  /** Of a list of objects, the one member that it looks at. */
  readonly ofItems?: string;
}

/** What a check needs to know of its rule. */
export interface RuleHead {
  /** Other people's tools know it. */
  readonly id: string;
  readonly severity: Severity;
  /** Which artefact it is about. */
  readonly about: Artefact;
  /** What has to be known beside the value at the parameter of a hit; the gate asks for it. */
  readonly needs?: Needs;
}

/** What a person wants to know of a rule. */
export interface RuleTexts {
  /** What it means, for docs/findings.md. */
  readonly meaning: string;
  readonly source: Source;
  /**
   * As a developer would paste it: a widget URL, a token request as JSON, or a URL and on the next line a request. Each
   * example is a test.
   */
  readonly bad: string;
  readonly good: string;
}

export interface DeclaredRule extends RuleHead, RuleTexts {}
