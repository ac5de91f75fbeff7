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

/** Update mode reads the rest from the link. */
export const newLinks = inEachFlavour(({ repairsLink }) => (repairsLink ? undefined : {}));

export const withConsent = inEachFlavour(({ asksForConsent }) => (asksForConsent ? {} : undefined));

export const withoutConsent = inEachFlavour(({ asksForConsent }) =>
  asksForConsent ? undefined : {},
);
