import type { Access, SignIn } from "@/lib/server/environment/access";

/** A sign-in that is configured as the tests need it. */
export function signInOf(changed: Partial<SignIn> = {}): SignIn {
  return {
    method: {
      kind: "oidc",
      issuer: "https://issuer.example",
      clientId: "studio",
      clientSecret: "canary-client-secret",
      emailDomains: undefined,
      groups: undefined,
    },
    secrets: ["a".repeat(32)],
    origin: "https://studio.example",
    ...changed,
  };
}

/** Everybody who signs in gets in, and may use production. */
export function accessBy(signIn: SignIn): Access {
  return {
    publicOrigin: signIn.origin,
    signIn,
    productionUsers: undefined,
    launchesProduction: false,
  };
}
