/** Reads the answer to a token request that succeeded. */

import "server-only";
import { decodeJwt } from "jose";
import * as z from "zod/mini";
import { parseJson } from "@/lib/widget/parse-json";
import { tokenLifetime, type AccessToken } from "@/lib/mint/access-token";

/** `refresh` lives for years and nothing here needs it: the schema drops it. */
const answerSchema = z.object({ access: z.string() });

const payloadSchema = z.object({ exp: z.optional(z.number()) });

/** `mintedAt` and `now` are in milliseconds since 1970. Undefined when the answer holds no JWT. */
export function readToken(text: string, mintedAt: number, now: number): AccessToken | undefined {
  const answer = answerSchema.safeParse(parseJson(text));
  if (!answer.success) return undefined;
  const payload = payloadSchema.safeParse(decodePayload(answer.data.access));
  if (!payload.success) return undefined;
  const { exp } = payload.data;
  const promised = mintedAt + tokenLifetime;
  return {
    access: answer.data.access,
    expiresAt: exp === undefined ? promised : Math.min(exp * 1000, promised),
    now,
  };
}

/** The signature is Belvo's to check. */
function decodePayload(jwt: string): unknown {
  try {
    return decodeJwt(jwt);
  } catch {
    return undefined;
  }
}
