/**
 * Failures that a client can have without anybody who clicks: with the emulator's id and one of these passwords, the token
 * endpoint fails as Belvo is documented to. What no document says of an answer begins with "Emulated:".
 */

import { refuse } from "./problem";

type Fail = (request: Request) => Response | Promise<Response>;

const failures = {
  "emulator-401": () =>
    refuse(401, [{ code: "authentication_failed", message: "Invalid Secret Keys" }]),
  "emulator-403": () =>
    refuse(403, [
      { code: "access_to_resource_denied", message: "Emulated: access_to_resource_denied" },
    ]),
  "emulator-403-html": () => html(403, "403 Forbidden"),
  "emulator-429": () =>
    refuse(429, [{ code: "emulated", message: "Emulated: Belvo documents the status alone." }]),
  "emulator-500": () =>
    refuse(500, [{ code: "unexpected_error", message: "Emulated: unexpected_error" }]),
  "emulator-timeout": answerTooLate,
  "emulator-malformed": () =>
    new Response('{"access":"eyJ', { headers: { ...noStore, "Content-Type": "application/json" } }),
} as const satisfies Readonly<Record<string, Fail>>;

export const failurePasswords = Object.keys(failures);

/** Undefined for a password that asks for no failure. */
export function failureFor(password: unknown): Fail | undefined {
  return Object.entries(failures).find(([known]) => known === password)?.[1];
}

const noStore = { "Cache-Control": "no-store" };

/** What stands before Belvo answers this to more than 80 requests in 30 s. */
function html(status: number, title: string): Response {
  const page = `<html>\n<head><title>${title}</title></head>\n<body>\n<center><h1>${title}</h1></center>\n<hr><center>openresty</center>\n</body>\n</html>\n`;
  return new Response(page, { status, headers: { ...noStore, "Content-Type": "text/html" } });
}

/** In milliseconds: longer than the time limits of clients that were seen, which are 15, 20 and 30 s. */
const wait = 40_000;

/** Requests that wait at a time. One more is answered at once, so that nobody makes the process hold thousands. */
const mostWaiting = 50;

let waiting = 0;

async function answerTooLate({ signal }: Request): Promise<Response> {
  if (waiting < mostWaiting) {
    waiting += 1;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(end, wait);
      // A request that waits is no reason for the process to stay.
      if (typeof timer === "object") timer.unref();
      signal.addEventListener("abort", end, { once: true });
      function end() {
        clearTimeout(timer);
        resolve();
      }
    });
    waiting -= 1;
  }
  return refuse(408, [{ code: "request_timeout", message: "Emulated: request_timeout" }]);
}
