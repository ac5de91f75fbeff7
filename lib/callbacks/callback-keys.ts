/** The documented keys of a callback, and what each of them means. */

/** The four documented redirects. */
export type DocumentedOutcome = "success" | "exit" | "error" | "warning";

interface CallbackKey {
  /** The outcome with this key. */
  readonly outcome: DocumentedOutcome;
  readonly meaning: string;
  /** True if the value is an error code. */
  readonly isCode?: boolean;
}

const callbackKeys: Readonly<Record<string, CallbackKey>> = {
  link: {
    outcome: "success",
    meaning: "The ID of the user's connection. Every later call to Belvo needs it.",
  },
  institution: { outcome: "success", meaning: "The institution that the user connected." },
  last_encountered_error_code: {
    outcome: "exit",
    meaning: "The last error before the user left; absent if there was none.",
    isCode: true,
  },
  last_encountered_error_message: { outcome: "exit", meaning: "Belvo's message for this error." },
  last_encountered_error: {
    outcome: "exit",
    meaning: "The last error, under a second name from the documentation.",
    isCode: true,
  },
  meta_data_institution_name: {
    outcome: "exit",
    meaning: "The institution that the user chose; absent before the choice.",
  },
  meta_data_step: {
    outcome: "exit",
    meaning: "The step at which the user left. The first screen is abandon-survey.",
  },
  meta_data: {
    outcome: "exit",
    meaning: "The user's last step, under a second name from the documentation.",
  },
  error: { outcome: "error", meaning: "The error code.", isCode: true },
  error_message: { outcome: "error", meaning: "Belvo's message for this code." },
  warning: { outcome: "warning", meaning: "The warning code.", isCode: true },
  warning_message: { outcome: "warning", meaning: "Belvo's message for this code." },
};

export const documentedKeys: readonly string[] = Object.keys(callbackKeys);

/** Undefined for an undocumented key. */
export function callbackKeyOf(name: string): CallbackKey | undefined {
  return Object.hasOwn(callbackKeys, name) ? callbackKeys[name] : undefined;
}
