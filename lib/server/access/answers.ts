import "server-only";
import { NextResponse } from "next/server";
import type { Cookie } from "./cookies";

/** Answers a form or a link. A path stays at the host that the browser used. */
export function redirectTo(target: string, cookies: readonly Cookie[] = []): NextResponse {
  return withCookies(
    new NextResponse(null, { status: 303, headers: { Location: target } }),
    cookies,
  );
}

/** Answers a script. */
export function answerWith(status: number, cookies: readonly Cookie[] = []): NextResponse {
  return withCookies(new NextResponse(null, { status }), cookies);
}

function withCookies(response: NextResponse, cookies: readonly Cookie[]): NextResponse {
  response.headers.set("Cache-Control", "no-store");
  for (const cookie of cookies) response.cookies.set(cookie);
  return response;
}
