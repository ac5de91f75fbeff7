import { describe, expect, it } from "vitest";
import { contentSecurityPolicy } from "./content-security-policy";

function directives(isDevelopment: boolean): Record<string, string> {
  const policy = contentSecurityPolicy({
    nonce: "abc",
    formTargets: ["https://widget.belvo.io"],
    isDevelopment,
  });
  return Object.fromEntries(
    policy.split("; ").map((directive) => {
      const [name = "", ...values] = directive.split(" ");
      return [name, values.join(" ")];
    }),
  );
}

describe("contentSecurityPolicy", () => {
  it("runs only scripts with the nonce, and what they load", () => {
    expect(directives(false)["script-src"]).toBe("'self' 'nonce-abc' 'strict-dynamic'");
  });

  it("allows eval in development alone", () => {
    expect(directives(true)["script-src"]).toContain("'unsafe-eval'");
    expect(Object.values(directives(false)).join()).not.toContain("unsafe-eval");
  });

  it("allows inline styles as attributes alone", () => {
    const inline = Object.entries(directives(false)).filter(([, value]) =>
      value.includes("'unsafe-inline'"),
    );
    expect(inline).toEqual([["style-src-attr", "'unsafe-inline'"]]);
  });

  it("lets forms go to the studio and to the given targets", () => {
    expect(directives(false)["form-action"]).toBe("'self' https://widget.belvo.io");
  });

  it.each([
    ["default-src", "'self'"],
    ["style-src", "'self' 'nonce-abc'"],
    ["img-src", "'self' data:"],
    ["font-src", "'self'"],
    ["connect-src", "'self'"],
    ["worker-src", "'self'"],
    ["frame-src", "'none'"],
    ["object-src", "'none'"],
    ["base-uri", "'none'"],
    ["frame-ancestors", "'none'"],
  ])("says %s %s", (name, value) => {
    expect(directives(false)[name]).toBe(value);
  });
});
