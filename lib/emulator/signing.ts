/** How the emulator signs. Its tokens open nothing but its own widget, so the key is published on purpose. */

export const algorithm = "HS512";

/** Constant, so that a token outlives a restart of the server, as a tester expects of it. */
export const signingKey = new TextEncoder().encode(
  "The tokens of this emulator protect nothing: this key is public.",
);
