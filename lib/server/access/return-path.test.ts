import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { writeQuery } from "@/lib/widget/query";
import { safeReturnPath, signInUrl } from "./return-path";

describe("safeReturnPath", () => {
  it.each([
    "/",
    "/?flavour=ofda&country_codes=BR,MX",
    "/open?flavour=ofda&persona=individual",
    "/callback/success/run-1?link=cb65f82c-dc93-4d3e-8270-9a27528397f5&institution=a_br_retail",
    "/callback/event?error=X&error_message=The%20access%20token",
    "/compare?left=%2F%3Flocale%3Dpt",
    "/?a=//evil.example",
  ])("leads back to %s", (path) => {
    expect(safeReturnPath(path)).toBe(path);
  });

  it.each([
    undefined,
    null,
    "",
    "https://evil.example",
    "//evil.example",
    "///evil.example",
    `/?a=${"x".repeat(6_000)}`,
    `/?a=${"é".repeat(3_000)}`,
    "/\\evil.example",
    "\\\\evil.example",
    "/\t/evil.example",
    "\t//evil.example",
    "/\n/evil.example",
    "/./\\evil.example",
    "/..//evil.example",
    "/.//evil.example",
    "javascript:alert(1)",
    "evil.example",
    " //evil.example",
    "@evil.example",
    "/\r\nSet-Cookie: a=b",
    "/sign-in?return=/",
    "/sign-in/callback?code=1",
    "/sign-out",
  ])("leads to the front page for %j", (path) => {
    expect(safeReturnPath(path)).toBe("/");
  });

  it("stays at the studio, whatever it is given", () => {
    const piece = fc.constantFrom(
      "/",
      "\\",
      ".",
      "..",
      "//",
      "@",
      ":",
      "?",
      "#",
      "%2f",
      "\t",
      "\n",
    );
    const hostile = fc
      .array(fc.oneof(piece, fc.string({ maxLength: 4 }), fc.constant("evil.example")))
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(
        fc.oneof(
          hostile,
          hostile.map((text) => `/${text}`),
        ),
        (text) => {
          const path = safeReturnPath(text);
          expect(path.startsWith("/") && !path.startsWith("//")).toBe(true);
          expect(new URL(path, "https://studio.example").origin).toBe("https://studio.example");
          expect(path).not.toMatch(/[\\\p{Cc}]/u);
          expect(safeReturnPath(path)).toBe(path);
        },
      ),
    );
  });

  it("takes secrets, tokens and identities out", () => {
    expect(safeReturnPath("/?password=x&locale=pt&cpf=76109277673")).toBe(
      "/?locale=pt&withheld=password,cpf",
    );
    const inside = encodeURIComponent("locale=pt&password=x");
    expect(safeReturnPath(`/compare?a=locale%3Dpt&b=${inside}`)).toBe(
      "/compare?a=locale%3Dpt&b=locale%3Dpt%26withheld%3Dpassword",
    );
  });
});

describe("signInUrl", () => {
  const target = (pathname: string, query: string) =>
    new URL(signInUrl(pathname, query), "http://studio.invalid").searchParams.get("return");

  it("is the plain page for the front page", () => {
    expect(signInUrl("/", "")).toBe("/sign-in");
    expect(signInUrl("/", "?")).toBe("/sign-in");
  });

  it("brings any query of the studio's back", () => {
    const entries = fc.array(
      fc.tuple(
        fc.constantFrom("external_id", "locale", "widget.branding.company_name", "institution"),
        fc.string({ maxLength: 20 }).filter((text) => !/[\p{Cc}\\]/u.test(text)),
      ),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(entries, (query) => {
        const written = `?${writeQuery(query)}`;
        expect(target("/open", written)).toBe(`/open${written}`);
      }),
    );
  });

  it("leaves out what the script of Next.js adds, and what is private", () => {
    expect(target("/", "?locale=pt&_rsc=abc")).toBe("/?locale=pt");
    expect(target("/", "?locale=pt&access_token=x")).toBe("/?locale=pt&withheld=access_token");
    expect(signInUrl("/", "?_rsc=abc")).toBe("/sign-in");
  });

  it("says of an address that is too long that it is not brought back", () => {
    expect(signInUrl("/", `?external_id=${"x".repeat(6_000)}`)).toBe(
      "/sign-in?problem=long-address",
    );
  });
});
