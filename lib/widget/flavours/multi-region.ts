import { sampleCallbacks } from "@/lib/widget/sample-values";
import { belvoWidget } from "./belvo-widget";
import type { FlavourDeclaration } from "./flavour";

export const multiRegion: FlavourDeclaration = {
  label: "Multi-region",
  when: "Connect a new user to an employment or fiscal institution.",
  widgetUrls: belvoWidget,
  scopes: ["read_institutions", "write_links"],
  tellingScopes: ["write_links"],
  asksForConsent: false,
  repairsLink: false,
  integration: "credentials",
  hidesEmployment: true,
  // A recurrent link must store the credentials.
  defaultStorage: { single: "365d", recurrent: "store" },
  samples: () => ({ external_id: "hosted-widget-example", ...sampleCallbacks }),
};
