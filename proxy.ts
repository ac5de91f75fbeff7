import { NextResponse, type NextRequest } from "next/server";
import { withholdInComparison } from "@/lib/compare/compare-url";
import { contentSecurityPolicy } from "@/lib/content-security-policy";
import { studioEnvironment } from "@/lib/environment";
import { isLoopbackHost, isOwnCall } from "@/lib/own-call";
import { withholdInMatrix } from "@/lib/matrix/matrix-url";
import { rawQuery } from "@/lib/raw-query";
import { withhold } from "@/lib/withhold";

/** Runs before every page and endpoint: refuses foreign calls, clears private values out of an address, sets the CSP. */
export function proxy(request: NextRequest): NextResponse {
  const { pathname } = request.nextUrl;
  const isReading = request.method === "GET" || request.method === "HEAD";

  // Real clients try the emulator's API, and its tokens protect nothing.
  const isOpen = isWithin(pathname, "/emulator/api") || isInspection(request);
  if (!isReading && !isOpen && !isOwnCall(request.headers)) {
    return new NextResponse("The studio acts only for its own page on this machine.\n", {
      status: 403,
      headers: { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" },
    });
  }

  if (isReading) {
    const address = withoutPrivate(pathname, rawQuery(request.headers));
    // Next.js makes the address relative, so that the browser stays on the host that it used.
    if (address !== undefined) return NextResponse.redirect(new URL(address, request.url), 307);
  }

  const isWidget = isWithin(pathname, "/emulator/widget");
  const nonce = Buffer.from(crypto.randomUUID()).toString("base64");
  const policy = contentSecurityPolicy({
    nonce,
    formTargets: isWidget
      ? // The emulator's widget finishes at the callback of whoever minted the token.
        ["https:", "http:"]
      : [new URL(studioEnvironment().widgetUrl).origin],
    isDevelopment: process.env.NODE_ENV === "development",
  });
  // Next.js takes the nonce for its own scripts from the header of the request.
  const headers = new Headers(request.headers);
  headers.set("Content-Security-Policy", policy);
  headers.set("x-nonce", nonce);
  // To compress the few bytes that answer a call takes longer than to send them.
  if (!isReading) headers.delete("accept-encoding");
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("Content-Security-Policy", policy);
  // Not "no-referrer" for a page: its forms without script would send "Origin: null", and be refused. What answers the
  // form of the emulator's widget redirects to a callback, and that of a launch link to the widget: neither is told.
  const leadsAway = !isReading && (isWidget || isWithin(pathname, "/open/mint"));
  const referrer = leadsAway ? "no-referrer" : "same-origin";
  response.headers.set("Referrer-Policy", referrer);
  // What answers a call may hold a token.
  if (!isReading) response.headers.set("Cache-Control", "no-store");
  return response;
}

/** The address of a page without what is private in it; undefined when there is nothing, or when none is looked for. */
function withoutPrivate(pathname: string, query: string): string | undefined {
  if (isWithin(pathname, "/compare")) return withholdInComparison(query);
  if (isWithin(pathname, "/matrix")) return withholdInMatrix(query);
  // The studio URL and the launch link.
  const clean = /^\/(?:open\/?)?$/.test(pathname) ? withhold(query) : undefined;
  return clean === undefined ? undefined : `${pathname}?${clean}`;
}

/** A browser names its origin with every POST. A script that names none is told what it pasted, and nothing is minted. */
function isInspection({ nextUrl, headers }: NextRequest): boolean {
  return (
    nextUrl.pathname === "/api/inspect" &&
    headers.get("origin") === null &&
    isLoopbackHost(headers.get("host"))
  );
}

function isWithin(pathname: string, folder: string): boolean {
  return pathname === folder || pathname.startsWith(`${folder}/`);
}

// An icon is not worth an exception: at an address that is left out, Next.js itself would take calls.
export const config = {
  matcher: ["/((?!_next/static/).*)"],
};
