/** Keeps the process alive when nobody can write to or read from its output any more: Node would end it at the next word. */

import "server-only";

export function outliveOutput(): void {
  // The log counts its own failures; what Next.js says besides may be lost.
  for (const output of [process.stdout, process.stderr]) output.on("error", () => undefined);
}
