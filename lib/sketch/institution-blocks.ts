/** The list of the institutions that every filter leaves, by type. */

import { chooseInstitutions } from "@/lib/effective/choose-institutions";
import type { WidgetConfig } from "@/lib/widget/config";
import { withDefaults } from "@/lib/widget/defaults";
import { declarationOf } from "@/lib/widget/flavours/flavours";
import type { Environment } from "@/lib/widget/environments";
import type { Block } from "./block";
import { companyBlocks } from "./company-blocks";
import { optionText } from "./option-text";
import type { SketchLocale, SketchWords } from "./words";

export function institutionBlocks(
  config: WidgetConfig,
  environment: Environment | undefined,
  locale: SketchLocale,
  words: SketchWords,
): readonly Block[] {
  const { remaining, unknown } = chooseInstitutions(config, environment);
  const names = [...remaining.map(({ name }) => name), ...unknown];
  const types = [...new Set(remaining.map(({ type }) => type))];
  return [
    // Open Finance has said it on the consent.
    ...(declarationOf(config.flavour).asksForConsent ? [] : companyBlocks(config, words)),
    {
      kind: "tabs",
      items: types.map((type) => optionText("institution_types", type, locale)),
      setting: "institution_types",
    },
    { kind: "input", label: words.search, placeholder: words.example, state: "idle" },
    ...(withDefaults(config)["widget.branding.social_proof"] === false
      ? []
      : [
          {
            kind: "text",
            text: words.socialProof,
            setting: "widget.branding.social_proof",
          } as const,
        ]),
    {
      kind: "list",
      items: names.length === 0 ? [words.noInstitution] : names,
      setting: "institutions",
    },
  ];
}
