/** What Belvo's error codes mean, in our own words: Belvo's messages may repeat what was sent. */

const meanings: Readonly<Record<string, string>> = {
  required: "This field is required.",
  null: "This field cannot be blank.",
  blank: "This field cannot be blank.",
  invalid: "This value is invalid.",
  invalid_choice: "This value is not one of the allowed values.",
  does_not_exist: "Belvo does not know this name or ID.",
  not_found: "Belvo does not know this name or ID.",
  not_a_list: "This field must be a list.",
  parse_error: "Belvo could not parse the request.",
  validation_error: "Belvo could not validate this.",
  max_length: "This value is too long.",
  min_length: "This value is too short.",
  invalid_credentials_storage:
    "A recurrent link must store the credentials. Set credentials_storage to store, or access_mode to single.",
  invalid_fetch_resources:
    "If Belvo does not store the credentials, it must fetch the data at once. Set fetch_resources.",
  invalid_link: "The credentials of this link no longer work, or six tries with it failed.",
  unconfirmed_link: "The creation of this link was never finished.",
  duplicated: "This user has connected this institution before.",
  link_refreshed: "This link was refreshed less than ten minutes ago.",
  consent_without_accounts: "The user has closed the accounts of this consent.",
  session_expired: "The session has expired.",
  unsupported_operation: "This operation is not supported here.",
  unavailable_data: "This data is unavailable.",
  activation_failed: "The activation failed.",
  invalid_period: "This period is invalid.",
  session_expired_ob: "The session of this token has expired. Generate a new token.",
  login_error: "The institution rejected the user's login.",
  too_many_sessions: "The user is logged in elsewhere. Wait, then try again.",
  institution_down: "The institution is unavailable.",
  institution_unavailable: "The institution is unavailable.",
  institution_inactive: "The institution is not active.",
  institution_disabled: "The institution is temporarily unavailable.",
  operational_limits_reached:
    "This person has reached a monthly limit of Open Finance Brazil. Calls after the connection get this error, the widget never does.",
  request_timeout: "The institution took too long to answer.",
  service_unavailable: "Belvo is unavailable.",
  unexpected_error: "Something went wrong at Belvo or at the institution.",
  ACCESS_TOKEN_NOT_VALID: "The access token is missing or invalid.",
};

const repair =
  "Open the widget in update mode for this link. Open Finance Brazil needs a new consent instead.";

/** What to do about the codes of a callback, as far as the documentation says or implies it. */
const remedies: Readonly<Record<string, string>> = {
  login_error:
    "Open the widget again and use the correct credentials. In the sandbox, institutions with credentials accept any login.",
  too_many_sessions:
    "Log out of the institution elsewhere, wait 120 seconds, then open the widget again.",
  institution_down: "Try again later, or choose another institution.",
  institution_unavailable: "Try again later, or choose another institution.",
  institution_inactive: "Choose another institution.",
  institution_disabled: "Try again later, or choose another institution.",
  invalid_link: repair,
  unconfirmed_link: repair,
  duplicated: "Use the existing link. Belvo's API returns it at /api/links/.",
  link_refreshed: "Wait ten minutes, then try again.",
  consent_without_accounts: "Ask the user for a new consent.",
  session_expired_ob:
    "A token opens the widget once and expires after ten minutes, and the user has 60 seconds to continue to the bank. Open the widget again.",
  operational_limits_reached: "Wait for the next month, or use another CPF or CNPJ.",
  request_timeout: "Try again.",
  service_unavailable: "Try again in a moment.",
  unexpected_error:
    "Try again, at most three times. Then contact Belvo's support with the request_id.",
  ACCESS_TOKEN_NOT_VALID:
    "The token has expired, was used or is incomplete: open the widget with a new one. If the account is new, ask Belvo whether the widget is enabled for it.",
};

/** `code` comes from outside: an unknown one is named only if it looks like a code. */
export function meaningOf(code: string | undefined): string {
  if (code === undefined) return "Belvo rejected this value.";
  if (Object.hasOwn(meanings, code)) return meanings[code] ?? "";
  return /^[a-z_]{1,60}$/.test(code)
    ? `Belvo rejected this value (${code}).`
    : "Belvo rejected this value.";
}

/** What to do about a code of a callback; undefined if the code is undocumented. */
export function remedyOf(code: string): string | undefined {
  return Object.hasOwn(remedies, code) ? remedies[code] : undefined;
}

/** True for a code that has a meaning of its own here. */
export function isKnownCode(code: string): boolean {
  return Object.hasOwn(meanings, code);
}
