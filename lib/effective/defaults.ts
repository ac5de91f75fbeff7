/**
 * What the widget and Belvo take an unset setting to be, as values: the catalogue says the same in words, and a test
 * holds the two together. A setting that no document gives a default is not here.
 */

import { declarationOf } from "@/lib/widget/flavours/flavours";
import { appliesTo, type ParameterName } from "@/lib/widget/catalogue";
import type { WidgetConfig } from "@/lib/widget/config";
import type { Value } from "@/lib/widget/kinds";
import { themeFieldName, themeKeys } from "@/lib/widget/theme-fields";

export const documentedDefaults = {
  access_mode: "recurrent",
  locale: "es",
  show_close_dialog: true,
  show_abandon_survey: true,
  stale_in: "365d",
  "widget.branding.company_terms_url": "https://belvo.com/terms-service/",
  "widget.branding.social_proof": true,
  "widget.branding.show_belvo_middle_logo": false,
} as const satisfies Partial<WidgetConfig>;

/** The documents name defaults of the light scheme only. */
const themeDefaults = new Map<string, string>(
  themeKeys.flatMap(({ key, fallback }) => (fallback ? [[themeFieldName(key), fallback]] : [])),
);

const defaults = new Map<string, Value>([...Object.entries(documentedDefaults), ...themeDefaults]);

/** What counts when the setting is unset; undefined where no document says, and where the flavour does not take it. */
export function defaultOf(name: ParameterName, config: WidgetConfig): Value | undefined {
  const applies = appliesTo(name, config.flavour);
  if (!applies) return undefined;
  if (applies.sent !== undefined) return applies.sent;
  if (name === "credentials_storage") {
    const { defaultStorage } = declarationOf(config.flavour);
    return defaultStorage?.[config.access_mode ?? documentedDefaults.access_mode];
  }
  return defaults.get(name);
}
