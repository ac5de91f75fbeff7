/** Mints an access token at Belvo. The one place where the credentials meet a request. */

import "server-only";
import type { AccessToken } from "@/lib/widget/access-token";
import type { Environment } from "@/lib/widget/environments";
import { requestIdOf, type MintError } from "@/lib/widget/mint-error";
import type { Result } from "@/lib/widget/result";
import type { TokenRequest } from "@/lib/widget/token-request";
import type { Credentials } from "./credentials";
import { logMint, type MintLine } from "./log";
import { postJson, type Fetch, type Posted } from "./post-json";
import { readAnswer } from "./read-answer";

export interface MintRequest {
  readonly environment: Environment;
  /** Without a slash at its end; a path prefix is kept. */
  readonly baseUrl: string;
  readonly credentials: Credentials;
  readonly body: TokenRequest;
  /** The emulator's handler, or the network. */
  readonly fetch: Fetch;
  /** In milliseconds since 1970. */
  readonly now?: () => number;
  readonly timeoutMs?: number;
  readonly retryDelayMs?: number;
  readonly log?: (line: MintLine) => void;
}

export async function requestAccessToken({
  environment,
  baseUrl,
  credentials,
  body,
  fetch,
  now = Date.now,
  timeoutMs = 15_000,
  retryDelayMs = 500,
  log = logMint,
}: MintRequest): Promise<Result<AccessToken, MintError>> {
  // The token lives from some moment after this one, so its expiry is never promised too late.
  const start = now();
  const { posted, attempts } = await postJson({
    url: `${baseUrl}/api/token/`,
    body: { id: credentials.id, password: credentials.password, ...body },
    fetch,
    timeoutMs,
    retryDelayMs,
  });
  const minted: Result<AccessToken, MintError> = posted.ok
    ? readAnswer(posted.value, environment, start)
    : { ok: false, error: describeSilence(posted.error, environment, timeoutMs) };

  log({
    environment,
    outcome: minted.ok ? "minted" : minted.error.kind,
    requestId: minted.ok ? undefined : requestIdOf(minted.error),
    status: posted.ok ? posted.value.status : undefined,
    durationMs: now() - start,
    attempts,
  });
  return minted;
}

function describeSilence(
  silence: Extract<Posted, { ok: false }>["error"],
  environment: Environment,
  timeoutMs: number,
): MintError {
  switch (silence) {
    case "timed-out":
      return { kind: "timed-out", environment, seconds: Math.round(timeoutMs / 1000) };
    case "unreachable":
      return { kind: "unreachable", environment };
  }
}
