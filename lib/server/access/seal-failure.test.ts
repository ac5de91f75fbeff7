import { expect, it } from "vitest";
import { readFailure, writeFailure } from "@/lib/launch/failure-cookie";
import { readAccess } from "@/lib/server/environment/access";
import { openFailure, sealFailure } from "./seal-failure";
import { sessionCookie } from "./session-cookie";
import { startSession } from "./session";

const open = { signIn: undefined };

function signedIn(secret: string) {
  const read = readAccess({
    PUBLIC_URL: "https://studio.example",
    SESSION_SECRET: secret,
    OIDC_ISSUER: "https://issuer.example",
    OIDC_CLIENT_ID: "id",
    OIDC_CLIENT_SECRET: "secret",
  });
  if (!read.ok || !read.value.signIn) throw new Error("The variables are invalid.");
  return { signIn: read.value.signIn };
}

it.each([
  ["without a sign-in", open],
  ["with one", signedIn("a".repeat(32))],
])("opens what it has sealed, and nothing else, %s", async (_, access) => {
  const sealed = await sealFailure("text", access);
  expect(sealed).not.toContain("text");
  expect(await openFailure(sealed, access)).toBe("text");
  for (const other of ["text", undefined, "", sealed.replace(/.{9}$/, "A~2")]) {
    expect(await openFailure(other, access)).toBeUndefined();
  }
  expect(await openFailure(sealed, signedIn("b".repeat(32)))).toBeUndefined();
});

it("does not take another cookie of the studio for it", async () => {
  const { signIn } = signedIn("a".repeat(32));
  const session = startSession({ id: "1", name: "Ana" }, signIn, Date.now());
  const { value } = await sessionCookie(session, signIn, Date.now());
  expect(await openFailure(value, { signIn })).toBeUndefined();
});

it("fits into a cookie, however much went wrong", async () => {
  const problems = Array.from({ length: 50 }, () => ({
    parameter: "stale_in",
    message: "ã".repeat(90),
  }));
  const failure = {
    run: "r",
    link: "l",
    catches: false,
    error: { kind: "invalid-config", problems },
  } as const;
  const sealed = await sealFailure(writeFailure(failure), open);
  expect(encodeURIComponent(sealed).length).toBeLessThan(3_900);
  expect(readFailure(await openFailure(sealed, open))?.error.kind).toBe("invalid-config");
});
