/** What code does with the widget beside its two artefacts: seen by the reader of pastes, judged by rules. */

import type { Span } from "./span";

export type UsageFact = { readonly span?: Span } & (
  | { readonly fact: "unknown-callback"; readonly name: string }
  | { readonly fact: "options-in-build" }
  | { readonly fact: "options-first" }
  | { readonly fact: "window-belvo" }
  /** A secret in a variable that a bundler puts into the browser's script; `name` is that of the variable. */
  | { readonly fact: "public-variable"; readonly name: string; readonly prefix: string }
  /** `how` is what makes it a form, such as `data=`. */
  | { readonly fact: "form-encoded"; readonly how: string }
  | { readonly fact: "answer-member"; readonly name: string }
);
