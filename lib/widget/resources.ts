/** The resources that Belvo extracts, by the names of its data dictionaries (April 2026). */

import type { Option } from "./kinds";

const names = {
  ACCOUNTS: { label: "Accounts", translated: { es: "Cuentas", pt: "Contas" } },
  BALANCES: { label: "Balances", translated: { es: "Saldos", pt: "Saldos" } },
  BILLS: { label: "Bills", translated: { es: "Recibos", pt: "Faturas" } },
  EMPLOYMENTS: {
    label: "Employments (Brazil)",
    translated: { es: "Empleos (Brasil)", pt: "Empregos (Brasil)" },
  },
  EMPLOYMENT_RECORDS: {
    label: "Employment records (Mexico)",
    translated: { es: "Historial laboral (México)", pt: "Histórico de emprego (México)" },
  },
  FINANCIAL_STATEMENTS: {
    label: "Financial statements",
    translated: { es: "Estados financieros", pt: "Demonstrações financeiras" },
  },
  INCOMES: { label: "Incomes", translated: { es: "Ingresos", pt: "Rendas" } },
  INVESTMENTS: { label: "Investments", translated: { es: "Inversiones", pt: "Investimentos" } },
  INVESTMENT_TRANSACTIONS: {
    label: "Investment transactions",
    translated: { es: "Movimientos de inversión", pt: "Transações de investimento" },
  },
  INVOICES: { label: "Invoices", translated: { es: "Facturas", pt: "Notas fiscais" } },
  OWNERS: { label: "Owners", translated: { es: "Titulares", pt: "Titulares" } },
  RECURRING_EXPENSES: {
    label: "Recurring expenses",
    translated: { es: "Gastos recurrentes", pt: "Despesas recorrentes" },
  },
  RISK_INSIGHTS: {
    label: "Risk insights",
    translated: { es: "Indicadores de riesgo", pt: "Indicadores de risco" },
  },
  TRANSACTIONS: { label: "Transactions", translated: { es: "Transacciones", pt: "Transações" } },
  TAX_COMPLIANCE_STATUS: {
    label: "Tax compliance status",
    translated: { es: "Cumplimiento fiscal", pt: "Conformidade fiscal" },
  },
  TAX_RETENTIONS: {
    label: "Tax retentions",
    translated: { es: "Retenciones de impuestos", pt: "Retenções de impostos" },
  },
  TAX_RETURNS: {
    label: "Tax returns",
    translated: { es: "Declaraciones de impuestos", pt: "Declarações de impostos" },
  },
  TAX_STATUS: {
    label: "Tax status",
    translated: { es: "Situación fiscal", pt: "Situação fiscal" },
  },
} as const;

export type Resource = keyof typeof names;

/** Older names that are still accepted; INVESTMENT_TRANSACTIONS, in the singular, is the current one. */
export const deprecatedResources = ["INVESTMENTS_PORTFOLIOS", "INVESTMENTS_TRANSACTIONS"] as const;

export const resourceOptions: readonly Option[] = Object.entries(names).map(([value, words]) => ({
  value,
  ...words,
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
