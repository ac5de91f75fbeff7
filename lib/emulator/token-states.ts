import type { TokenReading } from "./read-token";

/** The code under which Belvo documents that a token does not open the widget, or no longer. */
export function belvoCodeOf(state: Exclude<TokenReading["state"], "valid">): string {
  switch (state) {
    case "missing":
    case "malformed":
    case "foreign":
    case "refresh":
      return "ACCESS_TOKEN_NOT_VALID";
    case "expired":
    case "used":
      return "session_expired_ob";
  }
}
