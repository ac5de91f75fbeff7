/** What an answer of the token endpoint means: a token, or one of the ways in which minting fails. */

import "server-only";
import type { AccessToken } from "@/lib/mint/access-token";
import type { Environment } from "@/lib/widget/environments";
import type { MintError } from "@/lib/mint/mint-error";
import type { Result } from "@/lib/widget/result";
import type { Answer } from "./post-json";
import { readErrors } from "./read-errors";
import { readToken } from "./read-token";

/** `mintedAt`, and `now` when the answer is there, are in milliseconds since 1970. */
export function readAnswer(
  answer: Answer,
  environment: Environment,
  mintedAt: number,
  now: number,
): Result<AccessToken, MintError> {
  const token = isSuccess(answer) ? readToken(answer.text, mintedAt, now) : undefined;
  return token
    ? { ok: true, value: token }
    : { ok: false, error: readFailure(answer, environment) };
}

function readFailure(answer: Answer, environment: Environment): MintError {
  const { status } = answer;
  const { problems, requestId } = readErrors(answer.text);
  const from = { environment, ...(requestId && { requestId }) };

  if (status >= 500) return { kind: "unavailable", status, ...from };
  switch (status) {
    case 401:
      return { kind: "unauthorized", ...from };
    case 403:
      // The gate before Belvo's API refuses too many requests with a page of its own.
      return { kind: isPage(answer) ? "rate-limited" : "forbidden", ...from };
    case 404:
    case 405:
      return { kind: "not-found", ...from };
    case 429:
      return { kind: "rate-limited", ...from };
    default:
      return status >= 400 && problems.length > 0
        ? { kind: "rejected", problems, ...from }
        : { kind: "unexpected-response", status, ...from };
  }
}

function isSuccess({ status, mediaType }: Answer): boolean {
  return (status === 200 || status === 201) && mediaType === "application/json";
}

function isPage({ mediaType, text }: Answer): boolean {
  return mediaType === "text/html" || text.trimStart().startsWith("<");
}
