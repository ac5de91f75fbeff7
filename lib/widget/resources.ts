/** The resources that Belvo extracts, by the names of its data dictionaries (April 2026). */

import type { Option } from "./kinds";

const names = {
  ACCOUNTS: "Accounts",
  BALANCES: "Balances",
  BILLS: "Bills",
  EMPLOYMENTS: "Employments (Brazil)",
  EMPLOYMENT_RECORDS: "Employment records (Mexico)",
  FINANCIAL_STATEMENTS: "Financial statements",
  INCOMES: "Incomes",
  INVESTMENTS: "Investments",
  INVESTMENT_TRANSACTIONS: "Investment transactions",
  INVOICES: "Invoices",
  OWNERS: "Owners",
  RECURRING_EXPENSES: "Recurring expenses",
  RISK_INSIGHTS: "Risk insights",
  TRANSACTIONS: "Transactions",
  TAX_COMPLIANCE_STATUS: "Tax compliance status",
  TAX_RETENTIONS: "Tax retentions",
  TAX_RETURNS: "Tax returns",
  TAX_STATUS: "Tax status",
} as const;

export type Resource = keyof typeof names;

/** Older names that are still accepted; INVESTMENT_TRANSACTIONS, in the singular, is the current one. */
export const deprecatedResources = ["INVESTMENTS_PORTFOLIOS", "INVESTMENTS_TRANSACTIONS"] as const;

export const resourceOptions: readonly Option[] = Object.entries(names).map(([value, label]) => ({
  value,
  label,
}));

export const fetchableOptions: readonly Option[] = [
  ...resourceOptions,
  ...deprecatedResources.map((value) => ({
    value,
    label: "Deprecated",
    status: "legacy" as const,
  })),
];

/** What an Open Finance token can fetch (Belvo's guide). */
export const openFinanceResources: readonly Resource[] = [
  "ACCOUNTS",
  "OWNERS",
  "TRANSACTIONS",
  "BILLS",
  "INVESTMENTS",
  "INVESTMENT_TRANSACTIONS",
];
