import { sampleCallbacks, sampleTerms } from "@/lib/widget/sample-values";
import { belvoWidget } from "./belvo-widget";
import type { FlavourDeclaration } from "./flavour";

const consentScopes = [
  "read_consents",
  "write_consents",
  "write_consent_callback",
  "delete_consents",
] as const;

export const ofda: FlavourDeclaration = {
  label: "Open Finance Brazil",
  translated: { es: "Open Finance Brasil", pt: "Open Finance Brasil" },
  when: "Connect a Brazilian user who consents to share bank data (OFDA).",
  widgetUrls: belvoWidget,
  scopes: ["read_institutions", "write_links", ...consentScopes],
  tellingScopes: consentScopes,
  asksForConsent: true,
  repairsLink: false,
  integration: "openfinance",
  onlyLocale: "pt",
  hidesEmployment: false,
  defaultResources: ["ACCOUNTS", "OWNERS", "TRANSACTIONS", "BILLS"],
  guide: "Open Finance Brazil guide",
  quota: "Each link uses the monthly quota of its CPF or CNPJ. Tests count like customers.",
  samples: (environment) => ({
    locale: "pt",
    // Belvo's sandbox people do not exist in production.
    ...(environment !== "production" && { persona: "individual" as const }),
    fetch_resources: ["ACCOUNTS", "OWNERS", "TRANSACTIONS"],
    "widget.consent.terms_and_conditions_url": sampleTerms,
    ...sampleCallbacks,
  }),
};
