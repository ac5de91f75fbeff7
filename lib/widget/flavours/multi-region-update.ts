import { sampleCallbacks, sampleLinkId } from "@/lib/widget/sample-values";
import { belvoWidget } from "./belvo-widget";
import type { FlavourDeclaration } from "./flavour";

export const multiRegionUpdate: FlavourDeclaration = {
  label: "Multi-region update",
  translated: { es: "Multi-region, actualización", pt: "Multi-region, atualização" },
  when: "Repair an existing link that is invalid or needs a new MFA token.",
  widgetUrls: belvoWidget,
  scopes: ["read_institutions", "write_links", "read_links"],
  asksForConsent: false,
  repairsLink: true,
  integration: "credentials",
  hidesEmployment: false,
  samples: (environment) => ({
    // The emulator knows this link; Belvo's environments know their own.
    ...(environment === "emulator" && { link_id: sampleLinkId }),
    ...sampleCallbacks,
  }),
};
