/** Who may mint in production, and when the word has to be said first. */

import type { Access } from "@/lib/server/environment/access";
import type { Person, Session } from "./session";

export type ProductionRefusal = "production-not-yours" | "production-unconfirmed";

/** Undefined when nothing stands against it. Where nobody signs in, the page alone asks for the word. */
export function refuseProduction(
  session: Session | undefined,
  access: Pick<Access, "productionUsers">,
): ProductionRefusal | undefined {
  if (!session) return undefined;
  if (!isProductionUser(session.person, access)) return "production-not-yours";
  return session.hasConfirmedProduction ? undefined : "production-unconfirmed";
}

function isProductionUser(
  { id, email }: Person,
  { productionUsers }: Pick<Access, "productionUsers">,
): boolean {
  if (!productionUsers) return true;
  // What has an `@` is an e-mail address: an issuer's subject may be somebody else's.
  return productionUsers.some((user) => (user.includes("@") ? user === email : user === id));
}
