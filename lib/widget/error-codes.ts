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
  too_many_sessions: "The user is logged in elsewhere: wait, then try again.",
  institution_down: "The institution is not available now.",
  institution_unavailable: "The institution is not available now.",
  institution_inactive: "The institution is not active.",
  operational_limits_reached:
    "The monthly limit of Open Finance Brazil for this person is reached.",
  request_timeout: "Belvo waited too long for the institution.",
};

/** `code` comes from outside: one that is not in the table is named only where it looks like a code. */
export function meaningOf(code: string | undefined): string {
  if (code === undefined) return "Belvo does not accept this.";
  if (Object.hasOwn(meanings, code)) return meanings[code] ?? "";
  return /^[a-z_]{1,60}$/.test(code)
    ? `Belvo does not accept this (${code}).`
    : "Belvo does not accept this.";
}
