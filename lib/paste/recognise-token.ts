/** A token alone: worth a sentence, because people paste it where its URL belongs. */

import { nothing, type Recognised } from "./found";
import { describeGrants } from "./describe-grants";
import { tokenFacts } from "./token-facts";

export function recogniseToken(text: string): Recognised {
  const bare = text.trim().replace(/^["'`]|["'`]$/g, "");
  if (!/^(?:Bearer )?ey[\w-]{8,}\.[\w-]*(?:\.[\w-]*)?$/.test(bare)) return undefined;
  const facts = tokenFacts(bare.replace("Bearer ", ""));
  const { type } = facts;
  return nothing(
    `This is ${type === "refresh" ? "a refresh token, which opens no widget" : "a token"} and nothing else. It was not kept; paste the widget URL or the token request. ${describeGrants(facts)}`.trim(),
  );
}
