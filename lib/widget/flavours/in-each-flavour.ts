import type { Applies } from "@/lib/widget/parameter";
import type { FlavourDeclaration } from "./flavour";
import { declarationOf, flavours, type Flavour } from "./flavours";

/** Says how a parameter behaves by what a flavour declares, so that the next flavour takes it too. */
export function inEachFlavour<const A extends Applies>(
  apply: (declaration: FlavourDeclaration) => A | undefined,
): Readonly<Partial<Record<Flavour, A>>> {
  return Object.fromEntries(
    flavours.flatMap((flavour) => {
      const applies = apply(declarationOf(flavour));
      return applies ? [[flavour, applies]] : [];
    }),
  );
}

export const everyFlavour = inEachFlavour(() => ({}));

/** Belvo's pages on update mode show a request without these fields, and do not rule them out. */
export const notShownForRepair = inEachFlavour(({ repairsLink }) =>
  repairsLink ? { status: "undocumented" } : {},
);

/** The same, where Open Finance Brazil does not have the field. */
export const withoutConsentNotShownForRepair = inEachFlavour(({ asksForConsent, repairsLink }) =>
  asksForConsent ? undefined : repairsLink ? { status: "undocumented" } : {},
);

/** Update mode reads the rest from the link. */
export const newLinks = inEachFlavour(({ repairsLink }) => (repairsLink ? undefined : {}));

export const withConsent = inEachFlavour(({ asksForConsent }) => (asksForConsent ? {} : undefined));
