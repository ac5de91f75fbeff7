/** Why somebody is on the sign-in page, from its query, and the message for it. */

import { writeQuery } from "@/lib/widget/query";
import { problemKey, returnKey, signInPath } from "./return-path";

const problems = [
  "signed-out",
  "long-address",
  "expired",
  "issuer-unreachable",
  "issuer-refused",
  "issuer-answer",
  "no-name",
  "wrong-passphrase",
  "too-many-attempts",
] as const;

type SignInProblem = (typeof problems)[number];

/** Seconds until the next try is allowed. */
const secondsKey = "seconds";

interface Trouble {
  readonly problem: SignInProblem;
  readonly seconds?: number;
}

interface Description {
  readonly title: string;
  readonly remedy: string;
}

/** The sign-in page with its message, which keeps the return path. */
export function troubleUrl({ problem, seconds }: Trouble, returnPath: string): string {
  return `${signInPath}?${writeQuery([
    [problemKey, problem],
    ...(seconds === undefined ? [] : [[secondsKey, String(seconds)] as const]),
    ...(returnPath === "/" ? [] : [[returnKey, returnPath] as const]),
  ])}`;
}

export function readTrouble(query: URLSearchParams): Trouble | undefined {
  const named = query.get(problemKey);
  const problem = problems.find((known) => known === named);
  const seconds = /^\d{1,5}$/.exec(query.get(secondsKey) ?? "")?.[0];
  return problem && { problem, ...(seconds && { seconds: Number(seconds) }) };
}

export function describeTrouble({ problem, seconds = 60 }: Trouble): Description {
  switch (problem) {
    case "signed-out":
      return {
        title: "You are signed out of the studio.",
        remedy: "You may still be signed in at your identity provider.",
      };
    case "long-address":
      return {
        title: "This URL is too long, so the sign-in cannot return to it.",
        remedy: "Sign in, then open the URL again.",
      };
    case "expired":
      return {
        title: "The sign-in took longer than ten minutes, or started in another browser.",
        remedy: "Start again here.",
      };
    case "issuer-unreachable":
      return {
        title: "The studio cannot reach the identity provider.",
        remedy: "Try again in a moment. If the problem remains, tell the operator of the studio.",
      };
    case "issuer-refused":
      return {
        title: "The identity provider rejected your sign-in.",
        remedy: "Try again, or ask its administrator for access to this application.",
      };
    case "issuer-answer":
      return {
        title: "The answer of the identity provider is invalid.",
        remedy:
          "Try again. If the problem remains, ask the operator of the studio to check OIDC_CLIENT_SECRET.",
      };
    case "no-name":
      return {
        title: "Your name is required.",
        remedy: "The audit log records it with each token that you generate.",
      };
    case "wrong-passphrase":
      return {
        title: "The passphrase is wrong.",
        remedy: "Passphrases are case-sensitive.",
      };
    case "too-many-attempts":
      return {
        title: "Too many attempts.",
        remedy: `Wait ${inWords(seconds)}, then try again.`,
      };
  }
}

function inWords(seconds: number): string {
  if (seconds < 60) return seconds === 1 ? "a second" : `${seconds} seconds`;
  const minutes = Math.ceil(seconds / 60);
  return minutes === 1 ? "a minute" : `${minutes} minutes`;
}
