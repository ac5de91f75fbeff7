/** Every expected failure of minting, and its message. The messages never repeat Belvo's own words. */

import { environmentTexts, type Environment } from "@/lib/widget/environments";
import { productionWord } from "./production";

/** One problem that Belvo or the schema reports. */
export interface FieldProblem {
  /** A wire name, if known; unset if the problem is about the whole request. */
  readonly parameter?: string;
  /** In our own words. */
  readonly message: string;
}

interface FromBelvo {
  readonly environment: Environment;
  /** Belvo's, for its support; unset if the answer had none. */
  readonly requestId?: string;
}

/** Which of the studio's own limits is reached. */
export const limitNames = ["person", "address", "all"] as const;

export type LimitName = (typeof limitNames)[number];

export type MintError =
  | { readonly kind: "invalid-config"; readonly problems: readonly FieldProblem[] }
  /** Findings block the token request. You may send it anyway. */
  | { readonly kind: "held-back"; readonly problems: readonly FieldProblem[] }
  | { readonly kind: "not-offered"; readonly environment: Environment }
  | { readonly kind: "foreign-host" }
  | { readonly kind: "foreign-call" }
  | { readonly kind: "signed-out" }
  | { readonly kind: "production-not-yours" }
  | { readonly kind: "production-unconfirmed" }
  | { readonly kind: "production-launch-off" }
  /** The server cannot write its log, and production needs a line for each token. */
  | { readonly kind: "not-logged" }
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
      /** Host and port of the company's proxy, if there is one. */
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
        title: "Not sent: the configuration is invalid.",
        remedy: "Fix these fields, then generate the token again.",
      };
    case "held-back":
      return {
        title: notSent(error.problems.length),
        remedy: "Fix these fields, or send it anyway to see how Belvo answers.",
      };
    case "not-offered":
      return {
        title: `${environmentTexts[error.environment].label} is not available in this studio.`,
        remedy:
          error.environment === "emulator"
            ? "Start the studio with BELVO_EMULATOR=on, or choose another environment."
            : `Start the studio with the ${error.environment} keys, or choose another environment.`,
      };
    case "foreign-host":
    case "foreign-call":
      return {
        title: "The studio generates tokens only for its own pages.",
        remedy: "Open the studio at the URL that it prints at the start, or at its public URL.",
      };
    case "signed-out":
      return {
        title: "You are signed out.",
        remedy: "Sign in to continue here. Your settings are in the URL.",
      };
    case "production-not-yours":
      return {
        title: "You cannot generate tokens in production.",
        remedy:
          "Ask the operator of the studio to add you to PRODUCTION_USERS, or use the sandbox.",
      };
    case "production-unconfirmed":
      return {
        title: "Production needs your confirmation, once per session.",
        remedy: `Type "${productionWord}" in the field for it, then generate the token again.`,
      };
    case "production-launch-off":
      return {
        title: "Launch links are disabled in production.",
        remedy:
          "Open the configuration in the studio and generate the token there. To allow launch links, set PRODUCTION_LAUNCH=on.",
      };
    case "not-logged":
      return {
        title: "Not sent: the studio cannot write its log.",
        remedy:
          "Production needs a line in the log for each token. Ask the operator of the studio to check the disk and the log, or use the sandbox.",
      };
    case "limited":
      return {
        title: `Too many tokens in a short time ${limitTexts[error.limit]}.`,
        remedy:
          "Wait a moment, then try again. The studio stays below Belvo's limit of 80 requests in 30 seconds.",
      };
    case "paused":
      return {
        title: `${environmentTexts[error.environment].label} has failed several times in a row, so the studio pauses its requests.`,
        remedy: "Wait a moment, then try again. Your settings are kept.",
      };
    case "rejected":
      return {
        title: "Belvo rejected the token request.",
        remedy: "Fix the problems, then generate the token again.",
      };
    case "unauthorized":
      return {
        title: "Belvo rejected the keys.",
        remedy: `The keys may be revoked, or may not be for ${error.environment}. Compare them with the API keys in Belvo's dashboard, then restart the studio.`,
      };
    case "forbidden":
      return {
        title: "Your Belvo account does not have access.",
        remedy: `Ask Belvo to enable the product for your account in ${error.environment}.`,
      };
    case "not-found":
      return {
        title: "The token endpoint was not found.",
        remedy: "Check the base URL of this environment in the studio's variables.",
      };
    case "rate-limited":
      return {
        title: "Belvo rejected the request: too many requests.",
        remedy:
          "Belvo accepts 80 requests in 30 seconds from one address. Wait half a minute, then try again.",
      };
    case "unavailable":
      return {
        title: `Belvo is unavailable (HTTP ${error.status}).`,
        remedy: "The studio tried twice. Try again in a moment; your settings are kept.",
      };
    case "timed-out":
      return {
        title: `Belvo did not answer within ${error.seconds} seconds.`,
        remedy: "Try again. Your settings are kept.",
      };
    case "unreachable":
      return error.proxy
        ? {
            title: `The studio cannot reach Belvo through the proxy ${error.proxy}.`,
            remedy:
              "Check HTTPS_PROXY, its credentials, and whether the proxy allows Belvo. Your settings are kept.",
          }
        : {
            title: "The studio cannot reach Belvo.",
            remedy:
              "Check the network and the base URL of this environment. Your settings are kept.",
          };
    case "unexpected-response":
      return {
        title: `Belvo's answer (HTTP ${error.status}) is undocumented.`,
        remedy: "Check that the base URL of this environment is Belvo's, or a proxy to it.",
      };
  }
}

/** `count`: the fields that block the token, as far as they are known. */
function notSent(count: number): string {
  if (count === 0) return "Not sent: the token request is blocked.";
  return count === 1
    ? "Not sent: 1 field is missing or invalid."
    : `Not sent: ${count} fields are missing or invalid.`;
}

const limitTexts: Readonly<Record<LimitName, string>> = {
  person: "from you",
  address: "from your address",
  all: "from all users together",
};

/** How long to wait before the next try; undefined if waiting does not help. */
export function secondsToWait(error: MintError): number | undefined {
  if (error.kind === "limited" || error.kind === "paused") return error.seconds;
  return error.kind === "rate-limited" ? 30 : undefined;
}

/** Undefined if Belvo sent none, or was not called. */
export function requestIdOf(error: MintError): string | undefined {
  return "requestId" in error ? error.requestId : undefined;
}

/** The problems of single fields. */
export function problemsOf(error: MintError): readonly FieldProblem[] {
  return "problems" in error ? error.problems : [];
}
