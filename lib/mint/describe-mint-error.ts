/** Every failure of minting in words, which never repeat Belvo's own. A page loads them with the first failure. */

import { environmentTexts } from "@/lib/widget/environments";
import type { Description } from "./failure";
import type { LimitName, MintError } from "./mint-error";
import { notYours, productionWord } from "./production";

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
      return notYours;
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
          "Belvo accepts 80 requests in 30 seconds from one address: wait half a minute, then try again. If it fails again, check the fields: Belvo also answers 403 if a request does not fit the schema of its API.",
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
