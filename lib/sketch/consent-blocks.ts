/** The consent of Open Finance: who asks, why, for what, for how long. */

import { withDefaults } from "@/lib/widget/defaults";
import type { WidgetConfig } from "@/lib/widget/config";
import { entryOf } from "@/lib/widget/catalogue";
import { documentedPermissions } from "@/lib/widget/scopes";
import type { Block } from "./block";
import { companyBlocks } from "./company-blocks";
import { optionText } from "./option-text";
import type { SketchLocale, SketchWords } from "./words";

const durationName = "widget.consent.default_consent_duration_days";

export function consentBlocks(
  config: WidgetConfig,
  locale: SketchLocale,
  words: SketchWords,
): readonly Block[] {
  const { "widget.purpose": outside, "widget.consent.purpose": inside } = config;
  const permissions = config["widget.consent.permissions"] ?? documentedPermissions;
  const terms = config["widget.consent.terms_and_conditions_url"];
  const companyTerms = withDefaults(config)["widget.branding.company_terms_url"];
  return [
    ...companyBlocks(config, words),
    {
      kind: "list",
      title: words.purpose,
      items: [outside ?? inside ?? words.documentedPurpose],
      setting:
        outside === undefined && inside !== undefined ? "widget.consent.purpose" : "widget.purpose",
    },
    {
      kind: "list",
      title: words.permissions,
      items: permissions.map((one) => optionText("widget.consent.permissions", one, locale)),
      setting: "widget.consent.permissions",
    },
    durationBlock(config, locale, words),
    {
      kind: "link",
      text: words.terms,
      to: terms,
      setting: "widget.consent.terms_and_conditions_url",
    },
    {
      kind: "link",
      text: `${words.terms} (${config["widget.branding.company_name"] ?? "Belvo"})`,
      to: companyTerms,
      setting: "widget.branding.company_terms_url",
    },
    { kind: "button", text: words.continue, isEnabled: true },
  ];
}

/** Any other number, and none, preselect a consent without limit. */
function durationBlock(config: WidgetConfig, locale: SketchLocale, words: SketchWords): Block {
  const { kind } = entryOf(durationName);
  const values = "options" in kind ? kind.options.map(({ value }) => value) : [];
  const chosen = values.find((value) => value === String(config[durationName]));
  return {
    kind: "choices",
    title: words.duration,
    items: [...values.map((value) => optionText(durationName, value, locale)), words.unlimited],
    chosen: chosen === undefined ? words.unlimited : optionText(durationName, chosen, locale),
    setting: durationName,
  };
}
