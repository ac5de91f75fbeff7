/** A sentence for each setting that no other sentence speaks of: its entry in the catalogue says enough. */

import { entryOf, namesFor, type ParameterName } from "@/lib/widget/catalogue";
import { defaultOf } from "@/lib/widget/defaults";
import { encode } from "@/lib/widget/kinds";
import type { Group } from "@/lib/widget/parameter";
import { say } from "./sentences";
import { state, type Facts, type Statement } from "./statement";
import { andList, cut, labelOf } from "./words";

const topicOf: Readonly<Record<Group, Statement["topic"]>> = {
  link: "link",
  appearance: "dialogs",
  institutions: "institutions",
  open_finance: "consent",
  token: "data",
  consent: "consent",
  branding: "branding",
  theme: "branding",
  callbacks: "outcomes",
};

export function otherStatements(facts: Facts, said: readonly Statement[]): readonly Statement[] {
  const spoken = new Set<string>(said.flatMap(({ from }) => from.map(({ name }) => name)));
  return namesFor(facts.config.flavour)
    .filter((name) => !spoken.has(name))
    .flatMap((name) => {
      const what = whatOf(name, facts);
      if (what === undefined) return [];
      const { group, label } = entryOf(name);
      return [state(facts, topicOf[group], [name], say("setting", label, what))];
    });
}

/** Of what is unset, only a documented default is worth a sentence. */
function whatOf(name: ParameterName, { config }: Facts): string | undefined {
  const { unset, kind } = entryOf(name);
  const value = config[name];
  if (value === undefined) {
    return defaultOf(name, config) === undefined ? undefined : unset;
  }
  if (kind.kind === "flag") return `${value === true ? kind.yes : kind.no}.`;
  const items = typeof value === "object" ? value : [encode(value)];
  return `${andList(items.map((item) => cut(labelOf(name, item))))}.`;
}
