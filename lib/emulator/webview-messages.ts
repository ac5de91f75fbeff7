/** The messages that the widget posts to an app's web view, as JSON. Belvo documents their keys, and two names of pages. */

import { exitErrors } from "./outcomes";
import type { Visit } from "./visit";

/** What a step reports when it is shown. `now` is in milliseconds since 1970. */
export function webviewMessages(
  { step, before, institution = "", problem }: Visit,
  now = Date.now(),
): readonly string[] {
  // There the widget is not shown.
  if (step === "bank") return [];
  const pageLoad = {
    eventName: "PAGE_LOAD",
    metadata: {
      page: `/${step}`,
      from: before === undefined ? "" : `/${before}`,
      institution_name: institution,
    },
  };
  const error = {
    eventName: "ERROR",
    request_id: crypto.randomUUID(),
    meta_data: {
      error_code: "login_error",
      error_message: exitErrors.login_error,
      institution_name: institution,
      timestamp: new Date(now).toISOString(),
    },
  };
  return [pageLoad, ...(problem === "login" ? [error] : [])].map((one) => JSON.stringify(one));
}
