/** Why somebody is on the sign-in page, as its query says it, and what to tell them. */

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

/** In how many seconds it is worth another try. */
const secondsKey = "seconds";

interface Trouble {
  readonly problem: SignInProblem;
  readonly seconds?: number;
}

interface Description {
  readonly title: string;
  readonly remedy: string;
}

/** The sign-in page with its message, which still leads to where one was going. */
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
        remedy: "You may still be signed in where you signed in from.",
      };
    case "long-address":
      return {
        title: "The address is too long to be brought back to it.",
        remedy: "Sign in, then open it again.",
      };
    case "expired":
      return {
        title: "The sign-in took longer than ten minutes, or was begun in another browser.",
        remedy: "Start it again here.",
      };
    case "issuer-unreachable":
      return {
        title: "The issuer could not be reached.",
        remedy: "Try again in a moment; if it stays, tell whoever runs the studio.",
      };
    case "issuer-refused":
      return {
        title: "The issuer did not sign you in.",
        remedy: "Try again, or ask whoever runs it to give you this application.",
      };
    case "issuer-answer":
      return {
        title: "The issuer's answer could not be used.",
        remedy:
          "Try again; if it stays, tell whoever runs the studio: OIDC_CLIENT_SECRET may be another one by now.",
      };
    case "no-name":
      return {
        title: "A name is needed.",
        remedy: "It stands in the audit beside what you generate.",
      };
    case "wrong-passphrase":
      return {
        title: "This is not the passphrase.",
        remedy: "Large and small letters are told apart.",
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
