/** Turns what was pasted into a side of the comparison. */

import { kindTexts } from "@/lib/paste/kind-texts";
import { holdsConfig, type Pasted, type Understanding } from "@/lib/paste/pasted";
import { environmentTexts, type Environment } from "@/lib/widget/environments";
import type { ParsedConfig } from "@/lib/widget/parse-config";

/** Something that a side can be, and sentences on how it was read. */
export interface Candidate {
  /** Of a request in a collection; unset for a paste that holds one configuration. */
  readonly name?: string;
  readonly side: ParsedConfig;
  readonly notes: readonly string[];
}

export type ReadSide =
  | { readonly kind: "nothing"; readonly message: string }
  | {
      readonly kind: "read";
      /** Never empty; `main` is the index of the one to take. */
      readonly candidates: readonly Candidate[];
      readonly main: number;
    };

/**
 * `elsewhere` is the environment that the other side names: most of what is pasted names none, and that is no
 * difference.
 */
export function sideOf(pasted: Pasted, elsewhere: Environment | undefined): ReadSide {
  if (!holdsConfig(pasted)) return { kind: "nothing", message: pasted.message };
  if (pasted.kind === "collection") {
    return {
      kind: "read",
      main: pasted.main,
      candidates: pasted.requests.map((request) => ({
        name: request.name,
        ...candidateOf(request, "a request of a collection", elsewhere),
      })),
    };
  }
  // A studio URL means the default of the studio where it names no environment.
  const adopted = pasted.kind === "studio-url" ? undefined : elsewhere;
  return {
    kind: "read",
    main: 0,
    candidates: [candidateOf(pasted, kindTexts[pasted.kind], adopted)],
  };
}

function candidateOf(
  { config, unread, dropped, flavour, notes }: Understanding,
  form: string,
  elsewhere?: Environment,
): Candidate {
  const adopted = config.environment === undefined ? elsewhere : undefined;
  return {
    side: {
      config: adopted ? { ...config, environment: adopted } : config,
      unread,
      withheld: dropped,
    },
    notes: [
      `Read as ${form}.`,
      ...(flavour === undefined ? ["Flavour unknown. It is compared as Multi-region."] : []),
      ...(adopted
        ? [`No environment, so it uses that of the other side: ${environmentTexts[adopted].label}.`]
        : []),
      ...notes,
    ],
  };
}
