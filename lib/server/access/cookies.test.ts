import { describe, expect, it } from "vitest";
import { cookie, cookieName, readCookies } from "./cookies";
import { signInOf } from "./sign-in.test-support";

describe("a cookie of the sign-in", () => {
  it("is out of reach for scripts, other sites and plain http", () => {
    const name = cookieName("session", signInOf());
    expect(cookie(name, "sealed", 60, signInOf())).toEqual({
      name: "__Host-studio-session",
      value: "sealed",
      httpOnly: true,
      secure: true,
      sameSite: "lax",
      path: "/",
      maxAge: 60,
    });
  });

  it("needs no https at a loopback address", () => {
    const local = signInOf({ origin: "http://127.0.0.1:3000" });
    expect(cookieName("session", local)).toBe("studio-session");
    expect(cookie("a", "b", 1, local).secure).toBe(false);
  });
});

describe("readCookies", () => {
  const read = (cookie?: string) =>
    readCookies(new Headers(cookie === undefined ? {} : { cookie }));

  it("reads names and values as they were written", () => {
    expect([...read("a=1; b=x%20y;c=; d=e=f")].sort()).toEqual([
      ["a", "1"],
      ["b", "x y"],
      ["c", ""],
      ["d", "e=f"],
    ]);
  });

  it("takes the first of two with one name", () => {
    expect(read("a=1; a=2").get("a")).toBe("1");
  });

  it.each([undefined, "", ";;;", "novalue", "a=%zz"])("does not throw for %j", (text) => {
    expect(() => read(text)).not.toThrow();
  });
});
