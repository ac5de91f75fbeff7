import { describeGrants } from "@/lib/paste/describe-grants";
import type { TokenFacts } from "@/lib/paste/token-facts";

const types: Readonly<Record<TokenFacts["type"], string>> = {
  access: "An access token was in it",
  refresh: "A refresh token stood in the place of the access token",
  other: "A token that does not say what it is was in it",
  unreadable: "What stood for the access token is no token of Belvo's, or a placeholder",
};

/** Sentences on a token that was looked at and not kept. `now` is in milliseconds since 1970. */
export function describeToken(facts: TokenFacts, now: number): string {
  const { type, expiresAt } = facts;
  const kept = `${types[type]}${expiresAt === undefined ? "" : expiry(expiresAt - now)}. It was not kept.`;
  return `${kept} ${describeGrants(facts)}`.trim();
}

function expiry(left: number): string {
  const minutes = Math.ceil(Math.abs(left) / 60_000);
  const span =
    minutes < 120
      ? `${minutes} ${minutes === 1 ? "minute" : "minutes"}`
      : minutes < 48 * 60
        ? `${Math.round(minutes / 60)} hours`
        : `${Math.round(minutes / 1440)} days`;
  return left <= 0 ? `, and expired ${span} ago` : `, and expires in ${span}`;
}
