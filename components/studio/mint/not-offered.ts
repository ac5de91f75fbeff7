import type { Environment } from "@/lib/widget/environments";

/** Why an environment cannot be chosen. */
export function notOffered(environment: Environment): string {
  return environment === "emulator"
    ? "The emulator is off: real keys are set. BELVO_EMULATOR=on offers it beside them."
    : `The ${environment} keys are not set on the server (BELVO_${environment.toUpperCase()}_SECRET_ID and _PASSWORD).`;
}
