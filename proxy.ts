import { NextResponse, type NextRequest } from "next/server";
import { admitThrough } from "@/lib/server/access/access-policy";
import { refuse } from "@/lib/server/access/refuse";
import { handOverSession } from "@/lib/server/access/session-handover";
import { rotateSession } from "@/lib/server/access/rotate-session";
import { isActionCall, isPlainCall } from "@/lib/server/request/action-call";
import { contentSecurityPolicy } from "@/lib/server/request/content-security-policy";
import { studioEnvironment } from "@/lib/server/environment/environment";
import { isQueryKept, rawQuery } from "@/lib/server/request/raw-query";
import { holdsConfig, withholdInAddress } from "@/lib/server/request/withhold-in-address";
import { widgetOrigins } from "@/lib/widget/widget-hosts";

/** In bytes, above what any route reads. `next.config.mjs` says the same of a body that does not tell its size. */
const largestBody = 256 * 1024;

/** Runs before every page and endpoint: checks access, removes private values from the URL, sets the CSP. */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const { access, operation, widgetUrl } = studioEnvironment();
  if (!isQueryKept(request.headers)) {
    return refusal(503, "The studio is starting. If this stays, its request hook does not run.");
  }
  const { pathname } = request.nextUrl;
  const isReading = request.method === "GET" || request.method === "HEAD";
  if (Number(request.headers.get("content-length")) > largestBody) {
    return refusal(413, "The studio reads no body of this size.");
  }

  const publicPaths = operation.isMetricsPublic ? ["/metrics"] : [];
  const admission = await admitThrough(request, access, publicPaths);
  if (admission.kind !== "admitted") return refuse(request, admission.kind, access);

  if (isReading) {
    const address = holdsConfig(pathname)
      ? withholdInAddress(pathname, rawQuery(request.headers))
      : undefined;
    // Next.js makes the address relative, so that the browser stays on the host that it used.
    if (address !== undefined) return NextResponse.redirect(new URL(address, request.url), 307);
  }
  const isMultipart = request.headers.get("content-type")?.startsWith("multipart/") ?? false;
  // The framework reads one at any page, and answers a broken one with 500. The emulator's API answers as Belvo does.
  if (isMultipart && !isWithin(pathname, "/emulator/api")) {
    return refusal(415, "The studio reads no multipart bodies.");
  }
  if (isActionCall(request.headers) && !isReading && !(await isPlainCall(request))) {
    return refusal(400, "The studio cannot read this call. Reload the page and try again.");
  }

  const isWidget = isWithin(pathname, "/emulator/widget");
  const nonce = Buffer.from(crypto.randomUUID()).toString("base64");
  const policy = contentSecurityPolicy({
    nonce,
    formTargets: isWidget
      ? // The emulator's widget finishes at the callback of whoever minted the token.
        ["https:", "http:"]
      : widgetOrigins(widgetUrl),
    isDevelopment: process.env.NODE_ENV === "development",
  });
  // Next.js takes the nonce for its own scripts from the header of the request.
  const headers = new Headers(request.headers);
  headers.set("Content-Security-Policy", policy);
  headers.set("x-nonce", nonce);
  handOverSession(headers, isReading ? admission.session : undefined);
  // To compress the few bytes that answer a call takes longer than to send them.
  if (!isReading) headers.delete("accept-encoding");
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("Content-Security-Policy", policy);
  // Not "no-referrer" for a page: its forms without script would send "Origin: null", and be refused. What answers the
  // form of the emulator's widget redirects to a callback, and that of a launch link to the widget: neither is told.
  const leadsAway = !isReading && (isWidget || isWithin(pathname, "/open/mint"));
  const referrer = leadsAway ? "no-referrer" : "same-origin";
  response.headers.set("Referrer-Policy", referrer);
  if (access.publicOrigin?.startsWith("https:")) {
    response.headers.set("Strict-Transport-Security", "max-age=31536000");
  }
  // What answers a call may hold a token.
  if (!isReading) response.headers.set("Cache-Control", "no-store");
  await rotateSession(response, admission.session, access, pathname);
  return response;
}

function refusal(status: number, sentence: string): NextResponse {
  return new NextResponse(`${sentence}\n`, {
    status,
    headers: { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" },
  });
}

function isWithin(pathname: string, folder: string): boolean {
  return pathname === folder || pathname.startsWith(`${folder}/`);
}

// An icon is not worth an exception: at an address that is left out, Next.js itself would take calls.
export const config = {
  matcher: ["/((?!_next/static/).*)"],
};
