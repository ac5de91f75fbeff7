/** Where a token is minted. The server decides which of them it offers. */

export const environments = ["emulator", "sandbox", "production"] as const;

export type Environment = (typeof environments)[number];

export const environmentTexts: Readonly<Record<Environment, { label: string; what: string }>> = {
  emulator: { label: "Emulator", what: "Built into this app. No account, no bank, no real data." },
  sandbox: { label: "Sandbox", what: "Belvo's test environment, with your sandbox keys." },
  production: { label: "Production", what: "Real users, real banks, real quota." },
};

/** The documented URLs of Belvo's API. Variables may replace them. */
export const documentedBaseUrls = {
  sandbox: "https://sandbox.belvo.com",
  production: "https://api.belvo.com",
} as const;

export function isEnvironment(value: unknown): value is Environment {
  return environments.some((environment) => environment === value);
}
