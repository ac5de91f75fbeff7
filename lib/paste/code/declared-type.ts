/** A class, struct or record as a text declares it. */

import type { Node } from "./forest";

export interface DeclaredMember {
  readonly name: string;
  /** As an annotation or a tag has it: `@SerialName("link_id")`. */
  readonly wire?: string;
  readonly nodes?: readonly Node[];
}

export interface DeclaredType {
  readonly name: string;
  readonly members: DeclaredMember[];
}
