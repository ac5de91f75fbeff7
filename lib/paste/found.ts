/**
 * What a form recognises in a text, before it is understood: the artefacts as they would be sent. Secrets are still
 * among them, so a value of these types lives for one call.
 */

import type { Span } from "@/lib/findings/span";
import type { RequestSubject, UrlSubject } from "@/lib/findings/subject";
import type { UsageFact } from "@/lib/findings/usage";
import type { Environment } from "@/lib/widget/environments";
import type { Entry } from "@/lib/widget/read-entries";
import type { NotUnderstood, PastedNote, SingleKind } from "./pasted";

export interface Artefacts {
  readonly url?: UrlSubject;
  readonly request?: RequestSubject;
  /** What the query means, where the widget would read something else from it. */
  readonly meant?: readonly Entry[];
  readonly environment?: Environment;
  readonly notes?: readonly string[];
  readonly usage?: readonly UsageFact[];
  /** Where each name stands in the text, as far as that is known. */
  readonly urlSpans?: ReadonlyMap<string, Span>;
  readonly requestSpans?: ReadonlyMap<string, Span>;
  /** Private texts that stand beside the artefacts, such as that of a header. */
  readonly secrets?: readonly Secret[];
}

export interface Secret {
  /** What to call it in a message. */
  readonly name: string;
  readonly text: string;
}

export interface Found extends Artefacts {
  readonly kind: Exclude<SingleKind, "studio-url">;
  /** What the artefacts are where conditions of the code are decided otherwise. */
  readonly branches?: readonly Artefacts[];
  /** Further requests and addresses of the same text. */
  readonly others?: readonly Found[];
}

interface FoundStudioUrl {
  readonly kind: "studio-url";
  readonly query: string;
}

export interface FoundCollection {
  readonly kind: "collection";
  readonly requests: readonly (Artefacts & { readonly name: string })[];
}

/** Undefined where the text is not of the form at all; `nothing` where it is, but holds no configuration. */
export type Recognised =
  Found | FoundStudioUrl | FoundCollection | PastedNote | NotUnderstood | undefined;

export function nothing(message: string): NotUnderstood {
  return { kind: "nothing", message };
}
