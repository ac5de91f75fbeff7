/** The keys that Belvo's documents name for a callback, and what each of them means. */

/** The four redirects that the documents describe. */
export type DocumentedOutcome = "success" | "exit" | "error" | "warning";

interface CallbackKey {
  /** The outcome that brings the key. */
  readonly outcome: DocumentedOutcome;
  readonly meaning: string;
  /** True where the value is an error code. */
  readonly isCode?: boolean;
}

const callbackKeys: Readonly<Record<string, CallbackKey>> = {
  link: {
    outcome: "success",
    meaning: "The id of the user's connection: what every later call to Belvo is about.",
  },
  institution: { outcome: "success", meaning: "The institution that the user connected." },
  last_encountered_error_code: {
    outcome: "exit",
    meaning: "The last error before the user left; absent when there was none.",
    isCode: true,
  },
  last_encountered_error_message: { outcome: "exit", meaning: "The same error in Belvo's words." },
  last_encountered_error: {
    outcome: "exit",
    meaning: "The last error, under the name that the prose of the documents gives it.",
    isCode: true,
  },
  meta_data_institution_name: {
    outcome: "exit",
    meaning: "The institution that the user had chosen; absent before the choice.",
  },
  meta_data_step: {
    outcome: "exit",
    meaning: "Where the user left: abandon-survey is the first screen.",
  },
  meta_data: {
    outcome: "exit",
    meaning: "How far the user came, under the name that the prose of the documents gives it.",
  },
  error: { outcome: "error", meaning: "What went wrong, as a code.", isCode: true },
  error_message: { outcome: "error", meaning: "The same in Belvo's words." },
  warning: { outcome: "warning", meaning: "What Belvo warns of, as a code.", isCode: true },
  warning_message: { outcome: "warning", meaning: "The same in Belvo's words." },
};

export const documentedKeys: readonly string[] = Object.keys(callbackKeys);

/** Undefined for a key that the documents do not name. */
export function callbackKeyOf(name: string): CallbackKey | undefined {
  return Object.hasOwn(callbackKeys, name) ? callbackKeys[name] : undefined;
}
