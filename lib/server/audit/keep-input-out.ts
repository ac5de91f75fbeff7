/**
 * Keeps what a client sent out of what Next.js says on the console. It names the address of a request that went wrong, and
 * the query of a studio URL holds `external_id` and callbacks; an error quotes the body that could not be read. What a client
 * can cause at will, such as a request that it drops, is not said at all.
 */

import "server-only";

const query = /\?[^\s"'`)]*/g;

/** From the first quotation mark to the last: what is quoted may hold quotation marks. */
const quoted = /["'`][^]*["'`]/;

export function keepInputOut(target: Pick<Console, "error" | "warn"> = console): void {
  for (const level of ["error", "warn"] as const) {
    const say = target[level].bind(target);
    target[level] = (...parts: unknown[]) => {
      if (!parts.some(isDoneByClient)) say(...parts.map((part) => withoutInput(part)));
    };
  }
}

/** A dropped request, and a call of an action that this build does not have. */
function isDoneByClient(part: unknown): boolean {
  if (!(part instanceof Error)) return false;
  const isDropped = part.message === "aborted" && "code" in part && part.code === "ECONNRESET";
  return isDropped || part.message.startsWith("Failed to find Server Action");
}

function withoutInput(part: unknown): unknown {
  if (typeof part === "string") return part.replace(query, "?…");
  return part instanceof Error ? describe(part) : part;
}

/** The name, the message without what it quotes, where it happened, and the same of its cause. */
function describe(error: Error, depth = 0): string {
  const message = error.message.replace(quoted, "…").replace(query, "?…");
  const frames = (error.stack ?? "").split("\n").filter((line) => /^\s+at .*[):]\d*/.test(line));
  const digest = "digest" in error ? [`digest: ${String(error.digest)}`] : [];
  const cause = error.cause instanceof Error && depth < 3 ? [describe(error.cause, depth + 1)] : [];
  return [
    `${error.name}: ${message}`,
    ...frames,
    ...digest,
    ...cause.map((text) => `Cause: ${text}`),
  ].join("\n");
}
