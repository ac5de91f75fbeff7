/**
 * When a token ends in milliseconds since the page was opened, which is `elapsed` ago. `expiresAt` and `now` are by the
 * clock of the server. The countdown goes in whole seconds, and never promises more than there is.
 */
export function endsAt(expiresAt: number, now: number, elapsed: number): number {
  return Math.floor((elapsed + expiresAt - now) / 1000) * 1000;
}
