/**
 * The logins of Belvo's sandbox. Institutions with credentials accept any login; these have known data.
 * Published test data, deleted on the first of each month.
 */

export interface SandboxLogin {
  readonly what: string;
  readonly value: string;
}

export const sandboxLogins: readonly SandboxLogin[] = [
  { what: "Institutions with credentials", value: "any user and password" },
  { what: "User and password", value: "bnk100 / full" },
  { what: "User and password", value: "user_valid / pass_valid" },
  { what: "Second factor (MFA)", value: "111111" },
  { what: "CURP", value: "BLPM951331IONVGR54" },
];
