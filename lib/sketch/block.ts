/** Something on a screen of the sketch. `setting` is what decides it. */

import type { ParameterName } from "@/lib/widget/catalogue";
import type { Tone } from "./paint";

interface Decided {
  readonly setting?: ParameterName;
}

export type Block =
  | ({ readonly kind: "heading" | "text"; readonly text: string } & Decided)
  | ({ readonly kind: "mark"; readonly text: string; readonly isWide: boolean } & Decided)
  | ({ readonly kind: "link"; readonly text: string; readonly to?: string | undefined } & Decided)
  | {
      readonly kind: "banner";
      readonly tone: Tone;
      readonly title: string;
      readonly body: string;
    }
  | {
      readonly kind: "input";
      readonly label: string;
      readonly placeholder: string;
      readonly state: "active" | "idle" | "error";
    }
  | ({ readonly kind: "tabs"; readonly items: readonly string[] } & Decided)
  | ({
      readonly kind: "list";
      readonly title?: string;
      readonly items: readonly string[];
    } & Decided)
  | ({
      readonly kind: "choices";
      readonly title: string;
      readonly items: readonly string[];
      readonly chosen?: string;
    } & Decided)
  | { readonly kind: "button"; readonly text: string; readonly isEnabled: boolean };
