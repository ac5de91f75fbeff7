/** Values to try a parameter with, derived from what the catalogue says of it. */

import { appliesTo, entryOf, namesFor, type ParameterName } from "@/lib/widget/catalogue";
import { checkParameter } from "@/lib/widget/checks";
import type { WidgetConfig } from "@/lib/widget/config";
import { sampleLinkId, sampleTerms } from "@/lib/widget/sample-values";
import { flavours, type Flavour } from "@/lib/widget/flavours/flavours";
import type { Value } from "@/lib/widget/kinds";
import { studioUrl } from "@/lib/widget/studio-url";

/** For somebody who is typed into the page. */
export const consentOfNobody: WidgetConfig = {
  flavour: "ofda",
  "widget.consent.terms_and_conditions_url": sampleTerms,
};

/** What each flavour must have before a token can be generated. */
export const leastConfigs: Readonly<Record<Flavour, WidgetConfig>> = {
  multi_region: { flavour: "multi_region" },
  multi_region_update: { flavour: "multi_region_update", link_id: sampleLinkId },
  ofda: { ...consentOfNobody, persona: "individual" },
};

/** The first flavour that takes a parameter. */
export function flavourOf(name: ParameterName): Flavour {
  const flavour = flavours.find((one) => appliesTo(name, one));
  if (!flavour) throw new Error(`No flavour takes ${name}.`);
  return flavour;
}

const texts = [
  "sample-1",
  "30d",
  "store",
  "https://example.com/sample.svg",
  "#0A1b2C",
  "7E0A4A4C-1D3B-4F7E-9A53-2F4B8C6D1E91",
  "start",
  "top",
];

/** Another value than the one of `leastConfigs`, of which no check has anything to say. */
export function sampleValue(name: ParameterName, flavour: Flavour): Value {
  const { kind } = entryOf(name);
  const options = "options" in kind ? kind.options.map(({ value }) => value) : [];
  const { options: offered = options, sent } = appliesTo(name, flavour) ?? {};
  const candidates: Readonly<Record<typeof kind.kind, readonly Value[]>> = {
    text: texts,
    choice: offered.toReversed(),
    choices: [offered.slice(0, 2), ...(sent === undefined ? [] : [sent])],
    flag: [false],
    integer: options.map(Number),
  };
  const config = leastConfigs[flavour];
  const fitting = candidates[kind.kind].find(
    (value) => checkParameter({ ...config, [name]: value }, name).length === 0,
  );
  const [first] = candidates[kind.kind];
  const value = fitting ?? first;
  if (value === undefined) throw new Error(`There is no sample of ${name}.`);
  return value;
}

/** The query of a studio URL. */
export function queryOf(config: WidgetConfig): string {
  return studioUrl(config).slice(2);
}

/** A config that sets everything that a flavour takes. */
export function fullConfig(flavour: Flavour): WidgetConfig {
  const values = namesFor(flavour).map((name) => [name, sampleValue(name, flavour)]);
  return { ...leastConfigs[flavour], ...(Object.fromEntries(values) as WidgetConfig), flavour };
}
