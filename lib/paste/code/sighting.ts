/** What was seen in a text, as values: a request that is sent, an address, a call of the SDK or of a library. */

import type { UsageFact } from "@/lib/findings/usage";
import type { Span, Value } from "./value";

export type Sighting = { readonly span: Span; readonly facts: readonly UsageFact[] } & (
  | {
      readonly kind: "request";
      readonly body: Value;
      /** Unset where it was told by its shape alone. */
      readonly address?: Value;
      /** True where one of Belvo's server libraries sends it. */
      readonly isLibrary: boolean;
      /** True where it stands alone, as data and not in code. */
      readonly isData: boolean;
    }
  | { readonly kind: "address"; readonly text: Value }
  | { readonly kind: "parameters"; readonly record: Value }
  | { readonly kind: "sdk"; readonly token?: Value; readonly options?: Value }
  /** Sent to another resource of the API. */
  | { readonly kind: "other"; readonly resource: string }
);

export type RequestSighting = Extract<Sighting, { readonly kind: "request" }>;
