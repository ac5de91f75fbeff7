/** What the app with credentials sent to the server that plays Belvo. */

import { faultServer } from "./servers";

export interface RecordedRequest {
  readonly method: string;
  readonly path: string;
  readonly body: Readonly<Record<string, unknown>>;
}

let count = 0;

/**
 * A company name that no other test uses: it chooses how the server answers one token request, and finds that request
 * among those of the tests that run beside it.
 */
export function faultName(scenario: string): string {
  count += 1;
  return `fault:${scenario}:${process.pid}${String(count).padStart(4, "0")}`;
}

export async function recordedRequests(companyName: string): Promise<readonly RecordedRequest[]> {
  const response = await fetch(`${faultServer.origin}/requests`);
  const requests = (await response.json()) as readonly RecordedRequest[];
  return requests.filter(({ body }) => JSON.stringify(body).includes(JSON.stringify(companyName)));
}
