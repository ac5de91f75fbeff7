/** Every way in which minting fails as expected, and what to say of it. Belvo's own words are not among them. */

import { environmentTexts, type Environment } from "@/lib/widget/environments";
import { productionWord } from "./production";

/** One complaint of Belvo's, or of the schema's. */
export interface FieldProblem {
  /** A wire name as far as it was told; unset when the complaint is about the whole request. */
  readonly parameter?: string;
  /** A sentence of ours. */
  readonly message: string;
}

interface FromBelvo {
  readonly environment: Environment;
  /** Belvo's, for its support; unset when the answer had none. */
  readonly requestId?: string;
}

/** Whose share of the studio's own limits is used up. */
export const limitNames = ["person", "address", "all"] as const;

export type LimitName = (typeof limitNames)[number];

export type MintError =
  | { readonly kind: "invalid-config"; readonly problems: readonly FieldProblem[] }
  /** The findings say that the token request cannot work; it may be sent all the same. */
  | { readonly kind: "held-back"; readonly problems: readonly FieldProblem[] }
  | { readonly kind: "not-offered"; readonly environment: Environment }
  | { readonly kind: "foreign-host" }
  | { readonly kind: "foreign-call" }
  | { readonly kind: "signed-out" }
  | { readonly kind: "production-not-yours" }
  | { readonly kind: "production-unconfirmed" }
  | { readonly kind: "production-launch-off" }
  | { readonly kind: "limited"; readonly limit: LimitName; readonly seconds: number }
  | { readonly kind: "paused"; readonly environment: Environment; readonly seconds: number }
  | ({ readonly kind: "rejected"; readonly problems: readonly FieldProblem[] } & FromBelvo)
  | ({ readonly kind: "unauthorized" } & FromBelvo)
  | ({ readonly kind: "forbidden" } & FromBelvo)
  | ({ readonly kind: "not-found" } & FromBelvo)
  | ({ readonly kind: "rate-limited" } & FromBelvo)
  | ({ readonly kind: "unavailable"; readonly status: number } & FromBelvo)
  | ({ readonly kind: "timed-out"; readonly seconds: number } & FromBelvo)
  | ({
      readonly kind: "unreachable";
      /** Host and port of the company's proxy, where one stands in between. */
      readonly proxy?: string;
    } & FromBelvo)
  | ({ readonly kind: "unexpected-response"; readonly status: number } & FromBelvo);

export interface Description {
  readonly title: string;
  /** What to do. */
  readonly remedy: string;
}

export function describeMintError(error: MintError): Description {
  switch (error.kind) {
    case "invalid-config":
      return {
        title: "The configuration cannot be sent.",
        remedy: "Mend the fields named here, then generate the token again.",
      };
    case "held-back":
      return {
        title: "The token request was held back: it cannot work.",
        remedy: "Mend the fields named here, or send it anyway to see Belvo's own answer.",
      };
    case "not-offered":
      return {
        title: `${environmentTexts[error.environment].label} is not offered here.`,
        remedy:
          error.environment === "emulator"
            ? "Start the studio with BELVO_EMULATOR=on, or choose another environment."
            : `Start the studio with the ${error.environment} keys, or choose another environment.`,
      };
    case "foreign-host":
    case "foreign-call":
      return {
        title: "The studio mints only for its own page.",
        remedy:
          "Open it at its own address: the one that it printed when it started, or its public one.",
      };
    case "signed-out":
      return {
        title: "You are signed out.",
        remedy: "Your settings are in the address: sign in, and you are back here.",
      };
    case "production-not-yours":
      return {
        title: "You may not generate tokens in production here.",
        remedy:
          "Whoever runs the studio can add you to PRODUCTION_USERS. The sandbox is open to you where it is offered.",
      };
    case "production-unconfirmed":
      return {
        title: "Production asks for a word first, once per session.",
        remedy: `Type "${productionWord}" where it is asked for, then generate the token again.`,
      };
    case "production-launch-off":
      return {
        title: "A launch link opens nothing in production here.",
        remedy:
          "Open its configuration in the studio, and generate the token there. PRODUCTION_LAUNCH=on allows launch links.",
      };
    case "limited":
      return {
        title: `Too many tokens in a short time, ${limitTexts[error.limit]}.`,
        remedy:
          "Wait a moment, then try again: the studio stays below the 80 requests in 30 seconds that Belvo takes.",
      };
    case "paused":
      return {
        title: `${environmentTexts[error.environment].label} has failed several times in a row, so Belvo is not asked now.`,
        remedy: "Wait a moment, then try again. Your settings are kept.",
      };
    case "rejected":
      return {
        title: "Belvo refused the token request.",
        remedy: "Mend what it complains about, then generate the token again.",
      };
    case "unauthorized":
      return {
        title: "Belvo does not accept these keys.",
        remedy: `The secret id and password may belong to another environment than ${error.environment}, or were revoked. Compare them with the API keys in Belvo's dashboard, and restart the studio.`,
      };
    case "forbidden":
      return {
        title: "This account may not do that.",
        remedy: `Ask Belvo to enable the product for your account in ${error.environment}.`,
      };
    case "not-found":
      return {
        title: "Nothing answers at the address of the token endpoint.",
        remedy: "Check the base URL of this environment in the studio's variables.",
      };
    case "rate-limited":
      return {
        title: "Too many requests: Belvo has closed the door for a moment.",
        remedy:
          "It takes 80 requests in 30 seconds from one address. Wait half a minute, then try again.",
      };
    case "unavailable":
      return {
        title: `Belvo is not available (HTTP ${error.status}).`,
        remedy: "The studio tried twice. Your settings are kept: try again in a moment.",
      };
    case "timed-out":
      return {
        title: `Belvo did not answer within ${error.seconds} seconds.`,
        remedy: "Your settings are kept: try again.",
      };
    case "unreachable":
      return error.proxy
        ? {
            title: `Belvo could not be reached through the proxy ${error.proxy}.`,
            remedy:
              "Check HTTPS_PROXY, its credentials, and that the proxy lets Belvo through. Your settings are kept.",
          }
        : {
            title: "Belvo could not be reached.",
            remedy:
              "Check the network and the base URL of this environment. Your settings are kept.",
          };
    case "unexpected-response":
      return {
        title: `The answer (HTTP ${error.status}) is not one that Belvo documents.`,
        remedy:
          "Check that the base URL of this environment is Belvo's, or a proxy that leads there.",
      };
  }
}

const limitTexts: Readonly<Record<LimitName, string>> = {
  person: "by you",
  address: "from your address",
  all: "by everybody together",
};

/** How long another try is in vain; undefined where waiting is not what helps. */
export function secondsToWait(error: MintError): number | undefined {
  if (error.kind === "limited" || error.kind === "paused") return error.seconds;
  return error.kind === "rate-limited" ? 30 : undefined;
}

/** Unset when Belvo gave none, or was never asked. */
export function requestIdOf(error: MintError): string | undefined {
  return "requestId" in error ? error.requestId : undefined;
}

/** The complaints that belong to single fields. */
export function problemsOf(error: MintError): readonly FieldProblem[] {
  return "problems" in error ? error.problems : [];
}
