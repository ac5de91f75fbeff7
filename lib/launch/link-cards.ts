/** The pictures for link previews: one for each flavour, one for each flavour in each environment, and one without. */

import { environments, type Environment } from "@/lib/widget/environments";
import { flavours, type Flavour } from "@/lib/widget/flavours/flavours";

/** What the picture of a link says, and nothing else: whoever sees a chat sees it. */
export interface CardSubject {
  readonly flavour?: Flavour;
  readonly environment?: Environment;
}

export const cardSubjects: readonly CardSubject[] = [
  {},
  ...flavours.flatMap((flavour) => [
    { flavour },
    ...environments.map((environment) => ({ flavour, environment })),
  ]),
];

export const cardFolder = "/cards";

export function cardPath({ flavour, environment }: CardSubject): string {
  return `${cardFolder}/${[flavour ?? "studio", environment].filter(Boolean).join("-")}.png`;
}
