/** What a minted token is to the page: `refresh` never comes this far. */

export interface AccessToken {
  /** A JWT. It opens the widget for one user, and is never stored. */
  readonly access: string;
  /** In milliseconds since 1970: the earlier of the token's own expiry and `tokenLifetime` after minting. */
  readonly expiresAt: number;
}

/** In milliseconds. Belvo's documents say ten minutes, although the sample token carries twenty. */
export const tokenLifetime = 600_000;
