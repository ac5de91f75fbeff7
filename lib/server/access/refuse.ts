/** What somebody is answered who does not get in. */

import "server-only";
import { NextResponse, type NextRequest } from "next/server";
import { rawQuery } from "@/lib/server/request/raw-query";
import type { Access } from "@/lib/server/environment/access";
import type { Admission } from "./admit";
import { signInUrl } from "./return-path";

export type Refusal = Exclude<Admission["kind"], "admitted">;

/** A page leads to the sign-in, and from there back to itself; a program is told what it lacks. */
export function refuse(request: NextRequest, reason: Refusal, access: Access): NextResponse {
  const isPage =
    (request.headers.get("accept") ?? "").includes("text/html") || isLinkPreview(request.headers);
  const isReading = request.method === "GET";
  const response =
    reason === "signed-out" && isPage
      ? NextResponse.redirect(
          new URL(isReading ? signInFor(request) : signInForForm(request), request.url),
          isReading ? 307 : 303,
        )
      : new NextResponse(`${sentenceFor(reason, access)}\n`, {
          status: reason === "signed-out" ? 401 : 403,
          headers: { "Content-Type": "text/plain; charset=utf-8" },
        });
  response.headers.set("Cache-Control", "no-store");
  response.headers.set("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
  response.headers.set("Referrer-Policy", "same-origin");
  return response;
}

/** The robot of a chat accepts anything. The sign-in page tells it what the link is about. */
function isLinkPreview(headers: Headers): boolean {
  return /facebookexternalhit|linkedinbot|slackbot|skypeuripreview|telegrambot|twitterbot|whatsapp/i.test(
    headers.get("user-agent") ?? "",
  );
}

function signInFor({ headers, nextUrl }: NextRequest): string {
  return signInUrl(nextUrl.pathname, rawQuery(headers));
}

/** Returns to the page of the form. What was typed into the form is lost. */
function signInForForm({ headers }: NextRequest): string {
  const page = headers.get("referer") ?? "";
  // Never redirects to another site: only the path is used.
  const { pathname, search } = URL.canParse(page) ? new URL(page) : { pathname: "/", search: "" };
  return signInUrl(pathname, search);
}

function sentenceFor(reason: Refusal, { publicOrigin }: Access): string {
  switch (reason) {
    case "foreign-host":
      return publicOrigin
        ? `Wrong address. Open the studio at ${publicOrigin}.`
        : "Without a sign-in, the studio works only on its own machine. Open it at a loopback address such as http://127.0.0.1:3000.";
    case "foreign-call":
      return "The studio accepts requests only from its own pages.";
    case "signed-out":
      return "You are signed out. Open the studio in a browser and sign in.";
  }
}
