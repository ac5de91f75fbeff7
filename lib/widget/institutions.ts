/**
 * The institutions that Belvo's documentation and a stored sandbox response name: the offline list of the picker and
 * the data of the emulator. The list is incomplete, so any other well-formed name is accepted elsewhere.
 */

import type { Integration } from "./flavours/flavour";

type InstitutionType = "retail" | "business" | "fiscal" | "employment";

export interface Institution {
  readonly name: string;
  readonly environment: "sandbox" | "production";
  readonly country: string;
  readonly type: InstitutionType;
  readonly integration: Integration;
  /** Unset if undocumented. */
  readonly resources?: readonly string[];
  /** Belvo's number; unset if unknown. */
  readonly id?: number;
  /** The list of resources is not complete: the guide fetches some that no list has. */
  readonly mayHaveMore?: true;
  /** In beta: it may fail to create a consent, and its data may be incomplete. */
  readonly isBeta?: true;
  /** Requires a second factor in the sandbox. */
  readonly asksForToken?: true;
}

/** `^[a-z0-9]+_[a-z]{2}_[a-z]+$`: Belvo's OpenAPI of 2023 allows letters only, but `ofbs2_br_business` exists. */
export const institutionName = /^[a-z0-9]+_[a-z]{2}_[a-z]+$/;

const bank = [
  "ACCOUNTS",
  "TRANSACTIONS",
  "OWNERS",
  "BALANCES",
  "INCOMES",
  "RECURRING_EXPENSES",
  "RISK_INSIGHTS",
];
const business = ["ACCOUNTS", "TRANSACTIONS", "OWNERS", "BALANCES"];

interface SandboxDetails {
  readonly id: number;
  readonly resources: readonly string[];
  readonly asksForToken?: true;
}

const sandbox: Readonly<Record<string, SandboxDetails>> = {
  erebor_mx_retail: { id: 1004, resources: bank },
  erebor_co_retail: { id: 1005, resources: bank },
  erebor_br_retail: { id: 1006, resources: bank },
  gringotts_mx_retail: { id: 1001, resources: bank },
  gringotts_co_retail: { id: 1002, resources: bank },
  gringotts_br_retail: { id: 1003, resources: bank },
  heimdall_mx_retail: { id: 1014, resources: bank, asksForToken: true },
  heimdall_co_retail: { id: 1021, resources: bank, asksForToken: true },
  heimdall_br_retail: { id: 1020, resources: bank, asksForToken: true },
  ironbank_br_retail: { id: 1016, resources: bank },
  // "Business has fewer resources": the list is that of the other business bank.
  ironbank_br_business: { id: 1015, resources: business },
  gotham_br_business: { id: 1012, resources: business },
  belvo_mx_retail: { id: 9322, resources: ["ACCOUNTS", "OWNERS"] },
  ofmockbank_br_retail: {
    id: 9256,
    resources: bank.filter((resource) => resource !== "RECURRING_EXPENSES"),
  },
  planet_mx_employment: { id: 9454, resources: ["EMPLOYMENT_RECORDS", "OWNERS"] },
  tatooine_mx_fiscal: {
    id: 1013,
    resources: [
      "TAX_COMPLIANCE_STATUS",
      "TAX_RETURNS",
      "TAX_STATUS",
      "INVOICES",
      "FINANCIAL_STATEMENTS",
    ],
  },
};

/** Belvo's coverage page lists these for each institution of Open Finance Brazil. */
const covered = [
  "ACCOUNTS",
  "INCOMES",
  "OWNERS",
  "RECURRING_EXPENSES",
  "RISK_INSIGHTS",
  "TRANSACTIONS",
];

/** Open Finance Brazil in production (Belvo's coverage page): R is retail, B is business; a small letter is beta. */
const openFinance =
  "ofbmg:rb ofbvapp:r ofbvweb:r ofbv:b ofbancodobrasil:RB ofnordeste:rb ofbancopan:R ofbanrisul:rb ofbradesco:RB " +
  "ofbradescard:r ofbs2:b ofbtg:RB ofbtgempresas:B ofcaixa:RB ofciti:b ofcitibank:b ofdigio:r ofuberdigio:r " +
  "ofitau:RB ofitaucard:R ofmercadopago:RB ofnext:R ofnubank:RB ofpicpay:R ofsafra:RB ofsafrapay:b ofsantander:RB " +
  "ofsantandercard:R ofsicoob:RB ofsicredi:RB ofunicred:rb ofxp:Rb";

const production: readonly Omit<Institution, "environment" | "country" | "type" | "integration">[] =
  [
    ...openFinance.split(" ").flatMap((entry) => {
      const [brand = "", marks = ""] = entry.split(":");
      return [...marks].map((mark) => ({
        name: `${brand}_br_${mark.toUpperCase() === "R" ? "retail" : "business"}`,
        resources: covered,
        mayHaveMore: true as const,
        ...(mark !== mark.toUpperCase() && { isBeta: true as const }),
      }));
    }),
    { name: "imss_mx_employment" },
    { name: "issste_mx_employment" },
    { name: "sat_mx_fiscal" },
  ];

function describe(name: string): Pick<Institution, "country" | "type" | "integration"> {
  const [, country = "", type = ""] = name.split("_");
  return {
    country: country.toUpperCase(),
    type: type === "business" || type === "fiscal" || type === "employment" ? type : "retail",
    // Inferred from the coverage list and the mock bank: names of open finance start with "of".
    integration: name.startsWith("of") ? "openfinance" : "credentials",
  };
}

export const institutions: readonly Institution[] = [
  ...Object.entries(sandbox).map(([name, details]): Institution => ({
    name,
    environment: "sandbox",
    ...describe(name),
    ...details,
  })),
  ...production.map((details): Institution => ({
    environment: "production",
    ...describe(details.name),
    ...details,
  })),
];

/** What is known about a name. If it is not in the list, the name itself says it. */
export function institutionOf(name: string): Institution {
  return byName.get(name) ?? { name, environment: "production", ...describe(name) };
}

const byName = new Map(institutions.map((institution) => [institution.name, institution]));

export function institutionsFor(integration: Integration): readonly Institution[] {
  return institutions.filter((one) => one.integration === integration);
}
