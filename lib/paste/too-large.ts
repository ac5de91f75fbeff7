import { nothing } from "./found";

/** What a text is answered with that costs more to read than a reader may spend. */
export const tooLarge = nothing(
  "It is too large to be read as code. Paste the part that holds the request.",
);
