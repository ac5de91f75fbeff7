import { NextResponse } from "next/server";
import { describe, expect, it } from "vitest";
import { rotateSession } from "./rotate-session";
import { openSession, startSession } from "./session";
import { accessBy, signInOf } from "./sign-in.test-support";

const signIn = signInOf();
const access = accessBy(signIn);
const session = {
  ...startSession({ id: "1", name: "Ana" }, signIn, 0),
  hasConfirmedProduction: true,
};
const later = 6 * 60_000;

async function rotated(pathname = "/", now = later) {
  const response = NextResponse.next();
  await rotateSession(response, session, access, pathname, now);
  return response.cookies.get("__Host-studio-session");
}

describe("rotateSession", () => {
  it("seals a session anew, as it was and seen now", async () => {
    const cookie = await rotated();
    expect(cookie).toMatchObject({ httpOnly: true, secure: true, sameSite: "lax", path: "/" });
    expect(await openSession(cookie?.value ?? "", signIn, later)).toEqual({
      ...session,
      seenAt: later,
    });
  });

  it("leaves a young seal, nobody, and the answer that writes a session itself", async () => {
    expect(await rotated("/", 60_000)).toBeUndefined();
    expect(await rotated("/confirm-production")).toBeUndefined();
    const response = NextResponse.next();
    await rotateSession(response, undefined, access, "/", later);
    expect(response.headers.getSetCookie()).toEqual([]);
  });
});
