import { sampleCallbacks, sampleLinkId } from "@/lib/widget/sample-values";
import type { FlavourDeclaration } from "./flavour";

export const multiRegionUpdate: FlavourDeclaration = {
  label: "Multi-region update",
  when: "Repair an existing link that is invalid or needs a new MFA token.",
  widgetUrl: "https://widget.belvo.io/",
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
