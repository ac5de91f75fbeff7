/** Prints the environments at the start, or why the studio cannot start. */

import "server-only";
import { proxyHost } from "./outbound-proxy";
import { readProcessEnvironment, type StudioEnvironment } from "./environment";

/** Ends the process if variables are invalid: Next.js would keep running and answer every request with 500. */
export function announceEnvironments(): void {
  const environment = readProcessEnvironment();
  if (environment.ok) {
    process.stdout.write(`${describeEnvironments(environment.value)}\n`);
    const { outboundProxy } = environment.value;
    if (outboundProxy) process.stdout.write(`Proxy: ${proxyHost(outboundProxy)}\n`);
  } else {
    process.stderr.write(`Widget Studio cannot start: ${environment.error.join("; ")}.\n`);
    process.exit(1);
  }
}

export function describeEnvironments({
  offeredEnvironments,
  defaultEnvironment,
}: StudioEnvironment): string {
  if (offeredEnvironments.length === 0) {
    return "Environments: none. Set the keys of an environment, or BELVO_EMULATOR=on.";
  }
  const names = offeredEnvironments.map((environment) =>
    environment === defaultEnvironment ? `${environment} (default)` : environment,
  );
  return `Environments: ${names.join(", ")}`;
}
