/** Which settings change the sketch. Of the others, no effect on the screens is known. */

import type { ParameterName } from "@/lib/widget/catalogue";
import { changeFlavour, setNames, type WidgetConfig } from "@/lib/widget/config";
import { themePrefix } from "@/lib/widget/theme-fields";
import { unpaintedKeys } from "./paint";

export const drawnSettings = [
  "locale",
  "show_close_dialog",
  "show_abandon_survey",
  "country_codes",
  "institutions",
  "institution_types",
  "resources",
  "widget.purpose",
  "widget.consent.purpose",
  "widget.consent.terms_and_conditions_url",
  "widget.consent.permissions",
  "widget.consent.default_consent_duration_days",
  "widget.branding.company_icon",
  "widget.branding.company_logo",
  "widget.branding.company_name",
  "widget.branding.company_terms_url",
  "widget.branding.overlay_background_color",
  "widget.branding.social_proof",
  "widget.branding.show_belvo_middle_logo",
  "widget.color_scheme",
] as const satisfies readonly ParameterName[];

function isDrawn(name: ParameterName): boolean {
  if (!name.startsWith(themePrefix)) return drawnSettings.some((one) => one === name);
  return !unpaintedKeys.has(name.slice(themePrefix.length).replace(/-dark$/, ""));
}

/** What is set and sent, and changes nothing that the sketch can show. */
export function withoutKnownEffect(config: WidgetConfig): readonly ParameterName[] {
  return setNames(changeFlavour(config, config.flavour).config).filter((name) => !isDrawn(name));
}
