/** What Belvo's error codes mean, in sentences of ours: its own may repeat what was sent. */

const meanings: Readonly<Record<string, string>> = {
  required: "Belvo requires this field.",
  null: "Belvo does not take a blank here.",
  blank: "Belvo does not take a blank here.",
  invalid: "Belvo does not accept this value.",
  invalid_choice: "This is not one of the values that Belvo takes here.",
  does_not_exist: "Belvo knows nothing of this name or id.",
  not_found: "Belvo knows nothing of this name or id.",
  not_a_list: "Belvo wants a list here.",
  parse_error: "Belvo could not read the request.",
  validation_error: "Belvo could not validate this.",
  max_length: "This is longer than Belvo takes.",
  min_length: "This is shorter than Belvo takes.",
  invalid_credentials_storage:
    "A recurrent link must store the credentials: set credentials_storage to store, or access_mode to single.",
  invalid_fetch_resources:
    "Without stored credentials Belvo must know what to fetch at once: set fetch_resources.",
  invalid_link: "This link cannot be used: it may have been deleted, or be of another environment.",
  unconfirmed_link: "This link was never confirmed.",
  session_expired_ob: "The session of this token has expired: generate a new one.",
  login_error: "The institution did not accept the user's login.",
  too_many_sessions: "The user is logged in elsewhere: wait, then try again.",
  institution_down: "The institution is not available now.",
  institution_unavailable: "The institution is not available now.",
  institution_inactive: "The institution is not active.",
  institution_disabled: "The institution is temporarily unavailable.",
  operational_limits_reached:
    "The monthly limit of Open Finance Brazil for this person is reached.",
  request_timeout: "Belvo waited too long for the institution.",
  service_unavailable: "Belvo is not available now.",
  unexpected_error: "Something went wrong at Belvo or at the institution.",
  ACCESS_TOKEN_NOT_VALID: "The access token was not provided or is not valid.",
};

/** What to do next about the codes that a callback brings, as far as the documents tell or imply it. */
const remedies: Readonly<Record<string, string>> = {
  login_error:
    "Open the widget again and log in with the right credentials. The sandbox takes its published logins only.",
  too_many_sessions: "Log out of the institution elsewhere, wait, then open the widget again.",
  institution_down: "Try again later, or choose another institution.",
  institution_unavailable: "Try again later, or choose another institution.",
  institution_inactive: "Choose another institution.",
  institution_disabled: "Try again later, or choose another institution.",
  session_expired_ob:
    "A token opens the widget for one user, within ten minutes, and the user goes on to the bank within 60 seconds. Open the widget again.",
  operational_limits_reached: "Wait for the next month, or use another CPF or CNPJ.",
  request_timeout: "Try again.",
  service_unavailable: "Try again in a moment.",
  unexpected_error: "Try again, at most three times; then ask Belvo's support with the request_id.",
  ACCESS_TOKEN_NOT_VALID:
    "The token is older than ten minutes, was used, or was cut: open the widget with a new one. For an account that was never used, ask Belvo whether the widget is enabled for it.",
};

/** `code` comes from outside: one that is not in the table is named only where it looks like a code. */
export function meaningOf(code: string | undefined): string {
  if (code === undefined) return "Belvo does not accept this.";
  if (Object.hasOwn(meanings, code)) return meanings[code] ?? "";
  return /^[a-z_]{1,60}$/.test(code)
    ? `Belvo does not accept this (${code}).`
    : "Belvo does not accept this.";
}

/** What to do about a code that a callback brings; undefined for one that the documents do not explain. */
export function remedyOf(code: string): string | undefined {
  return Object.hasOwn(remedies, code) ? remedies[code] : undefined;
}

/** True for a code that has a meaning of its own here. */
export function isKnownCode(code: string): boolean {
  return Object.hasOwn(meanings, code);
}
