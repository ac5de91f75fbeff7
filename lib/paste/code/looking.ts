/** What those who look for sightings share: what is known of the text, and what was found so far. */

import type { ValueReader } from "./read-value";
import type { Resolver } from "./resolve";
import type { Scan } from "./scan";
import type { Sighting } from "./sighting";
import type { Value } from "./value";

export interface Looking {
  readonly reader: ValueReader;
  readonly scan: Scan;
  readonly resolver: Resolver;
  readonly found: Sighting[];
  /** Where records begin that were told by their use. */
  readonly used: Set<number>;
  /** Names that are given the answer to a token request. */
  readonly answers: Set<string>;
  /** The names of widgets that are built later, with the place of their sighting. */
  readonly widgets: Map<string, number>;
  readonly add: (sighting: Sighting, ...records: readonly (Value | undefined)[]) => void;
  readonly use: (value: Value | undefined) => void;
}
