/** Which parameters the form shows: by flavour, by search, by what is set. */

import { entryOf, namesFor, type ParameterName } from "@/lib/widget/catalogue";
import { declarationOf, type Flavour } from "@/lib/widget/flavours/flavours";
import { identityPath } from "@/lib/widget/identity";
import { groups, type Group } from "@/lib/widget/parameter";
import { searchable, searchText } from "@/lib/widget/search-text";

export interface FormView {
  readonly search: string;
  readonly onlySet: boolean;
  readonly open: ReadonlySet<Group>;
}

/** Five controls: what a newcomer sees. */
export const firstView: FormView = {
  search: "",
  onlySet: false,
  open: new Set<Group>(["link", "appearance"]),
};

export interface ShownGroup {
  readonly group: Group;
  readonly names: readonly ParameterName[];
  readonly hasIdentity: boolean;
}

/** The groups of a flavour that have anything to show, with what they show when they are open. `set` names what has a value. */
export function shownGroups(
  flavour: Flavour,
  view: FormView,
  set: readonly string[],
): readonly ShownGroup[] {
  const words = searchable(view.search).split(/\s+/).filter(Boolean);
  const names = namesFor(flavour).filter(
    (name) =>
      includesAll(searchText(name, flavour), words) && (!view.onlySet || set.includes(name)),
  );
  const hasIdentity =
    declarationOf(flavour).asksForConsent &&
    includesAll(identityWords, words) &&
    (!view.onlySet || set.includes("persona"));
  return groups
    .map((group) => ({
      group,
      names: names.filter((name) => entryOf(name).group === group),
      hasIdentity: hasIdentity && group === "consent",
    }))
    .filter((shown) => shown.names.length > 0 || shown.hasIdentity);
}

/** A search and "only what is set" open every group that they leave something of. */
export function isOpen(group: Group, view: FormView): boolean {
  return view.open.has(group) || view.search.trim() !== "" || view.onlySet;
}

const identityWords = searchable(
  `${identityPath} who consents identity persona user person business cpf cnpj tax name sandbox`,
);

function includesAll(text: string, words: readonly string[]): boolean {
  return words.every((word) => text.includes(word));
}
