/** The tabs above the sketch. They are the developer's, so they are English. */

import type { ScreenId } from "@/lib/sketch/sketch";

export const screenNames: Readonly<Record<ScreenId, string>> = {
  consent: "Consent",
  institutions: "Institutions",
  login: "Login",
  factor: "Second factor",
  handover: "Bank",
  success: "Success",
  exit: "Exit",
  survey: "Survey",
  error: "Error",
  warning: "Warning",
};
