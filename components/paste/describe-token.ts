import { describeGrants } from "@/lib/paste/describe-grants";
import type { TokenFacts } from "@/lib/paste/token-facts";

/** Sentences on a token that was looked at and not kept. `now` is in milliseconds since 1970. */
export function describeToken(facts: TokenFacts, now: number): string {
  return `${keptText(facts, now)} ${describeGrants(facts)}`.trim();
}

function keptText({ type, expiresAt }: TokenFacts, now: number): string {
  const age = expiresAt === undefined ? "" : expiry(expiresAt - now);
  switch (type) {
    case "access":
      return `The text had an access token${age}. It was not kept.`;
    case "refresh":
      return `The text had a refresh token as its access token${age}. It was not kept.`;
    case "other":
      return `The text had a token that does not say what it is${age}. It was not kept.`;
    case "unreadable":
      return "The access token was a placeholder, so it was dropped.";
  }
}

function expiry(left: number): string {
  const minutes = Math.ceil(Math.abs(left) / 60_000);
  const span =
    minutes < 120
      ? `${minutes} ${minutes === 1 ? "minute" : "minutes"}`
      : minutes < 48 * 60
        ? `${Math.round(minutes / 60)} hours`
        : `${Math.round(minutes / 1440)} days`;
  return left <= 0 ? `, which expired ${span} ago` : `, which expires in ${span}`;
}
