/** What a first try needs and a newcomer does not have, for each flavour. */

import { setNames, type WidgetConfig } from "./config";
import type { Environment } from "./environments";
import { sampleCallbacks, sampleLinkId, sampleTerms } from "./examples";

/** Fills what is unset and leaves alone what is set; a typed identity wants no persona. `filled` names what it wrote. */
export function fillWithSamples(
  config: WidgetConfig,
  environment: Environment | undefined,
  hasTypedIdentity: boolean,
): { readonly config: WidgetConfig; readonly filled: readonly string[] } {
  const { persona, ...others } = samplesFor(config, environment);
  const samples = { ...others, ...(persona && !hasTypedIdentity && { persona }) };
  const filled = { ...samples, ...config };
  const names = [...(samples.persona ? ["persona"] : []), ...setNames(samples)];
  return { config: filled, filled: names.filter((name) => !Object.hasOwn(config, name)) };
}

function samplesFor(config: WidgetConfig, environment: Environment | undefined): WidgetConfig {
  const { flavour } = config;
  switch (flavour) {
    case "multi_region":
      return { flavour, external_id: "hosted-widget-example", ...sampleCallbacks };
    case "multi_region_update":
      // The emulator knows this link; Belvo's environments know their own.
      return {
        flavour,
        ...(environment === "emulator" && { link_id: sampleLinkId }),
        ...sampleCallbacks,
      };
    case "ofda":
      return {
        flavour,
        locale: "pt",
        // Belvo's sandbox people do not exist in production.
        ...(environment !== "production" && { persona: "individual" }),
        fetch_resources: ["ACCOUNTS", "OWNERS", "TRANSACTIONS"],
        "widget.consent.terms_and_conditions_url": sampleTerms,
        ...sampleCallbacks,
      };
  }
}
