/** An institution of the sandbox as Belvo's API shows it. What no document tells of it is null, empty, or derived. */

import { institutions, type Institution } from "@/lib/widget/institutions";

export type InstitutionRecord = Readonly<Record<string, unknown>> & {
  readonly id: number;
  readonly name: string;
  readonly display_name: string;
  readonly type: "bank" | "fiscal" | "employment";
  readonly country_code: string;
  readonly resources: readonly string[];
  readonly status: "healthy";
};

export const sandboxInstitutions = institutions.filter(
  ({ environment }) => environment === "sandbox",
);

export const institutionRecords: readonly InstitutionRecord[] = sandboxInstitutions
  .flatMap((institution) =>
    institution.id === undefined ? [] : [record(institution, institution.id)],
  )
  .sort((one, other) => one.id - other.id);

function record(institution: Institution, id: number): InstitutionRecord {
  const { name, type, country, integration, resources = [], asksForToken } = institution;
  return {
    id,
    name,
    type: type === "retail" || type === "business" ? "bank" : type,
    website: null,
    display_name: displayName(name),
    country_code: country,
    country_codes: [country],
    primary_color: null,
    logo: null,
    icon_logo: null,
    text_logo: null,
    code: null,
    form_fields: [],
    features: asksForToken
      ? [{ name: "token_required", description: "Requires a token at login." }]
      : [],
    resources,
    integration_type: integration,
    status: "healthy",
    openbanking_information: null,
  };
}

/** `erebor_mx_retail` becomes "Erebor (MX, retail)": the names that people see were not stored. */
function displayName(name: string): string {
  const [brand = "", country = "", type = ""] = name.split("_");
  return `${brand.charAt(0).toUpperCase()}${brand.slice(1)} (${country.toUpperCase()}, ${type})`;
}
