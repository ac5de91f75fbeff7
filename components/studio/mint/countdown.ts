/** Minutes and seconds, such as 9:05. `milliseconds` below zero counts as none left. */
export function timeLeft(milliseconds: number): string {
  const seconds = Math.max(0, Math.ceil(milliseconds / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}

/**
 * When a token ends in milliseconds since the page was opened, which is `elapsed` ago. `expiresAt` and `now` are by the
 * clock of the server. The countdown goes in whole seconds, and never promises more than there is.
 */
export function endsAt(expiresAt: number, now: number, elapsed: number): number {
  return Math.floor((elapsed + expiresAt - now) / 1000) * 1000;
}
