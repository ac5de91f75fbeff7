/** One POST to Belvo, with everything that keeps a bad answer from becoming a bad state. Knows nothing of tokens. */

import "server-only";
import { setTimeout as wait } from "node:timers/promises";
import type { Result } from "@/lib/widget/result";

export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

export interface Post {
  readonly url: string;
  readonly body: unknown;
  readonly fetch: Fetch;
  /** For all of it: both attempts, the pause between them, the reading of the answer. */
  readonly timeoutMs: number;
  /** The least pause before the second attempt. */
  readonly retryDelayMs: number;
  /** Asked before the second attempt, which is a request to Belvo as the first one is. */
  readonly mayRetry: () => Promise<boolean>;
}

export interface Answer {
  readonly status: number;
  /** Lower case, without parameters; empty when the answer does not say. */
  readonly mediaType: string;
  /** Empty when there is none, and when it is larger than Belvo's answers ever are. */
  readonly text: string;
}

export type Posted = Result<Answer, "timed-out" | "unreachable">;

/** In bytes, decompressed. */
const largestBody = 256 * 1024;

/** A dropped connection and a 50x are tried once more. Redirects are not followed: the body holds the keys. */
export async function postJson(post: Post): Promise<{ posted: Posted; attempts: number }> {
  const signal = AbortSignal.timeout(post.timeoutMs);
  const first = await attempt(post, signal);
  if (first.ok ? first.value.status < 500 : first.error === "timed-out") {
    return { posted: first, attempts: 1 };
  }
  if (!(await post.mayRetry())) return { posted: first, attempts: 1 };
  // Spread, so that many studios do not come back at the same moment.
  await wait(post.retryDelayMs * (1 + Math.random() / 2));
  return { posted: await attempt(post, signal), attempts: 2 };
}

async function attempt({ url, body, fetch }: Post, signal: AbortSignal): Promise<Posted> {
  try {
    const response = await fetch(url, {
      method: "POST",
      headers: { "Content-Type": "application/json", Accept: "application/json" },
      body: JSON.stringify(body),
      redirect: "manual",
      cache: "no-store",
      signal,
    });
    return {
      ok: true,
      value: {
        status: response.status,
        mediaType: mediaTypeOf(response),
        text: await readText(response),
      },
    };
  } catch (error) {
    if (signal.aborted) return { ok: false, error: "timed-out" };
    if (isNetworkError(error)) return { ok: false, error: "unreachable" };
    throw error;
  }
}

function mediaTypeOf(response: Response): string {
  const [mediaType = ""] = (response.headers.get("content-type") ?? "").split(";");
  return mediaType.trim().toLowerCase();
}

async function readText(response: Response): Promise<string> {
  if (!response.body) return "";
  const decoder = new TextDecoder();
  let text = "";
  let size = 0;
  // Leaving the loop early cancels the rest of the body.
  for await (const chunk of response.body) {
    size += chunk.byteLength;
    if (size > largestBody) return "";
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

/** `fetch` wraps what the network does into a TypeError with a cause; a TypeError of our own has none. */
function isNetworkError(error: unknown): boolean {
  return error instanceof TypeError && error.cause !== undefined;
}
