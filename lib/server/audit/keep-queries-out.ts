/**
 * Cuts the query out of what Next.js says on the console: it names the address of a request that went wrong, and the query
 * of a studio URL holds `external_id` and callbacks.
 */

import "server-only";

const query = /\?[^\s"'`)]*/g;

export function keepQueriesOut(target: Pick<Console, "error" | "warn"> = console): void {
  for (const level of ["error", "warn"] as const) {
    const say = target[level].bind(target);
    target[level] = (...parts: unknown[]) => say(...parts.map(withoutQueries));
  }
}

function withoutQueries(part: unknown): unknown {
  return typeof part === "string" ? part.replace(query, "?…") : part;
}
