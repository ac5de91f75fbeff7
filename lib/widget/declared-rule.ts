/** What a rule says of itself, apart from how it finds. The checks of the catalogue name theirs. */

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

export interface DeclaredRule {
  /** Other people's tools know it. */
  readonly id: string;
  readonly severity: Severity;
  /** Which artefact it is about. */
  readonly about: Artefact;
  /** What it means, for docs/findings.md. */
  readonly meaning: string;
  readonly source: Source;
  /**
   * As a developer would paste it: a widget URL, a token request as JSON, or a URL and on the next line a request. Each
   * example is a test.
   */
  readonly bad: string;
  readonly good: string;
  /** What has to be known beside the value at the parameter of a hit; the gate asks for it. */
  readonly needs?: Needs;
}
