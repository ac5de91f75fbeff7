/** Keeps a session going while its person is there, and gives it another seal each time. */

import "server-only";
import type { NextResponse } from "next/server";
import type { Access } from "@/lib/server/environment/access";
import { isDueForRotation, type Session } from "./session";
import { sessionCookie } from "./session-cookie";

/** They write a session of their own, which this one must not undo. */
const confirmPaths = new Set(["/confirm-production", "/open/mint"]);

export async function rotateSession(
  response: NextResponse,
  session: Session | undefined,
  { signIn }: Access,
  pathname: string,
  now = Date.now(),
): Promise<void> {
  if (!session || !signIn || confirmPaths.has(pathname) || !isDueForRotation(session, now)) return;
  response.cookies.set(await sessionCookie({ ...session, seenAt: now }, signIn, now));
}
