/** From what an issuer says of somebody to a person who gets in, or the reason why not. */

import * as z from "zod/mini";
import type { Oidc } from "@/lib/server/environment/access";
import { longestName, plainName } from "./plain-name";
import type { Person } from "./session";

z.config({ jitless: true });

export const claimsSchema = z.object({
  // It names the person in the log: one that nobody can read is none.
  sub: z.string().check(z.refine((sub) => plainName(sub) !== "")),
  email: z.optional(z.string()),
  email_verified: z.optional(z.union([z.boolean(), z.string()])),
  name: z.optional(z.string()),
  preferred_username: z.optional(z.string()),
  groups: z.optional(z.union([z.array(z.string()), z.string()])),
});

export type Claims = z.infer<typeof claimsSchema>;

const refusals = ["email-domain", "no-email", "group"] as const;

export type Refusal = (typeof refusals)[number];

/** Each list that is set has to admit the person. */
export function refuseClaims(
  claims: Claims,
  { emailDomains, groups }: Pick<Oidc, "emailDomains" | "groups">,
): Refusal | undefined {
  if (emailDomains) {
    const email = emailOf(claims);
    if (email === undefined) return "no-email";
    if (!emailDomains.includes(email.slice(email.indexOf("@") + 1))) return "email-domain";
  }
  if (groups && !groupsOf(claims).some((group) => groups.includes(group))) return "group";
  return undefined;
}

export function personOf(claims: Claims): Person {
  const email = emailOf(claims);
  const name = [claims.name, claims.preferred_username, email].find((text) => text?.trim());
  const id = plainName(claims.sub);
  return { id, name: plainName(name ?? "") || id, ...(email && { email }) };
}

/** One `@` between two parts, neither with anything in it that a mail server would not take. */
const address = /^[^\s@\p{C}]+@[^\s@\p{C}]+$/u;

/**
 * In lower case; undefined for what is no address. One that the issuer calls unverified is whatever a person typed, and counts as none; some issuers, such
 * as Entra, say nothing of it.
 */
function emailOf({ email, email_verified: isVerified = true }: Claims): string | undefined {
  const text = email?.trim().toLowerCase() ?? "";
  const isAddress = address.test(text) && text.length <= longestName;
  return isAddress && (isVerified === true || isVerified === "true") ? text : undefined;
}

function groupsOf({ groups = [] }: Claims): readonly string[] {
  return typeof groups === "string" ? [groups] : groups;
}

/** From the query of the page that says so; the first for what names none. */
export function readRefusal(text: string | null): Refusal {
  return refusals.find((refusal) => refusal === text) ?? refusals[0];
}
