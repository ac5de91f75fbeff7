/** A minted token as the page sees it, without `refresh`. */

export interface AccessToken {
  /** A JWT. It opens the widget for one user, and is never stored. */
  readonly access: string;
  /** In milliseconds since 1970: the earlier of the token's own expiry and `tokenLifetime` after minting. */
  readonly expiresAt: number;
  /** What time it is at the server when it answers. A browser's clock may be wrong: it counts down from the difference. */
  readonly now: number;
}

/** In milliseconds. Belvo documents ten minutes, although its sample token has twenty. */
export const tokenLifetime = 600_000;
