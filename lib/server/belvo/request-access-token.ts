/** Mints an access token at Belvo. The one place where the credentials meet a request. */

import "server-only";
import type { AccessToken } from "@/lib/mint/access-token";
import type { Environment } from "@/lib/widget/environments";
import type { MintError } from "@/lib/mint/mint-error";
import type { Result } from "@/lib/widget/result";
import type { TokenRequest } from "@/lib/widget/token-request";
import type { Credentials } from "./credentials";
import { postJson, type Fetch, type Posted } from "./post-json";
import { readAnswer } from "./read-answer";

/** What is worth an entry in the log beside the result. */
export interface Exchange {
  /** Of the last answer; undefined when there was none. */
  readonly status: number | undefined;
  readonly attempts: number;
}

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
  /** Unset means that a second attempt is always allowed. */
  readonly mayRetry?: () => Promise<boolean>;
  readonly onExchange?: (exchange: Exchange) => void;
  /** Host and port of the company's proxy; unset where there is none. */
  readonly proxy?: string | undefined;
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
  mayRetry = () => Promise.resolve(true),
  onExchange,
  proxy,
}: MintRequest): Promise<Result<AccessToken, MintError>> {
  // The token lives from some moment after this one, so its expiry is never promised too late.
  const start = now();
  const { posted, attempts } = await postJson({
    url: `${baseUrl}/api/token/`,
    body: { id: credentials.id, password: credentials.password, ...body },
    fetch,
    timeoutMs,
    retryDelayMs,
    mayRetry,
  });
  onExchange?.({ status: posted.ok ? posted.value.status : undefined, attempts });
  return posted.ok
    ? readAnswer(posted.value, environment, start, now())
    : { ok: false, error: describeSilence(posted.error, environment, timeoutMs, proxy) };
}

function describeSilence(
  silence: Extract<Posted, { ok: false }>["error"],
  environment: Environment,
  timeoutMs: number,
  proxy: string | undefined,
): MintError {
  switch (silence) {
    case "timed-out":
      return { kind: "timed-out", environment, seconds: Math.round(timeoutMs / 1000) };
    case "unreachable":
      return { kind: "unreachable", environment, ...(proxy && { proxy }) };
  }
}
