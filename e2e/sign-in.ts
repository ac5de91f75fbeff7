/** Signing in as a test needs it: through the pages, or at once. */

import { expect, type BrowserContext, type Page } from "@playwright/test";
import { signInApp } from "./servers";
import { visitIssuer } from "./visit-issuer.mjs";

/** Allowed everything; `bob` may not use production, `eve` does not get in. */
export const people = {
  ana: "ana@example.com",
  bob: "bob@example.com",
  eve: "eve@evil.example",
  outsider: "outsider@example.com",
} as const;

/** On the studio's page for signing in: to the issuer, and back. */
export async function signInAs(page: Page, login: string): Promise<void> {
  await page.getByRole("link", { name: /^Sign in with / }).click();
  await page.getByLabel("Login").fill(login);
  await page.getByRole("button", { name: "Continue" }).click();
  await page.waitForURL((url) => url.origin === signInApp.origin);
}

/** The `Cookie` header of a new session. */
export async function sessionOf(login: string): Promise<string> {
  const started = await fetch(`${signInApp.origin}/sign-in/start`, { redirect: "manual" });
  const back = await visitIssuer(new URL(started.headers.get("location") ?? ""), login);
  const signedIn = await fetch(back, {
    headers: { cookie: cookiesOf(started) },
    redirect: "manual",
  });
  const cookie = cookiesOf(signedIn);
  expect(cookie).toContain("studio-session=");
  return cookie;
}

/** What a browser would send back. */
export function cookiesOf(response: Response): string {
  return response.headers
    .getSetCookie()
    .filter((cookie) => !cookie.includes("Max-Age=0"))
    .map((cookie) => cookie.split(";")[0])
    .join("; ");
}

/** Signs a browser in without a page. */
export async function enter(context: BrowserContext, login: string): Promise<void> {
  const [pair = ""] = (await sessionOf(login)).split("; ");
  const at = pair.indexOf("=");
  await context.addCookies([
    { name: pair.slice(0, at), value: pair.slice(at + 1), url: signInApp.origin, httpOnly: true },
  ]);
}
