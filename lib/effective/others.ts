/** A sentence for each setting that no other sentence speaks of: its entry in the catalogue says enough. */

import { entryOf, namesFor, type ParameterName } from "@/lib/widget/catalogue";
import { defaultOf } from "@/lib/widget/defaults";
import { encode } from "@/lib/widget/kinds";
import type { Group } from "@/lib/widget/parameter";
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
      const text = sentenceOf(name, facts);
      return text === undefined ? [] : [state(facts, topicOf[entryOf(name).group], [name], text)];
    });
}

/** Of what is unset, only a documented default is worth a sentence. */
function sentenceOf(name: ParameterName, { config }: Facts): string | undefined {
  const { label, unset, kind } = entryOf(name);
  const value = config[name];
  if (value === undefined) {
    return defaultOf(name, config) === undefined ? undefined : `${label}: ${unset}`;
  }
  if (kind.kind === "flag") return `${label}: ${value === true ? kind.yes : kind.no}.`;
  const items = typeof value === "object" ? value : [encode(value)];
  return `${label}: ${andList(items.map((item) => cut(labelOf(name, item))))}.`;
}
