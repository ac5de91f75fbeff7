/** How a visit to the widget ends, and what the callback URLs are then told, as Belvo documents it. */

import { writeQuery } from "@/lib/widget/query";

export const outcomeKinds = ["success", "exit", "error", "warning"] as const;

export type OutcomeKind = (typeof outcomeKinds)[number];

export type Outcome =
  | { readonly kind: "success"; readonly link: string; readonly institution: string }
  | {
      readonly kind: "exit";
      /** Unset while none was chosen: the user left from the first screen. */
      readonly institution?: string;
      /** Unset when nothing had gone wrong before. */
      readonly lastError?: ExitError;
    }
  | { readonly kind: "error" }
  | { readonly kind: "warning" };

/** The documented codes and messages. Belvo has three more messages for `login_error`. */
export const exitErrors = {
  login_error: "Invalid credentials provided to login to the institution",
  institution_down: "The financial institution is down, try again later",
  too_many_sessions:
    "Impossible to login, a session is already opened with the institution for these credentials",
  unexpected_error:
    "Belvo is unable to process the request due to an internal system issue or to an unsupported response from an institution",
} as const;

export type ExitError = keyof typeof exitErrors;

export function isExitError(code: string): code is ExitError {
  return Object.hasOwn(exitErrors, code);
}

type Entries = readonly (readonly [name: string, value: string])[];

/** Errors and warnings share a callback: the documents describe four redirects and three callback URLs. */
export const callbackOf = {
  success: "success",
  exit: "exit",
  error: "event",
  warning: "event",
} as const satisfies Record<OutcomeKind, "success" | "exit" | "event">;

/** What is told, in the order of the documents' samples. */
export function outcomeEntries(outcome: Outcome): Entries {
  switch (outcome.kind) {
    case "success":
      return [
        ["link", outcome.link],
        ["institution", outcome.institution],
      ];
    case "exit":
      return [
        ...(outcome.lastError
          ? ([
              ["last_encountered_error_code", outcome.lastError],
              ["last_encountered_error_message", exitErrors[outcome.lastError]],
            ] as const)
          : []),
        outcome.institution === undefined
          ? ["meta_data_step", "abandon-survey"]
          : ["meta_data_institution_name", outcome.institution],
      ];
    case "error":
      return [
        ["error", "ACCESS_TOKEN_NOT_VALID"],
        ["error_message", "The access token was not provided or is not valid"],
      ];
    case "warning":
      return [
        ["warning", "institution_disabled"],
        ["warning_message", "The institution is temporarily unavailable."],
      ];
  }
}

/** The query of an outcome, without a question mark. */
export function outcomeQuery(outcome: Outcome): string {
  return writeQuery(outcomeEntries(outcome));
}

/**
 * Adds the outcome to a callback URL behind the query that it may have, and before its fragment. It works on the
 * text: an app's own scheme need not be one that a parser of addresses takes.
 */
export function callbackUrl(base: string, outcome: Outcome): string {
  return withQuery(base, outcomeQuery(outcome));
}

/** `query` is without a question mark. */
export function withQuery(base: string, query: string): string {
  const hash = base.indexOf("#");
  const address = hash === -1 ? base : base.slice(0, hash);
  const fragment = hash === -1 ? "" : base.slice(hash);
  const joint = !address.includes("?") ? "?" : /^[^?]*\?$|&$/.test(address) ? "" : "&";
  return `${address}${joint}${query}${fragment}`;
}
