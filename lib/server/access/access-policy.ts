/** Which paths of the studio are open to whom. All other paths need access. */

import "server-only";
import type { NextRequest } from "next/server";
import { cardPath, cardSubjects } from "@/lib/launch/link-cards";
import { isLoopbackHost } from "@/lib/http/loopback-host";
import type { Access } from "@/lib/server/environment/access";
import { isPeerLocal } from "./addresses";
import { admit, refuseStranger, type Admission, type Manner } from "./admit";

type Audience =
  /** Anybody who checks the health: a load balancer knows no public name. */
  | "health"
  /** Anybody at the right host: the sign-in, and what its page needs. */
  | "sign-in"
  /** Any client on this machine. */
  | "machine"
  | "inside";

const healthPaths = ["/healthz", "/readyz"];

const signInPages = new Set([
  "/sign-in",
  "/sign-in/refused",
  "/sign-in/start",
  "/sign-in/callback",
  "/apple-touch-icon.png",
  "/favicon.ico",
  "/icon.svg",
  "/robots.txt",
  ...cardSubjects.map(cardPath),
]);

/** Endpoints, not pages: at the URL of a page, Next.js accepts the call of any action. */
const signInCalls = new Set(["/sign-in/passphrase", "/sign-out"]);

/** `publicPaths` are open to anybody, in addition to the health paths. */
export async function admitThrough(
  request: NextRequest,
  access: Access,
  publicPaths: readonly string[],
): Promise<Admission> {
  const { headers } = request;
  const manner: Manner = isReading(request) || isInspection(request) ? "read" : "call";
  const nobody: Admission = { kind: "admitted", session: undefined };
  switch (audienceOf(request, publicPaths)) {
    case "health":
      return nobody;
    case "sign-in":
      return refuseStranger(headers, access, manner) ?? nobody;
    case "machine":
      return refuseStranger(headers, access, "read") ?? nobody;
    case "inside":
      return admit(headers, access, manner);
  }
}

function audienceOf(request: NextRequest, publicPaths: readonly string[]): Audience {
  const { pathname } = request.nextUrl;
  if (isReading(request) && [...healthPaths, ...publicPaths].includes(pathname)) return "health";
  if ((isReading(request) ? signInPages : signInCalls).has(pathname)) return "sign-in";
  // Real clients use the emulator's API, and its tokens protect nothing.
  const isEmulator = pathname === "/emulator/api" || pathname.startsWith("/emulator/api/");
  return isEmulator && isLocal(request) ? "machine" : "inside";
}

/** A browser sends its origin with every POST. A script without an origin can inspect a paste, which generates no token. */
function isInspection(request: NextRequest): boolean {
  const { nextUrl, headers } = request;
  return nextUrl.pathname === "/api/inspect" && headers.get("origin") === null && isLocal(request);
}

function isLocal({ headers }: NextRequest): boolean {
  return isPeerLocal(headers) && isLoopbackHost(headers.get("host"));
}

function isReading({ method }: NextRequest): boolean {
  return method === "GET" || method === "HEAD";
}
