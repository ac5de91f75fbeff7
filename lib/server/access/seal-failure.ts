/** Seals what the launch page is told of a failed launch, so that nobody else writes a sentence into it. */

import "server-only";
import { randomBytes } from "node:crypto";
import * as z from "zod/mini";
import type { Access } from "@/lib/server/environment/access";
import { seal, unseal, type SealSecrets } from "./seal";

const sealedSchema = z.strictObject({ kind: z.literal("launch-failure"), text: z.string() });

declare global {
  var widgetStudioFailureKey: string | undefined;
}

export function sealFailure(text: string, access: Pick<Access, "signIn">): Promise<string> {
  return seal({ kind: "launch-failure", text }, secretsOf(access));
}

/** Undefined for whatever was not sealed here. */
export async function openFailure(
  sealed: string | undefined,
  access: Pick<Access, "signIn">,
): Promise<string | undefined> {
  return sealed ? (await unseal(sealed, sealedSchema, secretsOf(access)))?.text : undefined;
}

/** Without a sign-in there is one process and no secret: a key of the process is enough for half a minute. */
function secretsOf({ signIn }: Pick<Access, "signIn">): SealSecrets {
  globalThis.widgetStudioFailureKey ??= randomBytes(32).toString("base64url");
  return signIn ?? { secrets: [globalThis.widgetStudioFailureKey] };
}
